"""The pages' addresses, below the language."""
urlpatterns: list = []
