"""Why a page could not be read."""
from articles.vocabulary import ErrorCode


class PageFailure(Exception):
    """The page has no record; `message` tells a person what to do."""

    def __init__(self, code: ErrorCode, message: str):
        super().__init__(message)
        self.code = code
        self.message = message
