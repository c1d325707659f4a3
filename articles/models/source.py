"""What was collected: bytes, where they were met, and the article read from them."""
from django.db import models
from django.db.models import Q

from articles.models.fields import VocabularyField, member_of, new_public_id
from articles.vocabulary import ErrorCode, Language


class Snapshot(models.Model):
    """A page's bytes, kept before they are read."""

    sha256 = models.CharField(max_length=64, primary_key=True)
    content = models.BinaryField(help_text="zlib-compressed")
    size = models.PositiveBigIntegerField()

    def __str__(self):
        return self.sha256


class Sighting(models.Model):
    """Where and when these bytes were met."""

    snapshot = models.ForeignKey(Snapshot, on_delete=models.CASCADE, related_name="sightings")
    source = models.TextField()
    url = models.TextField(blank=True)
    fetched = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["snapshot", "source", "url", "fetched"], name="sighting_once"),
            models.UniqueConstraint(fields=["snapshot", "source", "url"], name="sighting_once_undated",
                                    condition=Q(fetched__isnull=True)),
        ]

    def __str__(self):
        return self.source


class Article(models.Model):
    """What was read from one snapshot. It counts if its bytes are current for its URL and its text is no reprint."""

    snapshot = models.OneToOneField(Snapshot, on_delete=models.PROTECT, related_name="article")
    public_id = models.CharField(max_length=10, unique=True, default=new_public_id, editable=False)
    url = models.TextField(null=True, blank=True, db_index=True)
    outlet = models.CharField(max_length=253, null=True, blank=True, db_index=True)
    language = VocabularyField(Language, null=True, max_length=2)
    title = models.TextField(null=True, blank=True)
    published = models.CharField(max_length=10, null=True, blank=True, help_text="A day, a month or a year.")
    modified = models.CharField(max_length=40, blank=True, help_text="The page's own dateModified, as it writes it.")
    byline = models.TextField(null=True, blank=True)
    body = models.TextField(blank=True)
    body_key = models.CharField(max_length=64, blank=True, db_index=True, help_text="SHA-256 of the folded body.")
    images = models.JSONField(default=list, blank=True)
    relevant = models.BooleanField(default=False)
    record = models.JSONField()
    error_code = VocabularyField(ErrorCode, null=True)
    error_message = models.TextField(blank=True)
    core_version = models.CharField(max_length=20)
    gazetteer_digest = models.CharField(max_length=64)
    counts = models.BooleanField(default=False)
    search = models.TextField(blank=True, editable=False, help_text="Folded title, body and captions.")

    class Meta:
        ordering = [models.F("published").desc(nulls_last=True), "snapshot"]
        constraints = [
            member_of("article", "language", Language),
            member_of("article", "error_code", ErrorCode),
            models.CheckConstraint(name="article_error_or_language",
                                   condition=Q(error_code__isnull=True, language__isnull=False)
                                   | Q(error_code__isnull=False, language__isnull=True, counts=False)),
        ]

    def __str__(self):
        return self.title or self.url or self.snapshot_id[:12]


class Run(models.Model):
    """The log of one ingest."""

    started = models.DateTimeField(auto_now_add=True)
    finished = models.DateTimeField(null=True, blank=True)
    sources = models.JSONField(default=list)
    counts = models.JSONField(default=dict)

    class Meta:
        ordering = ["-started"]

    def __str__(self):
        return f"{self.started:%Y-%m-%d %H:%M}"
