"""The addresses: everything that people read stands under its language; what machines ask stands outside."""
from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.urls import include, path

from articles.urls import outside_languages


def healthz(request: HttpRequest) -> HttpResponse:
    """Return 200 as long as the process answers; it asks no database."""
    return HttpResponse("ok\n", content_type="text/plain")


urlpatterns = [
    path("healthz", healthz, name="healthz"),
    *outside_languages,
    *i18n_patterns(
        path("admin/", admin.site.urls),
        path("", include("articles.urls")),
    ),
]
