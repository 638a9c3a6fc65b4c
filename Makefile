# One target a CI job; `make help` lists them.

CARGO ?= cargo
.DEFAULT_GOAL := help
.PHONY: help test lint bench fmt clients

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 18

test: clients lint ## everything that CI checks: lint, then every test, the real clients included
	KEMLANE_REQUIRE_CLIENTS=1 $(CARGO) test --workspace --locked

lint: ## formatting, and clippy with warnings as errors
	$(CARGO) fmt --check
	$(CARGO) clippy --workspace --all-targets --locked -- -D warnings

bench: ## cost of a job, then handshakes a second and CPU time a handshake beside rustls' own provider
	$(CARGO) run --release --locked --package kemlane-benches --bin roundtrip
	$(CARGO) run --release --locked --package kemlane-benches --bin handshakes -- --csv benches/results/$$(date +%F)-handshakes.csv

fmt: ## format the Rust sources
	$(CARGO) fmt

clients: ## install what the end-to-end tests drive into target/clients (no root needed)
	@tests/clients/install.sh
