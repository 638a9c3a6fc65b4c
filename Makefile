# One target a CI job; `make help` lists them.

CARGO ?= cargo
.DEFAULT_GOAL := help
.PHONY: help test lint bench fmt clients cores

# What `make cores` installs has to be there and is never skipped.
CORES = KEMLANE_REQUIRE_CXXRTL=1 KEMLANE_REQUIRE_FORMAL=1 KEMLANE_REQUIRE_SYNTH=1

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 18

test: clients lint ## everything that CI checks: lint, then every test, the real clients included
	KEMLANE_REQUIRE_CLIENTS=1 $(CORES) $(CARGO) test --workspace --locked

lint: cores ## formatting, and clippy with warnings as errors
	$(CARGO) fmt --check
	$(CORES) $(CARGO) clippy --workspace --all-targets --locked -- -D warnings

bench: ## every benchmark; the day's files and plots go to benches/results, their figures into the README
	$(CARGO) run --release --locked --package kemlane-benches --bin peers
	$(CARGO) run --release --locked --package kemlane-benches --bin peers -- --batches
	$(CARGO) run --release --locked --package kemlane-benches --bin plot -- $$(ls benches/results/*-peers.csv | tail -n 1)
	$(CARGO) run --release --locked --package kemlane-benches --bin plot -- $$(ls benches/results/*-peers.csv | tail -n 1) --scheme ML-DSA-65
	$(CARGO) run --release --locked --package kemlane-benches --bin handshakes
	$(CARGO) run --release --locked --package kemlane-benches --bin readme
	$(CARGO) run --release --locked --package kemlane-benches --bin roundtrip
	$(CARGO) bench --locked --package kemlane-benches --bench parts --bench operations

fmt: ## format the Rust sources
	$(CARGO) fmt

clients: ## install what the end-to-end tests drive into target/clients (no root needed)
	@tests/clients/install.sh

cores: ## install what simulates and synthesises the cores into target/cores (no root needed where g++ is there)
	@sim/tools/install.sh
