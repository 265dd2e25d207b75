# Guichet. `make demo` and `make test` set up all they need into .venv, once.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test unit local permissions lint sam format requirements clean

BIN := .venv/bin
LOCAL := .venv/.ready-local
DEV := .venv/.ready-dev

help:
	@echo "make demo          one session, 26 mails, on a cloud of your own machine"
	@echo "make test          every test      (make unit: without the local cloud)"
	@echo "make lint          style, types, import contracts, templates"
	@echo "make sam           what is deployed: validated, built twice, held against its limits"
	@echo "make permissions   takes each action out of each function's policy: it must be missed"
	@echo "make requirements  compile the pinned requirements again (needs uv)"
	@echo "make clean         remove what was built and what ran; keeps .venv"

demo: $(LOCAL)
	@$(BIN)/guichet demo

test: unit local

unit: $(DEV)
	@$(BIN)/pytest -m "not local and not sam" -n 2

local: $(DEV)
	@$(BIN)/pytest -m local

permissions: $(DEV)
	@PERMISSIONS=actions $(BIN)/pytest tests/local/test_permissions.py

lint: $(DEV)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/cfn-lint --non-zero-exit-code warning -a cfn_lint_serverless.rules -t infra/template.yaml infra/mail-domain.yaml

sam: $(DEV)
	@infra/sam --version
	@$(BIN)/pytest -m sam tests/infra

format: $(DEV)
	@$(BIN)/ruff check --fix-only -q .
	@$(BIN)/ruff format .

# The command needs no more than this; the tests and checks come on top.
$(LOCAL): pyproject.toml infra/requirements-local.txt infra/set-up
	@sh infra/set-up infra/requirements-local.txt
	@touch $@

$(DEV): $(LOCAL) infra/requirements-dev.txt
	@sh infra/set-up infra/requirements-dev.txt
	@touch $@

requirements:
	infra/compile-requirements

clean:
	rm -rf var build .aws-sam infra/.aws-sam .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
