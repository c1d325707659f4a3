"""The pages' addresses, below the language, and the permanent ones, outside it."""
from django.urls import path, register_converter

from articles import views


class PublicId:
    """The random id of a report or an article: nothing else reaches the database."""

    regex = "[0-9a-z]{10}"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


class IdAndSlug(PublicId):
    """The id, and after a dash whatever is to be read there."""

    regex = f"{PublicId.regex}(?:-[^/]*)?"


register_converter(PublicId, "public_id")
register_converter(IdAndSlug, "id_and_slug")

outside_languages = [
    path("id/<public_id:public_id>", views.permanent, name="permanent"),
]
urlpatterns = [
    path("", views.home, name="home"),
    path("meetings/", views.meetings, name="meetings"),
    path("meetings/<id_and_slug:name>/", views.meeting, name="meeting"),
    path("articles/", views.articles, name="articles"),
    path("articles/<id_and_slug:name>/", views.article, name="article"),
]
