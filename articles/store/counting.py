"""Which articles count: the current bytes of each URL, and of one text printed several times the first."""
from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime

from django.db.models import Max, Q

from articles.models import Article

_NEVER = datetime.min.replace(tzinfo=UTC)


def family(article: Article, urls: Iterable[str | None] = (), bodies: Iterable[str] = ()) -> list[Article]:
    """Return the article and all that share a URL or a text with it, directly or through others, in order of their key.

    `urls` and `bodies` are what it had before.
    """
    members: dict[int, Article] = {}
    urls, bodies = {article.url, *urls} - {None}, {article.body_key, *bodies} - {""}
    found = [article]
    while found:
        members |= {row.pk: row for row in found}
        urls |= {row.url for row in found} - {None}
        bodies |= {row.body_key for row in found} - {""}
        found = list(Article.objects.filter(Q(url__in=urls) | Q(body_key__in=bodies)).exclude(pk__in=members)
                     .select_related("snapshot").defer("snapshot__content"))
    return sorted(members.values(), key=lambda row: row.snapshot_id)


def counting(articles: Iterable[Article]) -> set[int]:
    """Return the keys of those that count among the articles of one family."""
    articles = [article for article in articles if article.error_code is None]
    fetched = dict(Article.objects.filter(pk__in=[article.pk for article in articles])
                   .annotate(fetched=Max("snapshot__sightings__fetched")).values_list("pk", "fetched"))
    by_url = defaultdict(list)
    for article in articles:
        by_url[article.url or f"no URL: {article.snapshot_id}"].append(article)
    current = [max(rows, key=lambda row: (fetched[row.pk] or _NEVER, row.modified, row.snapshot_id))
               for rows in by_url.values()]
    by_body = defaultdict(list)
    for article in current:
        by_body[article.body_key].append(article)
    return {min(rows, key=lambda row: (row.published is None, row.published or "", row.url or "", row.snapshot_id)).pk
            for rows in by_body.values()}
