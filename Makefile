# The one way to build, run and test. `make help` lists what there is.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.SILENT:
MAKEFLAGS += --no-print-directory

PYTHON ?= python3
VENV := .local/venv/bin
CLIENTS := .local/clients/bin
LOCAL := $(VENV)/python infra/local
# The end-to-end tests have a cloud of their own beside a running one.
TEST_PORT ?= 4577
TEST_CLOUD := GGEN_PORT=$(TEST_PORT) GGEN_STATE=.local/test
ARCH ?= arm64
# Always the whole workspace, with targets chosen by name: `-p` would select other
# features of shared dependencies, and so build all of them again.
# nextest where it is installed: the same tests, a process each.
CARGO_TEST := $(shell cargo nextest --version >/dev/null 2>&1 && echo cargo nextest run || echo cargo test)

# All targets with tests, but for the functions' binaries, of which each is one statement.
TESTED := --lib --test '*' --bin bench --bin ggen-cloud-admin

help: ## show this
	grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "make %-12s %s\n", $$1, $$2}'

setup: ## install the pinned tools into .local and tests/npm
	$(PYTHON) infra/local/create_venv.py
	$(PYTHON) infra/local/unpack_w3c.py
	command -v npm >/dev/null || { echo "npm is missing; it comes with Node 20 or newer: https://nodejs.org" >&2; exit 1; }
	set -e; if ! cmp -s tests/npm/package-lock.json tests/npm/node_modules/.installed; then \
		npm ci --silent --no-audit --no-fund --prefix tests/npm; \
		cp tests/npm/package-lock.json tests/npm/node_modules/.installed; fi

up: setup ## the whole product on this machine (F=name: rebuild and update one function)
	$(LOCAL) up $(if $(F),--function $(F))

down: setup ## stop it; what it held is forgotten
	$(LOCAL) down

status: setup ## what runs, and where
	$(LOCAL) status

logs: setup ## what a function logged: make logs F=create-generation
	$(if $(F),,echo "Which function? make logs F=create-generation" >&2; exit 1;) $(LOCAL) logs $(F)

generate: ## templates, infra/openapi.json and the binaries from the endpoint rows
	cargo run --release --quiet --bin infra -- generate

endpoint: ## begin a new one: AREA=generations NAME=get-preview METHOD=GET ROUTE=/api/v1/generations/{id}/preview
	cargo run --release --quiet --bin endpoint -- '$(AREA)' '$(NAME)' '$(METHOD)' '$(ROUTE)'
	cargo fmt --all
	$(MAKE) generate

