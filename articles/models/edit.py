"""What editors said. Append-only: it is the history too."""
from django.conf import settings
from django.db import models

from articles.models.fields import VocabularyField, exactly_one, member_of
from articles.models.reading import Report
from articles.models.source import Article
from articles.vocabulary import EditAction, Field


class Edit(models.Model):
    """What an editor said of a slot: `was` the value spoken of, `value` the new one (to join, part: a report's id)."""

    report = models.ForeignKey(Report, null=True, blank=True, on_delete=models.PROTECT, related_name="edits")
    article = models.ForeignKey(Article, null=True, blank=True, on_delete=models.PROTECT, related_name="edits")
    field = VocabularyField(Field)
    slot = models.CharField(max_length=400, blank=True)
    was = models.JSONField(null=True, blank=True)
    value = models.JSONField(null=True, blank=True)
    action = VocabularyField(EditAction)
    reason = models.TextField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="edits")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            exactly_one("edit", "report", "article"),
            member_of("edit", "field", Field),
            member_of("edit", "action", EditAction),
            models.CheckConstraint(name="edit_has_reason", condition=~models.Q(reason="")),
        ]

    def __str__(self):
        return f"{self.action} {self.field}"

    def save(self, *args, **kwargs):
        """Write a new edit. TypeError for one that is already there."""
        if self.pk:
            raise TypeError("an edit is never changed; write another")
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        """Refuse. TypeError always."""
        raise TypeError("an edit is never deleted; write another")
