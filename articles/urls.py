"""The pages' addresses, below the language."""
from django.urls import path

from articles import views

urlpatterns = [
    path("", views.home, name="home"),
    path("meetings/", views.meetings, name="meetings"),
    path("meetings/<str:name>/", views.meeting, name="meeting"),
    path("articles/", views.articles, name="articles"),
    path("articles/<str:name>/", views.article, name="article"),
]
