"""The addresses of meetings and articles: an id that decides, and a slug to be read."""
import re

from django.conf import settings
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import override

from articles.fold import fold
from articles.models import Article, Meeting
from articles.presentation.names import unit_short
from articles.vocabulary import Country

_LONGEST = 80
_DASHES = re.compile(r"-{2,}")
_JOINTS = re.compile(r"[_/.,–—]")


def slug(*parts: str | None) -> str:
    """Return the parts folded to letters, digits and dashes; empty where nothing of them can be spelled so."""
    text = slugify(fold(_JOINTS.sub(" ", " ".join(part for part in parts if part))))
    if len(text) > _LONGEST:
        text = text[:_LONGEST].rpartition("-")[0]
    return _DASHES.sub("-", text).strip("-")


def meeting_slug(meeting: Meeting) -> str:
    """Return what the meeting was, of when and between whom; the same in every language, so that a link stays right."""
    with override(settings.LANGUAGE_CODE):
        sides = [str(unit_short(row.unit, row)) for row in meeting.participations.all()]
        here = [name for name, row in zip(sides, meeting.participations.all(), strict=True)
                if row.country == Country.VN]
    there = [name for name in sides if name not in here]
    return slug(meeting.kind, meeting.period or meeting.date, *here[:1], *there[:1])


def meeting_url(meeting: Meeting) -> str:
    """Return the meeting's address in the reader's language."""
    return reverse("meeting", args=[_named(meeting.public_id, meeting_slug(meeting))])


def article_url(article: Article) -> str:
    """Return the article's address in the reader's language."""
    return reverse("article", args=[_named(article.public_id, slug(article.title))])


def permanent_url(public_id: str) -> str:
    """Return the address, with the host, that stays whatever becomes of languages and slugs."""
    return settings.SITE_URL + reverse("permanent", args=[public_id])


def _named(public_id: str, text: str) -> str:
    return f"{public_id}-{text}" if text else public_id
