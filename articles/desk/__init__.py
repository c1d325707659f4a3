"""The editors' desk: what stands and who says it, the forms that correct it, and meetings entered by hand.

Everything it writes goes through `store`, as an edit with a reason.
"""
