"""Bytes and records in: a page's snapshot first, then what was read from it."""
import hashlib
import zlib
from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from typing import Any

from django.db import transaction
from django.db.models import F

from articles.extraction import CORE_VERSION
from articles.fold import fold, search_text
from articles.models import Article, Sighting, Snapshot
from articles.records import Record, as_dict, from_dict
from articles.store import locks
from articles.store.counting import counting, family
from articles.store.days import settle_touched
from articles.store.reference import Reference
from articles.store.reports import rewrite


class Outcome(StrEnum):
    """What saving a page did to the archive."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@transaction.atomic
def keep(raw: bytes, source: str, url: str | None = None, fetched: datetime | None = None) -> Snapshot:
    """Keep a page's bytes and where they were met; what is there already is not written again."""
    snapshot, _ = Snapshot.objects.get_or_create(
        sha256=hashlib.sha256(raw).hexdigest(), defaults={"content": zlib.compress(raw), "size": len(raw)})
    Sighting.objects.get_or_create(snapshot=snapshot, source=source, url=url or "", fetched=fetched)
    return snapshot


def bytes_of(snapshot: Snapshot) -> bytes:
    """Return the page's bytes as they were met."""
    return zlib.decompress(snapshot.content)


def url_met(snapshot: Snapshot) -> str | None:
    """Return the least URL under which these bytes were met."""
    return min(snapshot.sightings.exclude(url="").values_list("url", flat=True), default=None)


def is_read(snapshot: Snapshot, reference: Reference) -> bool:
    """Tell whether the page was read by this core with this gazetteer, and under the URL that it has."""
    article = Article.objects.filter(snapshot=snapshot).first()
    if article is None or (article.core_version, article.gazetteer_digest) != _reader(reference):
        return False
    met = snapshot.sightings.exclude(url="").values_list("url", flat=True)
    # A page's own URL stands; one that only sightings tell is the least of them, and a new one may be less.
    return article.url == min(met, default=article.url) or (article.url is not None and article.url not in met)


def unread(reference: Reference) -> Iterator[Snapshot]:
    """Yield the kept pages that this core with this gazetteer has not read, by their key."""
    keys = list(Snapshot.objects.order_by("sha256").values_list("sha256", flat=True))
    for key in keys:
        snapshot = Snapshot.objects.get(sha256=key)
        if not is_read(snapshot, reference):
            yield snapshot


@transaction.atomic
def save(snapshot: Snapshot, record: Record, reference: Reference, modified: str = "") -> Outcome:
    """Write what was read from a snapshot, settle what it touches, and say what changed. All or nothing."""
    article = Article.objects.select_for_update().filter(snapshot=snapshot).first()
    data = as_dict(record)
    same = article is not None and facts_of(article.record) == facts_of(data) and article.modified == modified
    if same and (article.core_version, article.gazetteer_digest) == _reader(reference):
        return Outcome.CHANGED if _recount(article, reference, rewritten=set()) else Outcome.UNCHANGED
    before = (article.url, article.body_key) if article else (None, "")
    values = _values(record, data, modified, reference)
    locks.hold(f"page {key}" for key in {*before, values["url"], values["body_key"]} if key)
    created = article is None
    if created:
        article = Article(snapshot=snapshot)
    for name, value in values.items():
        setattr(article, name, value)
    if record.error:
        article.counts = False
    article.save()
    _recount(article, reference, rewritten={article.pk}, before=before)
    if created:
        return Outcome.NEW
    return Outcome.UNCHANGED if same else Outcome.CHANGED


def load(article: Article) -> Record:
    """Return the record that was saved."""
    return from_dict(article.record)


def _recount(article: Article, reference: Reference, rewritten: set[int], before=(None, "")) -> int:
    """Decide which articles of the family count, write the readings of those that changed and settle.

    Return how many tables changed.
    """
    members = family(article, before[:1], before[1:])
    keys = counting(members)
    flipped = {row.pk for row in members if row.counts != (row.pk in keys)}
    for row in members:
        row.counts = row.pk in keys
    Article.objects.filter(pk__in=flipped).update(counts=~F("counts"))
    changed = rewritten | flipped
    return settle_touched(rewrite(members, changed, reference)) if changed else 0


def _values(record: Record, data: dict[str, Any], modified: str, reference: Reference) -> dict[str, Any]:
    captions = [image.caption for image in record.images if image.caption]
    core_version, digest = _reader(reference)
    return {
        "url": record.url,
        "outlet": record.outlet,
        "language": record.language,
        "title": record.title,
        "published": record.published,
        "modified": modified,
        "byline": record.byline,
        "body": record.body,
        "body_key": hashlib.sha256(fold(record.body).encode()).hexdigest() if record.body else "",
        "images": data.get("images", []),
        "relevant": record.relevant,
        "record": data,
        "error_code": record.error and record.error.code,
        "error_message": record.error.message if record.error else "",
        "core_version": core_version,
        "gazetteer_digest": digest,
        "search": search_text(record.title or "", record.body, *captions),
    }


def facts_of(data: dict[str, Any]) -> dict[str, Any]:
    """Return the record without `source`: where bytes were met is no fact of the page."""
    return {key: value for key, value in data.items() if key != "source"}


def _reader(reference: Reference) -> tuple[str, str]:
    return CORE_VERSION, reference.gazetteer.digest
