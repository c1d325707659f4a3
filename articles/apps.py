from django.apps import AppConfig


class ArticlesConfig(AppConfig):
    name = "articles"
    verbose_name = "Border Liaison"

    def ready(self) -> None:
        from articles import checks  # noqa: F401 (registers the database check)
