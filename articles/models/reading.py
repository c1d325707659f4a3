"""What pages say: accounts of meetings and single values, each with its evidence."""
from django.db import models
from django.db.models import Q

from articles.models.fields import VocabularyField, exactly_one, member_of, new_public_id
from articles.models.source import Article
from articles.vocabulary import Field


class Report(models.Model):
    """One page's account of one meeting, or one entered by hand (no article).

    `n` is the account's place on its page; null where the page was read again and no account took this report over.
    `account` is what matching last saw of it (day, kind, units), `day` the day it was held where that is known.
    """

    public_id = models.CharField(max_length=10, unique=True, default=new_public_id, editable=False)
    article = models.ForeignKey(Article, null=True, blank=True, on_delete=models.PROTECT, related_name="reports")
    n = models.PositiveSmallIntegerField(null=True, blank=True)
    account = models.JSONField(null=True)
    day = models.DateField(null=True, db_index=True)
    meeting = models.ForeignKey("Meeting", null=True, blank=True, on_delete=models.SET_NULL, related_name="reports")

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["article", "n"], name="report_once_on_page"),
            models.CheckConstraint(name="report_by_hand_has_no_place",
                                   condition=Q(article__isnull=False) | Q(n__isnull=True)),
        ]

    def __str__(self):
        return self.public_id


class Reading(models.Model):
    """One value with its evidence: of a report, or of an article where it belongs to no meeting or that does not count.

    `account` is the index of the meeting in the article's record, null where the value belongs to none.
    """

    report = models.ForeignKey(Report, null=True, on_delete=models.CASCADE, related_name="readings")
    article = models.ForeignKey(Article, null=True, on_delete=models.CASCADE, related_name="readings")
    account = models.PositiveSmallIntegerField(null=True)
    n = models.PositiveIntegerField(help_text="Its place among the page's readings.")
    field = VocabularyField(Field)
    slot = models.CharField(max_length=400)
    value = models.JSONField()
    evidence = models.JSONField()

    class Meta:
        ordering = ["n"]
        constraints = [
            exactly_one("reading", "report", "article"),
            member_of("reading", "field", Field),
            models.UniqueConstraint(fields=["report", "n"], name="reading_once_of_report"),
            models.UniqueConstraint(fields=["article", "n"], name="reading_once_of_article"),
        ]

    def __str__(self):
        return f"{self.field} {self.slot}"
