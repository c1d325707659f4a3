"""How long the core takes, and how its time grows: measured side by side in one run, asserted in no test."""