package: setup ## the functions for AWS (ARCH=arm64 or x86-64); then: sam deploy
	PATH="$(CURDIR)/$(VENV):$$PATH" cargo lambda build --release --$(ARCH) $(addprefix --package ,$(notdir $(wildcard functions/*)))
	$(VENV)/python infra/local/fonts.py

fmt: ## format the Rust code
	cargo fmt --all

dashboard-setup: # what package-lock.json says, and the API's types from its document
	set -e; if ! cmp -s dashboard/package-lock.json dashboard/node_modules/.installed; then \
		npm ci --silent --no-audit --no-fund --prefix dashboard; \
		cp dashboard/package-lock.json dashboard/node_modules/.installed; fi
	npm run --silent --prefix dashboard client

# `rustc`, because only here the crate is a module; and with clippy (infra/rustc), because no other build
# compiles what is for pages alone. In the one profile, which has the speed where it counts.
wasm: ## the engine as WebAssembly, where the dashboard loads it from
	# A toolchain that was there before rust-toolchain.toml named the target has it not yet.
	[ -d "$$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ] || rustup --quiet target add wasm32-unknown-unknown
	GGEN_LINT=1 cargo rustc --quiet --release --target wasm32-unknown-unknown --package browser --lib --crate-type cdylib
	set -e; module=target/wasm32-unknown-unknown/release/browser.wasm; \
		cmp -s $$module dashboard/src/engine/engine.wasm || cp $$module dashboard/src/engine/engine.wasm

dashboard-lint: dashboard-setup wasm # types, eslint, tests without a browser, and how much script the pages load
	npm run --silent --prefix dashboard lint
	npm run --silent --prefix dashboard unit
	npm run --silent --prefix dashboard build -- --logLevel warn
	node dashboard/tools/budgets.mjs

clients-setup: setup
	set -e; if ! cmp -s clients/typescript/package-lock.json clients/typescript/node_modules/.installed; then \
		npm ci --silent --no-audit --no-fund --prefix clients/typescript; \
		cp clients/typescript/package-lock.json clients/typescript/node_modules/.installed; fi

clients: clients-setup ## the Python, TypeScript and Rust clients from infra/openapi.json
	$(CLIENTS)/python clients/tools/generate.py

clients-e2e: clients-setup # the clients against the local cloud that CLOUD describes
	cd clients/python/e2e && GGEN_CLOUD=$(CLOUD) PYTHONPATH=$(CURDIR)/clients/python/src $(CURDIR)/$(CLIENTS)/python -m unittest --quiet
	GGEN_CLOUD=$(CLOUD) npm run --silent --prefix clients/typescript e2e
	GGEN_CLOUD=$(CLOUD) $(CARGO_TEST) --release --workspace --test rust_client --no-fail-fast

# What is Rust is linted and tested with the rest of the workspace.
clients-lint: clients-setup # that they are not stale, types, lint, and tests without a cloud
	$(CLIENTS)/python clients/tools/generate.py --check
	cd clients/python && $(CURDIR)/$(CLIENTS)/ruff check --quiet . ../tools && $(CURDIR)/$(CLIENTS)/ruff format --quiet --check . ../tools && \
		$(CURDIR)/$(CLIENTS)/mypy --no-error-summary && \
		PYTHONPATH=src $(CURDIR)/$(CLIENTS)/python -m unittest discover --quiet --start-directory tests
	npm run --silent --prefix clients/typescript lint
	npm run --silent --prefix clients/typescript unit

docs: setup ## the documentation, into .local/docs-site
	.local/docs/bin/python docs/tools/build.py .local/docs-site

docs-lint: docs # its links, its codes of errors, and what its policy would refuse
	DOCS_SITE=$(CURDIR)/.local/docs-site .local/docs/bin/python -m unittest discover --quiet --start-directory docs/tests

dashboard-publish: setup dashboard-lint ## put the dashboard and the documentation into its bucket (STACK=ggen, API_URL=… where the API has a domain)
	.local/docs/bin/python docs/tools/build.py dashboard/dist/docs
	$(VENV)/python dashboard/tools/publish.py $(or $(STACK),ggen) $(API_URL)

lint: ## formatting, clippy, licences, the templates, what is generated
	$(MAKE) deny
	$(MAKE) -j2 dashboard-lint docs-lint clients-lint
	cargo fmt --all --check
	$(MAKE) clippy
	cargo run --release --quiet --bin infra -- check
	# W3002: code and nested templates are paths until `sam deploy` packages them.
	$(VENV)/cfn-lint --ignore-checks W3002 -- template.yaml infra/stacks/*.yaml
	node tests/checks/openapi.mjs infra/openapi.json
	REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true tests/npm/node_modules/.bin/redocly lint \
		--config tests/checks/redocly.yaml --format=stylish infra/openapi.json 2>&1 | grep -v '^\s*[╔║╚]' ; test $${PIPESTATUS[0]} = 0

# Where nothing is built yet (but what `make wasm` leaves there), clippy looks at each crate as it is
# built (infra/rustc): it would first check all dependencies, for which their builds cannot serve it.
clippy:
	if [ -x target/release/infra ]; then cargo clippy --release --workspace --all-targets --quiet -- -D warnings; \
	else export GGEN_LINT=1; cargo build --release --workspace --lib --bins --examples && \
		cargo test --release --workspace $(TESTED) --no-run --quiet; fi

deny: setup ## licences, sources and known flaws of the dependencies
	infra/deny.sh

test: lint test-unit test-e2e ## everything, as CI runs it

test-unit: setup ## all tests that need no cloud
	$(VENV)/python -m unittest discover --quiet --start-directory infra/local/tests
	$(CARGO_TEST) --release --workspace --exclude end-to-end $(TESTED) --no-fail-fast
	$(MAKE) wasm-test

# The same bytes from the module and from the command, which the tests of `shared/cli` have built.
wasm-test: dashboard-setup wasm
	[ -x target/release/ggen-cloud ] || cargo build --release --workspace --bin ggen-cloud
	npm run --silent --prefix dashboard engine

test-e2e: setup ## the tests against a local cloud of their own
	set -e; trap '$(TEST_CLOUD) $(LOCAL) down >/dev/null' EXIT; \
	$(TEST_CLOUD) $(LOCAL) down >/dev/null; \
	$(TEST_CLOUD) $(LOCAL) up; \
	CHROMIUM=$$(dashboard/tools/chromium.sh) GGEN_CLOUD=$(CURDIR)/.local/test/cloud.json npm run --silent --prefix dashboard e2e; \
	$(MAKE) clients-e2e CLOUD=$(CURDIR)/.local/test/cloud.json; \
	$(TEST_CLOUD) $(LOCAL) events; \
	$(TEST_CLOUD) $(LOCAL) growth; \
	$(VENV)/python docs/tests/run_blocks.py .local/test/cloud.json; \
	GGEN_CLOUD=$(CURDIR)/.local/test/cloud.json $(CARGO_TEST) --release --workspace --test local_cloud --no-fail-fast; \
	.local/checks/bin/python tests/api/run.py .local/test/cloud.json

bench: setup ## the benchmarks, side by side, and pages in a browser; writes .local/bench.json (beside Redis and PostgreSQL: apt-get install redis-server postgresql)
	tests/bench/run.sh

soak: ## a million reservations by processes that die (ATTEMPTS=1000000); prints its figures
	cargo build --release --workspace --bin soak
	target/release/soak $(or $(ATTEMPTS),1000000)

soak-payments: ## a thousand purchases in each of which a call to Stripe is lost, and random histories of STEPS=1000000 steps from SEED=1 on
	cargo nextest run --release --workspace --test orders --run-ignored only -E 'test(a_thousand_calls)'
	cargo build --release --workspace --example soak_payments
	STEPS=$(or $(STEPS),1000000) SEED=$(or $(SEED),1) target/release/examples/soak_payments

lock: setup ## renew each requirements.txt from its requirements.in
	set -e; for folder in infra/local infra/local/uv tests/python clients docs/site; do \
		echo '# Made by `make lock` from requirements.in: every package, its version and the hashes of its files.' > .local/requirements.txt; \
		.local/uv/bin/uv pip compile --quiet --upgrade --generate-hashes --no-annotate --no-header $$folder/requirements.in >> .local/requirements.txt; \
		mv .local/requirements.txt $$folder/requirements.txt; done

.PHONY: help setup up down status logs generate endpoint package fmt wasm wasm-test dashboard-setup dashboard-lint dashboard-publish docs docs-lint clippy clients clients-setup clients-lint clients-e2e lint deny test test-unit test-e2e bench soak soak-payments lock
