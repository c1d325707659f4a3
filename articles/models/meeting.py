"""The settled archive: rebuilt by `store` from readings and edits, never written by hand."""
from django.conf import settings
from django.db import models
from django.db.models import Q

from articles.models.fields import VocabularyField, exactly_one, in_order, member_of
from articles.models.reading import Report
from articles.models.reference import CrossingPair, Unit
from articles.models.source import Article
from articles.querysets import MeetingQuerySet
from articles.vocabulary import (
    AwardKind,
    Category,
    Country,
    CrossingMode,
    CrossingStatus,
    Measure,
    Mechanism,
    MeetingKind,
    MeetingState,
    Metric,
    Mode,
    Precision,
    Qualifier,
    UnitKind,
)


class Meeting(models.Model):
    """One meeting as its reports and edits settle it. Its address is the public id of `lead`, its oldest report.

    `date_first` and `date_last` are the days that the date may mean; with `date_end`, `date_last` is the last day held.
    """

    lead = models.OneToOneField(Report, on_delete=models.PROTECT, related_name="led")
    kind = VocabularyField(MeetingKind)
    date = models.CharField(max_length=10, null=True, blank=True)
    date_end = models.CharField(max_length=10, null=True, blank=True)
    date_precision = VocabularyField(Precision, null=True, max_length=5)
    date_first = models.DateField(null=True, blank=True, db_index=True)
    date_last = models.DateField(null=True, blank=True)
    period = models.CharField(max_length=20, null=True, blank=True)
    period_first = models.DateField(null=True, blank=True, db_index=True)
    period_last = models.DateField(null=True, blank=True)
    mode = VocabularyField(Mode, null=True)
    place = models.TextField(null=True, blank=True)
    host = VocabularyField(Country, null=True, max_length=2)
    signed = models.BooleanField(null=True, blank=True)
    disputed = models.BooleanField(default=False)
    state = VocabularyField(MeetingState, default=MeetingState.DRAFT)
    reviewed_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT,
                                    related_name="reviewed_meetings")
    reviewed_at = models.DateTimeField(null=True, blank=True)
    withdrawn_reason = models.TextField(blank=True)
    search = models.TextField(blank=True, editable=False, help_text="Folded: its reports, its units' names.")

    objects = MeetingQuerySet.as_manager()

    class Meta:
        ordering = [models.F("date_first").desc(nulls_last=True), "lead"]
        constraints = [
            member_of("meeting", "kind", MeetingKind),
            member_of("meeting", "mode", Mode),
            member_of("meeting", "host", Country),
            member_of("meeting", "state", MeetingState),
            member_of("meeting", "date_precision", Precision),
            models.CheckConstraint(
                name="meeting_date_whole",
                condition=Q(date__isnull=True, date_precision__isnull=True, date_first__isnull=True,
                            date_last__isnull=True, date_end__isnull=True)
                | Q(date__isnull=False, date_precision__isnull=False, date_first__isnull=False,
                    date_last__isnull=False)),
            models.CheckConstraint(
                name="meeting_period_whole",
                condition=Q(period__isnull=True, period_first__isnull=True, period_last__isnull=True)
                | Q(period__isnull=False, period_first__isnull=False)),
            in_order("meeting", "date_first", "date_last"),
            in_order("meeting", "period_first", "period_last"),
            models.CheckConstraint(
                name="meeting_review_whole",
                condition=Q(state=MeetingState.REVIEWED, reviewed_by__isnull=False, reviewed_at__isnull=False)
                | (~Q(state=MeetingState.REVIEWED) & Q(reviewed_by__isnull=True, reviewed_at__isnull=True))),
            models.CheckConstraint(
                name="meeting_withdrawn_says_why",
                condition=Q(state=MeetingState.WITHDRAWN) & ~Q(withdrawn_reason="")
                | ~Q(state=MeetingState.WITHDRAWN) & Q(withdrawn_reason="")),
        ]

    def __str__(self):
        return f"{self.kind} {self.date or '?'}"

    @property
    def public_id(self) -> str:
        """The meeting's address."""
        return self.lead.public_id


