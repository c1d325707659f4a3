"""What a change to the core gained and lost: the last commit's core and the working tree's read the same pages."""
