"""What every page needs: its address in the other languages, and texts with their language marked."""
from urllib.parse import urlencode

from django import template
from django.conf import settings
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from articles.presentation.names import Worded

register = template.Library()


@register.simple_tag(takes_context=True)
def in_languages(context) -> list[dict]:
    """Return, for each language of the interface, its name, code and this page's address there, the query kept."""
    request = context.get("request")
    path, query = (request.path, request.META.get("QUERY_STRING", "")) if request else ("/", "")
    _, first, rest = [*path.split("/", 2), "", ""][:3]
    codes = [code for code, _name in settings.LANGUAGES]
    rest = rest if first in codes else ""
    return [{"code": code, "name": name, "lang": code.replace("zh-hans", "zh-Hans"),
             "current": code == get_language(), "path": f"/{code}/{rest}",
             "url": f"/{code}/{rest}" + (f"?{query}" if query else "")} for code, name in settings.LANGUAGES]


@register.filter
def worded(text: Worded | str | None) -> SafeString | str:
    """Return the text, in a span with its language where that is known."""
    if isinstance(text, Worded) and text.lang and not _same(text.lang):
        return format_html('<span lang="{}">{}</span>', text.lang, text.text)
    return "" if text is None else str(text)


@register.filter
def unbroken(parts: list[str]) -> SafeString:
    """Return the parts of a heading, each kept in one line where it fits; a space before one stands between."""
    return format_html_join("", "{}<span>{}</span>", (("" if part == part.lstrip() else " ", part.strip())
                                                      for part in parts))


@register.simple_tag(takes_context=True)
def page_link(context, number: int) -> str:
    """Return the query string of another page of this list."""
    data = context["request"].GET.copy()
    data["page"] = str(number)
    return f"?{urlencode(list(data.lists()), doseq=True)}"


@register.simple_tag
def page_numbers(page) -> list:
    """Return the numbers to link to, `…` for those left out."""
    return list(page.paginator.get_elided_page_range(page.number, on_each_side=2, on_ends=1))


@register.simple_tag(takes_context=True)
def kept_fields(context, *names: str) -> SafeString:
    """Return hidden fields for all that is asked besides these filters and the page."""
    data = context["request"].GET
    kept = [(name, value) for name, values in data.lists() if name not in (*names, "page") for value in values]
    return format_html_join("", '<input type="hidden" name="{}" value="{}">', kept)


def _same(lang: str) -> bool:
    return lang.lower() == (get_language() or "").lower()
