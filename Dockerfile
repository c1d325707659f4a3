# The server as one image. Build: docker build -t borderliaison .   Run: docker run --env-file .env -p 8000:8000 borderliaison
FROM python:3.11-slim-bookworm AS build
COPY requirements.txt .
RUN python -m venv /venv && /venv/bin/pip install --no-cache-dir -r requirements.txt

FROM python:3.11-slim-bookworm
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1
COPY --from=build /venv /venv
WORKDIR /srv/borderliaison
COPY manage.py ./
COPY borderliaison borderliaison
COPY articles articles
COPY templates templates
# Neither command asks the database; the key serves for this step alone.
RUN SECRET_KEY=build python manage.py compile_catalogues && SECRET_KEY=build python manage.py collectstatic --no-input
RUN useradd --system archive
USER archive
EXPOSE 8000
CMD ["gunicorn", "borderliaison.wsgi", "--bind", "0.0.0.0:8000", "--worker-class", "gthread", "--threads", "4"]
