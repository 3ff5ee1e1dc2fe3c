# What can be done here? explore, test, pins, clean. Python 3.11 or newer, git and make suffice.
PYTHON = python3
BIN = .venv/bin
PIP = $(BIN)/python -m pip --disable-pip-version-check install --quiet
OWN = $(PIP) --no-deps --no-build-isolation --editable .
COMPILE = $(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 \
	--fork-strategy fewest --generate-hashes --no-emit-index-url --no-emit-find-links \
	--no-header --no-config --quiet --group build

.PHONY: explore test pins clean

explore: .venv/explore.stamp
	$(BIN)/synergraph explore --sample mekong_illustration

test: .venv/test.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest --numprocesses auto

.venv/explore.stamp: .venv/made.stamp requirements.txt pyproject.toml
	@echo "Installing the pinned packages: a minute or two, once."
	$(PIP) --require-hashes --requirement requirements.txt
	$(OWN)
	@touch $@

.venv/test.stamp: .venv/made.stamp requirements-dev.txt pyproject.toml
	@echo "Installing the pinned packages and the test tools: a few minutes, once."
	$(PIP) --require-hashes --requirement requirements-dev.txt
	$(OWN)
	@touch $@

.venv/made.stamp:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	{ echo "synergraph needs Python 3.11 or newer, and $(PYTHON) is older or missing." \
	"Name another one: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv .venv || \
	{ echo "$(PYTHON) has no venv module. On Debian and Ubuntu: apt-get install python3-venv"; \
	exit 1; }
	@touch $@

# Writes both lists of pins anew from pyproject.toml; versions that still fit stay as they are.
pins: .venv/test.stamp
	$(PIP) uv
	$(COMPILE) --output-file requirements.txt
	$(COMPILE) --group dev --extra spark --extra notebook --constraint requirements.txt \
	--output-file requirements-dev.txt

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
