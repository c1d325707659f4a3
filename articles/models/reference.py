"""The gazetteer in the database: seeded by `load_gazetteer`, corrected by editors."""
from collections import Counter

from django.db import models
from django.db.models import Q

from articles.models.fields import VocabularyField, exactly_one, member_of
from articles.vocabulary import Country, CrossingStatus, NameLanguage, NameRole, OutletScale, UnitKind


class Unit(models.Model):
    """A border unit. Provisional: no gazetteer names it, a page does; keyed by country, kind and place."""

    key = models.CharField(max_length=150, unique=True)
    kind = VocabularyField(UnitKind)
    country = VocabularyField(Country, max_length=2)
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="children")
    parent_name = models.CharField(max_length=200, null=True, blank=True,
                                   help_text="What stands above it and is no unit here, a ministry.")
    crossings = models.ManyToManyField("Crossing", blank=True, related_name="units")
    provisional = models.BooleanField(default=False)
    edited = models.BooleanField(default=False, help_text="An editor's row; load_gazetteer leaves it as it is.")

    class Meta:
        ordering = ["key"]
        constraints = [member_of("unit", "kind", UnitKind), member_of("unit", "country", Country)]

    def __str__(self):
        return self.key

    @property
    def written(self) -> str | None:
        """The name that meetings give it most often, of several the least; None where no meeting names it."""
        names = Counter(row.name for row in self.participations.all())
        return min(names, key=lambda name: (-names[name], name), default=None)


class Crossing(models.Model):
    """One side of a border crossing."""

    key = models.SlugField(max_length=150, unique=True)
    country = VocabularyField(Country, max_length=2)
    province = models.CharField(max_length=80, help_text="A place's key, as prefecture and county.")
    prefecture = models.CharField(max_length=80, null=True, blank=True)
    county = models.CharField(max_length=80, null=True, blank=True)
    longitude = models.FloatField(null=True, blank=True)
    latitude = models.FloatField(null=True, blank=True)
    approximate = models.BooleanField(default=True)
    position = models.PositiveSmallIntegerField(default=0, help_text="From west to east.")
    edited = models.BooleanField(default=False)

    class Meta:
        ordering = ["position", "key"]
        constraints = [
            member_of("crossing", "country", Country),
            models.CheckConstraint(
                name="crossing_coordinates_on_earth",
                condition=Q(longitude__isnull=True, latitude__isnull=True)
                # Said although the ranges say it too: a check that compares null is passed.
                | Q(longitude__isnull=False, latitude__isnull=False,
                    longitude__range=(-180, 180), latitude__range=(-90, 90))),
        ]

    def __str__(self):
        return self.key


class Name(models.Model):
    """A name of a unit or of a crossing in one language. An uncertain one is shown and never matched."""

    unit = models.ForeignKey(Unit, null=True, blank=True, on_delete=models.CASCADE, related_name="names")
    crossing = models.ForeignKey(Crossing, null=True, blank=True, on_delete=models.CASCADE, related_name="names")
    language = VocabularyField(NameLanguage, max_length=10)
    text = models.CharField(max_length=300)
    role = VocabularyField(NameRole)
    certain = models.BooleanField(default=True)
    valid_from = models.CharField(max_length=10, null=True, blank=True, help_text="A day, a month or a year.")
    valid_to = models.CharField(max_length=10, null=True, blank=True)
    source = models.CharField(max_length=300, blank=True)
    edited = models.BooleanField(default=False)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            exactly_one("name", "unit", "crossing"),
            member_of("name", "role", NameRole),
            member_of("name", "language", NameLanguage),
            models.UniqueConstraint(fields=["unit", "language", "text", "role"], name="name_once_for_unit"),
            models.UniqueConstraint(fields=["crossing", "language", "text", "role"], name="name_once_for_crossing"),
        ]

    def __str__(self):
        return self.text


class CrossingPair(models.Model):
    """Two crossings that face each other, the Vietnamese one first."""

    key = models.SlugField(max_length=200, unique=True)
    first = models.ForeignKey(Crossing, on_delete=models.PROTECT, related_name="pairs_as_first")
    second = models.ForeignKey(Crossing, on_delete=models.PROTECT, related_name="pairs_as_second")
    modes = models.JSONField(default=list, blank=True)
    lane_of = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="lanes",
                                help_text="The pair whose clearance lane this one is.")
    position = models.PositiveSmallIntegerField(default=0, help_text="From west to east.")
    edited = models.BooleanField(default=False)

    class Meta:
        ordering = ["position", "key"]
        constraints = [
            models.CheckConstraint(name="pair_of_two", condition=~Q(first=models.F("second"))),
        ]

    def __str__(self):
        return self.key


class PairStatus(models.Model):
    """What a pair of crossings was from one day to another."""

    pair = models.ForeignKey(CrossingPair, on_delete=models.CASCADE, related_name="statuses")
    status = VocabularyField(CrossingStatus)
    valid_from = models.CharField(max_length=10, null=True, blank=True, help_text="A day, a month or a year.")
    valid_to = models.CharField(max_length=10, null=True, blank=True)
    source = models.CharField(max_length=300, blank=True)
    edited = models.BooleanField(default=False)

    class Meta:
        ordering = ["pair", "valid_from"]
        constraints = [
            member_of("pair_status", "status", CrossingStatus),
            models.UniqueConstraint(fields=["pair", "status", "valid_from"], name="pair_status_once"),
            models.UniqueConstraint(fields=["pair", "status"], name="pair_status_once_undated",
                                    condition=Q(valid_from__isnull=True)),
        ]

    def __str__(self):
        return f"{self.pair}: {self.status}"


class Outlet(models.Model):
    """A newspaper, agency or office whose pages are read."""

    domain = models.CharField(max_length=253, unique=True)
    name_vi = models.CharField(max_length=200, blank=True)
    name_zh = models.CharField(max_length=200, blank=True)
    name_en = models.CharField(max_length=200, blank=True)
    country = VocabularyField(Country, max_length=2, null=True)
    scale = VocabularyField(OutletScale, null=True)
    collected_from = models.CharField(max_length=10, null=True, blank=True)
    edited = models.BooleanField(default=False)

    class Meta:
        ordering = ["domain"]
        constraints = [member_of("outlet", "country", Country), member_of("outlet", "scale", OutletScale)]

    def __str__(self):
        return self.domain
