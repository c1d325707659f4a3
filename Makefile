# What developers and the demo need. `make demo` serves our sample pages; `make test` runs all tests, those of the shell on both databases.

PYTHON ?= python3
PY := .venv/bin/python
PORT ?= 8000
GOLD ?= ../shared/gold
SCORED ?= ../shared/articles
# The commit that `make score` compares with; none named: the last one.
LAST ?=
PYTEST_ARGS ?=
# Of what decides whether a fact is right, nearly every branch is tested. These tests need no server: one run is enough.
CORE := tests/extraction tests/test_pages.py tests/test_match.py $(wildcard tests/test_settle*.py)
COVERAGE := --cov=articles.extraction --cov=articles.match --cov=articles.settle --cov-fail-under=95

# The demo and the tools run without a .env: debug mode, loopback only, a database of their own.
DEMO_ENV := DEBUG=1 HTTPS=0 ALLOWED_HOSTS=localhost,127.0.0.1 SECRET_KEY=demo \
	DATABASE_URL=sqlite:///$(CURDIR)/build/demo.sqlite3 LOG_LEVEL=WARNING

.PHONY: demo test lint score bench faults shots clean

demo: .venv/run.stamp | build
	$(DEMO_ENV) $(PY) manage.py compile_catalogues
	$(DEMO_ENV) $(PY) manage.py demo --port $(PORT)

# Coverage makes the core several times slower: it is asked for where the core alone is tested.
test: .venv/dev.stamp
	$(if $(PYTEST_ARGS),,TEST_DATABASE=sqlite $(PY) -m pytest $(COVERAGE) $(CORE))
	TEST_DATABASE=sqlite $(PY) -m pytest $(or $(PYTEST_ARGS),$(addprefix --ignore=,$(CORE)))
	TEST_DATABASE=postgres $(PY) -m pytest $(PYTEST_ARGS) --ignore=tests/extraction --ignore=tests/composed

lint: .venv/dev.stamp
	$(PY) -m ruff check

score: .venv/run.stamp | build
	@test -d $(GOLD) || { echo "No gold facts in $(GOLD): nothing to compare with. Name them: make score GOLD=… SCORED=…"; exit 2; }
	$(PY) -m tests.scores $(GOLD) $(SCORED) $(LAST)
	$(PY) $(GOLD)/score.py build/scores/now/articles.jsonl $(GOLD)/articles --misses
	$(PY) $(GOLD)/evidence.py build/scores/now/articles.jsonl
	$(PY) -m tests.swaps $(SCORED)
	$(PY) $(GOLD)/score.py build/scores/now/pages.jsonl $(GOLD)/pages --by language

# Articles composed with their facts, read and compared: `make test` reads 300 of them. FIRST: the seed to begin with.
faults: .venv/dev.stamp
	$(PY) -m tests.composed --count $(or $(COUNT),5000) --first $(or $(FIRST),0)

bench: .venv/dev.stamp
	$(PY) -m tests.benchmarks

shots: .venv/dev.stamp | build
	$(DEMO_ENV) $(PY) manage.py compile_catalogues
	$(DEMO_ENV) $(PY) manage.py demo --no-serve
	$(DEMO_ENV) DEBUG=0 $(PY) manage.py collectstatic --no-input --verbosity 0
	$(DEMO_ENV) DEBUG=0 $(PY) -m tests.shots build/shots

clean:
	rm -rf build staticfiles .venv .pytest_cache .ruff_cache .hypothesis .coverage
	find articles/locale -name '*.mo' -delete

build:
	mkdir -p build

# A stamp is as old as the last installation, so a changed list of requirements installs again.
.venv/run.stamp: requirements.txt | .venv/bin/python
	$(PY) -m pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@

.venv/dev.stamp: requirements-dev.txt requirements.txt | .venv/bin/python
	$(PY) -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	touch $@ .venv/run.stamp

.venv/bin/python:
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || .ci/install python3-venv
	$(PYTHON) -m venv .venv