class SettledRow(models.Model):
    """A row of a meeting; `n` is its place, `disputed` where the pages (or a page and an editor) disagree about it."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="%(class)ss")
    n = models.PositiveSmallIntegerField()
    disputed = models.BooleanField(default=False)

    class Meta:
        abstract = True
        ordering = ["n"]


class Participation(SettledRow):
    """A unit that took part, under the name that the reports give it."""

    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, related_name="participations")
    country = VocabularyField(Country, max_length=2)
    kind = VocabularyField(UnitKind)
    name = models.TextField()
    place = models.TextField(null=True)
    parent = models.TextField(null=True)
    count = models.PositiveIntegerField(null=True)

    class Meta(SettledRow.Meta):
        constraints = [
            member_of("participation", "country", Country),
            member_of("participation", "kind", UnitKind),
            models.UniqueConstraint(fields=["meeting", "n"], name="participation_place"),
            models.UniqueConstraint(fields=["meeting", "unit"], name="participation_once"),
            models.CheckConstraint(name="participation_count_positive",
                                   condition=Q(count__isnull=True) | Q(count__gt=0)),
        ]


class MeetingPair(SettledRow):
    """Two opposite crossings that the reports name. `pair` where the gazetteer knows it."""

    pair = models.ForeignKey(CrossingPair, null=True, on_delete=models.PROTECT, related_name="mentions")
    names = models.JSONField(help_text="Name by lower-case country code, as the pages write it.")
    status = VocabularyField(CrossingStatus, null=True)
    mode = VocabularyField(CrossingMode, null=True)

    class Meta(SettledRow.Meta):
        constraints = [
            member_of("meeting_pair", "status", CrossingStatus),
            member_of("meeting_pair", "mode", CrossingMode),
            models.UniqueConstraint(fields=["meeting", "n"], name="meeting_pair_place"),
        ]


class MeetingMechanism(SettledRow):
    """A standing way of working that the reports say is in use or agreed."""

    name = VocabularyField(Mechanism)

    class Meta(SettledRow.Meta):
        constraints = [
            member_of("meeting_mechanism", "name", Mechanism),
            models.UniqueConstraint(fields=["meeting", "name"], name="meeting_mechanism_once"),
        ]


class Award(SettledRow):
    """Honours given at the meeting to one country's officers."""

    kind = VocabularyField(AwardKind)
    country = VocabularyField(Country, null=True, max_length=2)
    count = models.PositiveIntegerField(null=True)

    class Meta(SettledRow.Meta):
        constraints = [
            member_of("award", "kind", AwardKind),
            member_of("award", "country", Country),
            models.UniqueConstraint(fields=["meeting", "n"], name="award_place"),
        ]


class Statistic(models.Model):
    """A figure of a meeting, or of an article where it belongs to none. Of a dispute every value has a row."""

    meeting = models.ForeignKey(Meeting, null=True, on_delete=models.CASCADE, related_name="statistics")
    article = models.ForeignKey(Article, null=True, on_delete=models.CASCADE, related_name="statistics")
    n = models.PositiveSmallIntegerField()
    disputed = models.BooleanField(default=False)
    metric = VocabularyField(Metric)
    value = models.FloatField()
    unit = VocabularyField(Measure)
    source = VocabularyField(Country, null=True, max_length=2)
    target = VocabularyField(Country, null=True, max_length=2)
    category = VocabularyField(Category, null=True)
    qualifier = VocabularyField(Qualifier, null=True)
    period = models.CharField(max_length=20, null=True, blank=True)
    period_first = models.DateField(null=True, blank=True)
    period_last = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["n"]
        constraints = [
            exactly_one("statistic", "meeting", "article"),
            member_of("statistic", "metric", Metric),
            member_of("statistic", "unit", Measure),
            member_of("statistic", "source", Country),
            member_of("statistic", "target", Country),
            member_of("statistic", "category", Category),
            member_of("statistic", "qualifier", Qualifier),
            models.CheckConstraint(name="statistic_not_negative", condition=Q(value__gte=0)),
            models.CheckConstraint(
                name="statistic_period_whole",
                condition=Q(period__isnull=True, period_first__isnull=True, period_last__isnull=True)
                | Q(period__isnull=False, period_first__isnull=False)),
            in_order("statistic", "period_first", "period_last"),
            models.UniqueConstraint(fields=["meeting", "n"], name="statistic_place_in_meeting"),
            models.UniqueConstraint(fields=["article", "n"], name="statistic_place_in_article"),
        ]

    def __str__(self):
        return f"{self.metric} {self.value:g} {self.unit}"


class Attendance(models.Model):
    """An official as named, at a meeting or quoted in an article of none."""

    meeting = models.ForeignKey(Meeting, null=True, on_delete=models.CASCADE, related_name="attendances")
    article = models.ForeignKey(Article, null=True, on_delete=models.CASCADE, related_name="attendances")
    n = models.PositiveSmallIntegerField()
    disputed = models.BooleanField(default=False)
    name = models.TextField()
    rank = models.TextField(null=True)
    role = models.TextField(null=True)
    country = VocabularyField(Country, null=True, max_length=2)
    head_of_delegation = models.BooleanField(null=True)

    class Meta:
        ordering = ["n"]
        constraints = [
            exactly_one("attendance", "meeting", "article"),
            member_of("attendance", "country", Country),
            models.UniqueConstraint(fields=["meeting", "n"], name="attendance_place_in_meeting"),
            models.UniqueConstraint(fields=["article", "n"], name="attendance_place_in_article"),
        ]

    def __str__(self):
        return self.name
