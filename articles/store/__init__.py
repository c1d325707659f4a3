"""All writing of facts: pages, readings, edits and what they settle to. Ingest and the desk both come through here."""
from articles.store.edits import Said, confirm, edit, enter, join, part, withdraw
from articles.store.pages import Outcome, bytes_of, is_read, keep, load, save, unread, url_met
from articles.store.reference import Reference, current, load_seed, packaged
from articles.store.rows import settled_of_article, settled_of_reports
from articles.store.whole import resettle

__all__ = ["Outcome", "Reference", "Said", "bytes_of", "confirm", "current", "edit", "enter", "is_read", "join", "keep",
           "load", "load_seed", "packaged", "part", "resettle", "save", "settled_of_article", "settled_of_reports",
           "unread", "url_met", "withdraw"]
