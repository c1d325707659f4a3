"""Articles composed with their true facts: facts are drawn first, in no language, and then told in one.

`compose(seed, invented)` gives the page and its truth; the same number gives the same article. A language is a package
of productions (`vi`), one module for each subject: all that it decides is the words.
"""
