# Everything that is done with this project. `make help` lists it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := help
.PHONY: help run doctor test lint format bench simulate double lock clean

help: ## List what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

run: $(VENV)/.runtime ## Install, prepare the database, and serve; prints the address of the web chat
	@exec $(BIN)/polyphony run

doctor: $(VENV)/.runtime ## Say what is configured, what is missing and what to do
	@$(BIN)/polyphony doctor

test: $(VENV)/.development ## Run every test (needs chromium and postgresql; says so where they are missing)
	$(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder $(ARGS)

lint: $(VENV)/.development ## Check style, types and layers
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/.development ## Put the code into the one style
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(VENV)/.development ## Measure the speed that docs/performance.md tells of (ARGS="--quick" for a look)
	$(BIN)/python -m benchmarks $(ARGS)

simulate: $(VENV)/.runtime ## Compare the ways to choose who is shown what, as docs/serving.md tells (ARGS="--runs 20" for a look)
	@$(BIN)/polyphony strategies $(ARGS)

double: $(VENV)/.development ## Converse with the bot without Telegram: a double of its Bot API on this machine
	@$(BIN)/python -m tests.bot_api

lock: $(VENV)/.development ## Pin the newest allowed dependencies, with hashes and without addresses
	$(BIN)/uv pip compile pyproject.toml $(LOCK) -o requirements.lock
	$(BIN)/uv pip compile pyproject.toml --extra dev $(LOCK) -c requirements.lock -o requirements-dev.lock

LOCK := --quiet --universal --python-version 3.11 --upgrade --generate-hashes --no-emit-index-url --no-header \
	--no-annotate --extra install

clean: ## Remove what can be made again (never data/)
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache *.egg-info

# A stamp tells that an environment holds what a lock file pins.
$(VENV)/.runtime: requirements.lock pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.development: requirements-dev.lock pyproject.toml $(VENV)/.runtime
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

# Debian keeps ensurepip in a package of its own, which a bare machine lacks.
$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Polyphony needs Python 3.11 or newer."; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || sh deploy/install-venv.sh
	$(PYTHON) -m venv $(VENV)
