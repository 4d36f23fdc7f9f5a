# Each target does all set-up itself: system packages through apt, with sudo only when not root.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help audit example test check-all build lint format benchmark install clean packages toolchain test-packages

lang ?= id
build_flags := -c release --product patuh --static-swift-stdlib
style := Package.swift Sources Tests Benchmarks Examples/library/Package.swift Examples/library/Sources
program := .build/release/patuh
period ?= 2026-Q2
example := Examples/passport-office/$(period)

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

audit: build ## build the program, audit the example office, leave the reports under build/
	@mkdir -p build
	@for checklist in passport-sop management-functions; do \
	  results=$$(ls $(example)/$${checklist%-functions}-*) ; \
	  $(program) evaluate $$checklist --lang $(lang) --quiet --results $$results \
	    --format html -o build/$$checklist-$(period).html ; \
	  $(program) evaluate $$checklist --lang $(lang) --quiet --results $$results \
	    --format json -o build/$$checklist-$(period).json ; \
	  $(program) evaluate $$checklist --lang $(lang) --results $$results || exit $$? ; \
	done
	@echo "build/passport-sop-$(period).html"
	@echo "build/management-functions-$(period).html"

example: toolchain packages ## build and run the package that uses the library, check its output
	@Scripts/example.sh

test: toolchain test-packages ## run every test
	@Scripts/test.sh

check-all: test ## run every test, the long ones too: 200 kills, 50 writers at once, a full disk by small steps
	PATUH_KILLS=200 PATUH_WRITERS=50 PATUH_FULL_DISKS=60 swift test --skip-build \
	  --filter 'StoreCommandTests|SoundStoreTests|StoreLoadTests|FailureTests'

build: toolchain packages ## build the release program
	swift build $(build_flags)

lint: toolchain ## check the style of the sources
	swift format lint --strict --recursive --parallel $(style)

format: toolchain ## bring the sources into style
	swift format --in-place --recursive --parallel $(style)

benchmark: build test-packages ## measure speed and memory against peers
	swift build -c release --product patuh-bench --static-swift-stdlib
	swift build -c release --product store-bench --static-swift-stdlib
	swift build -c release --product conditions-bench --static-swift-stdlib
	@Scripts/packages.sh benchmark
	@Benchmarks/run.sh

install: build ## install the program and the library below PREFIX (/usr/local)
	@Scripts/install.sh "$(or $(PREFIX),/usr/local)"

clean: ## remove what was built
	rm -rf .build build

toolchain:
	@command -v swift >/dev/null || { \
	  echo "Swift is missing: install Swift 6.2 or later from https://www.swift.org/install/ and open a new shell." >&2; \
	  exit 1; }

packages:
	@Scripts/packages.sh build

test-packages:
	@Scripts/packages.sh test
