"""Vietnamese: how each kind of fact is told. One module of productions for each subject."""
