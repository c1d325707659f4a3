"""Figures as lines: metric value unit, from>to, category, qualifier."""
from articles.extraction.document import Passage
from articles.extraction.figures import find_figures
from articles.extraction.languages import vi
from articles.records import Statistic


def row(statistic: Statistic) -> str:
    """Return a statistic as one line, what is null left out."""
    way = f"{statistic.source or '?'}>{statistic.target or '?'}" if statistic.source or statistic.target else None
    parts = (statistic.metric, statistic.value, statistic.unit, way, statistic.category, statistic.qualifier)
    return " ".join(str(part) for part in parts if part is not None)


def rows(text: str) -> list[str]:
    """Return the text's figures in order, a line each."""
    return [row(figure.statistic) for figure in find_figures(Passage(text), vi)]
