"""What pages say, in the reader's language: dates, names, values, and the parts that the templates lay out."""
