"""The archive's tables: reference data, sources, readings and edits are kept; settled rows are rebuilt from them."""
from articles.models.edit import Edit
from articles.models.meeting import (
    Attendance,
    Award,
    Meeting,
    MeetingMechanism,
    MeetingPair,
    Participation,
    Statistic,
)
from articles.models.reading import Reading, Report
from articles.models.reference import Crossing, CrossingPair, Name, Outlet, PairStatus, Unit
from articles.models.source import Article, Run, Sighting, Snapshot

__all__ = ["Article", "Attendance", "Award", "Crossing", "CrossingPair", "Edit", "Meeting", "MeetingMechanism",
           "MeetingPair", "Name", "Outlet", "PairStatus", "Participation", "Reading", "Report", "Run", "Sighting",
           "Snapshot", "Statistic", "Unit"]
