# Everything a newcomer needs: `make demo` shows Jejak at work, `make test` proves it.
# Both set themselves up in .venv from nothing but Python 3.11, 3.12 or 3.13.

VENV := .venv
BIN := $(VENV)/bin
STORE := demo.db
SUITABLE := import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python; do \
	command -v $$p >/dev/null 2>&1 && $$p -c '$(SUITABLE)' 2>/dev/null && { echo $$p; break; }; done)
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: demo test check lint types evaluate bench compiled assets pictures serve clean help

help: ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/'

demo: $(VENV)/.demo ## read the project's own corpus into SQLite and ask who said what about Inpres 2/2021
	@rm -f $(STORE) $(STORE)-wal $(STORE)-shm
	$(BIN)/jejak ingest corpus/articles --store $(STORE)
	$(BIN)/jejak said --about "Inpres 2/2021" --store $(STORE)
	@echo "Ask on:  $(BIN)/jejak said NAME --store $(STORE)   or open the page:  make serve"

test: $(VENV)/.test ## run every test; what needs a system package that is absent is skipped and said so
	$(BIN)/python -m pytest -n 2 --dist loadfile

check: lint types test ## what continuous integration runs

lint: $(VENV)/.test ## style
	$(BIN)/ruff check hatch_build.py docs pipeline tests benchmarks corpus models
	$(BIN)/ruff format --check hatch_build.py docs pipeline tests benchmarks corpus models

types: $(VENV)/.test ## static types
	$(BIN)/mypy

evaluate: $(VENV)/.demo ## score every stage on the project's own gold, against the floors
	$(BIN)/jejak evaluate corpus/gold/articles.jsonl --floors corpus/baseline.json
	$(BIN)/jejak evaluate corpus/gold/reports.jsonl --floors corpus/baseline.json

bench: $(VENV)/.test ## the benchmarks that need nothing beside the project
	$(BIN)/python benchmarks/rules/run.py

compiled: $(VENV)/.test ## compile the modules that are read most, after a change to them; without a C compiler they stay Python
	@$(BIN)/python -m pipeline.compiled.build

assets: ## the page's graph, fonts and partial updates from npm; without npm the page works with less
	@$(PYTHON) hatch_build.py

pictures: $(VENV)/.test ## the pictures of the guide, made anew from the corpus; needs Chromium
	$(BIN)/python docs/pictures.py

serve: $(VENV)/.demo ## the page, on http://127.0.0.1:8000
	$(BIN)/jejak serve --store $(STORE)

clean: ## remove what was built
	rm -rf $(VENV) dist build demo.db demo.db-wal demo.db-shm .pytest_cache .mypy_cache .ruff_cache

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Jejak needs Python 3.11, 3.12 or 3.13; install one, or say which: make PYTHON=/path/to/python3.12"; exit 1; }
	@$(PYTHON) -m venv $(VENV) 2>/dev/null || { rm -rf $(VENV); $(PYTHON) -m virtualenv -q $(VENV) 2>/dev/null; } || \
	{ rm -rf $(VENV); $(PYTHON) -m venv --without-pip $(VENV) && $(PYTHON) -m pip --python $(BIN)/python install -q pip; } || \
	{ rm -rf $(VENV); echo "No virtual environment can be made: install the package python3-venv"; exit 1; }

$(VENV)/.demo: pyproject.toml hatch_build.py | $(BIN)/python
	$(PIP) install -e .
	@touch $@

$(VENV)/.test: pyproject.toml hatch_build.py | $(BIN)/python
	$(PIP) install -e '.[dev,postgresql,cluster,parquet,rdf,datasette,cypher]'
	@touch $@ $(VENV)/.demo
