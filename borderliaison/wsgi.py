"""What gunicorn serves: `gunicorn borderliaison.wsgi`."""
import os

from django.core.exceptions import ImproperlyConfigured
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "borderliaison.settings")

try:
    application = get_wsgi_application()
except ImproperlyConfigured as problem:
    raise SystemExit(f"Settings: {problem}") from None
