"""When the page says that it was last changed: it decides which bytes of one address are the newer."""
import datetime
import re

from articles.extraction.decode import decode
from articles.extraction.errors import PageFailure

_STATED = re.compile(
    r"""(?:"dateModified"\s{0,8}:\s{0,8}"|(?:article:modified_time|og:updated_time|dateModified)"[^<>]{0,80}?"""
    r"""(?:content|datetime)=")([^"<>]{10,40})\"""")


def find_modified(raw: bytes) -> str:
    """Return the moment in UTC (ISO 8601), so that texts compare as moments do; `""` where the page states none."""
    try:
        match = _STATED.search(decode(raw).text)
        moment = datetime.datetime.fromisoformat(match[1].strip()) if match else None
    except (PageFailure, ValueError):
        return ""
    if moment is None:
        return ""
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=datetime.UTC)
    return moment.astimezone(datetime.UTC).isoformat()
