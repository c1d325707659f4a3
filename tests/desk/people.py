"""Who comes to the desk, and how a form there is found and filled."""
import re

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import reverse

from articles.desk.page import Desk
from articles.models import Meeting


def client_of(name: str, *permissions: str, staff: bool = True) -> Client:
    """Return the browser of somebody who is logged in, with CSRF checked only where a test asks for it."""
    user, _ = get_user_model().objects.update_or_create(username=name, defaults={"is_staff": staff})
    user.user_permissions.set(Permission.objects.filter(codename__in=permissions))
    client = Client()
    client.force_login(user)
    return client


def an_editor(name: str = "bien-tap") -> Client:
    return client_of(name, "add_edit", "view_meeting", "view_article")


def a_reader() -> Client:
    return client_of("nguoi-xem", "view_meeting", "view_article")


def address(meeting: Meeting) -> str:
    return reverse("admin:articles_meeting_change", args=[meeting.public_id])


def key_of(desk: Desk, name, value=None) -> str:
    """Return the key of the row of a field, with this value where there are several."""
    rows = [row for part in desk.parts() for row in part.rows] + desk.aside()
    return next(row.key for row in rows if row.field is name and (value is None or value in (
        row.value, isinstance(row.value, dict) and row.value.get("value"))))


def correct(client: Client, meeting: Meeting, name, told: dict, do: str = "set", value=None, reason: str = "Theo sổ."):
    """Post the form of a row and return the response."""
    key = key_of(Desk.of_meeting(meeting), name, value)
    return client.post(f"{address(meeting)}?edit={key}", {"do": do, "reason": reason, **told})


def add(client: Client, meeting: Meeting, name, told: dict, reason: str = "Theo sổ."):
    return client.post(f"{address(meeting)}?add={name}", {"do": "set", "reason": reason, **told})


def words(response) -> str:
    """Return the text of a page as a reader sees it."""
    text = re.sub(r"<(script|style|head)\b.*?</\1>", " ", response.content.decode(), flags=re.S)
    return " ".join(re.sub(r"<[^>]*>", " ", text).split())
