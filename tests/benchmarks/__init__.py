"""How long the core takes, and how its time grows: always measured side by side in one run, never asserted in a test."""
