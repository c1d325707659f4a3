"""Swapped pages: every number, day, unit and place of a page put for another of the same form, and the record that must
then be read."""
