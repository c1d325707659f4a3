"""Names of the tables and columns that Django's lists and forms show, in the reader's language.

They stand here and not in the models, so that models and migrations speak of data alone.
"""
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models import (
    Article,
    Crossing,
    CrossingPair,
    Edit,
    Meeting,
    Name,
    Outlet,
    PairStatus,
    Report,
    Run,
    Sighting,
    Snapshot,
    Unit,
)

_TABLES: dict[type[models.Model], tuple] = {
    Unit: (_("unit"), _("Units")),
    Crossing: (_("crossing"), _("Crossings, each side")),
    CrossingPair: (_("pair of crossings"), _("Pairs of crossings")),
    Name: (_("name"), _("Names")),
    PairStatus: (_("status"), _("Statuses")),
    Outlet: (_("outlet"), _("Outlets")),
    Meeting: (_("meeting"), _("Meetings")),
    Report: (_("account without a meeting"), _("Accounts without a meeting")),
    Article: (_("article"), _("Articles")),
    Snapshot: (_("page as it was met"), _("Pages as they were met")),
    Sighting: (_("place where a page was met"), _("Where pages were met")),
    Run: (_("run of ingest"), _("Runs of ingest")),
    Edit: (_("edit"), _("Edits")),
}
_COLUMNS = {
    "action": _("action"), "approximate": _("approximate"), "article": _("article"), "at": _("when"), "by": _("editor"),
    "certain": _("certain"), "collected_from": _("collected from"), "country": _("country"), "counts": _("counts"),
    "county": _("county"), "crossings": _("crossings"), "date": _("date"), "disputed": _("articles differ"),
    "domain": _("domain"), "edited": _("an editor's"), "error_code": _("failed"), "fetched": _("fetched"),
    "field": _("field"), "finished": _("finished"), "first": _("first crossing"), "key": _("key"), "kind": _("kind"),
    "lane_of": _("lane of"), "language": _("language"), "latitude": _("latitude"), "longitude": _("longitude"),
    "modes": _("ways"), "name_en": _("name in English"), "name_vi": _("name in Vietnamese"),
    "name_zh": _("name in Chinese"), "outlet": _("outlet"), "pair": _("pair"), "parent": _("under"),
    "parent_name": _("under, by name"), "position": _("position"), "prefecture": _("prefecture"),
    "province": _("province"), "provisional": _("provisional"), "published": _("published"), "reason": _("reason"),
    "relevant": _("relevant"), "report": _("account"), "role": _("what kind of name"), "scale": _("scale"),
    "second": _("second crossing"), "sha256": _("SHA-256"), "size": _("bytes"), "slot": _("slot"),
    "snapshot": _("snapshot"), "source": _("source"), "sources": _("sources"), "started": _("started"),
    "status": _("status"), "text": _("text"), "url": _("URL"), "valid_from": _("from"), "valid_to": _("to"),
    "value": _("value"), "was": _("was"), "date_first": _("first day"), "public_id": _("address"),
}
HELP = {
    "key": _("Small letters, digits and dashes, as vn-border-post-lao-cai; it stays for good."),
    "parent_name": _("What stands above it and is no unit here, a ministry."),
    "valid_from": _("A day, a month or a year."), "valid_to": _("A day, a month or a year."),
    "collected_from": _("A day, a month or a year."),
    "province": _("A place's key, as prefecture and county."), "position": _("From west to east."),
    "lane_of": _("The pair whose clearance lane this one is."),
}


def name_tables() -> None:
    """Give tables and columns their names."""
    for table, (one, many) in _TABLES.items():
        table._meta.verbose_name, table._meta.verbose_name_plural = one, many
        for column in (*table._meta.fields, *table._meta.many_to_many):
            column.verbose_name = _COLUMNS.get(column.name, column.verbose_name)
