# Sets up, runs, tests and builds the kiosk. `make` alone lists what there is.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.SILENT:
.PHONY: help setup run test everywhere mutate lint format pictures film build lock newest clean system-run system-all
.NOTPARALLEL:

PYTHON ?= python3
# Handed to the program by `make run`, to pytest by `make test` and `make newest`, to uv by `make lock`.
ARGS ?=
# `make run` without ARGS shows this screen.
demonstration := --display resources/displays/brussels.toml

# What is installed, with hashes: all of it, and what running needs of it.
locks := requirements-test.txt requirements.txt
# What was installed is in the stamp's name: a changed pyproject.toml or lock, or a moved folder, is set up anew.
key := $(shell { cat pyproject.toml $(wildcard $(locks)); pwd; } | sha256sum | cut -c1-16)
all := .venv/.all-$(key)
# What running needs; whoever has everything has that as well.
running := $(or $(wildcard $(all)),.venv/.run-$(key))

# The system's packages: for the program, and besides them for tests and `make build`.
lists = system-packages.txt$(if $(filter all,$*), system-packages-test.txt)
# The glibc that Qt for Python's wheels are built for, by processor; tests/test_setup.py reads it off the wheels.
glibc := x86_64=2.34 aarch64=2.39

help: ## what there is
	sed -n 's/^\([a-z]*\):.* ## /make \1\t/p' $(MAKEFILE_LIST) | expand -t 18

setup: system-all $(all) ## the system's packages, .venv and .venv/bin/kiosk, for running, testing and building

run: system-run $(running) ## play full screen (ARGS="CAMPAIGN --display FILE"); without a screen, pictures into out/
	if [[ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]]; then
		exec .venv/bin/kiosk run $(or $(ARGS),$(demonstration))
	fi
	exec xvfb-run --auto-servernum --server-args '-screen 0 1920x1080x24' \
		.venv/bin/kiosk screenless --out out $(or $(ARGS),$(demonstration))

test: system-all $(all) ## every test (ARGS='-m "not slow"' for the quick ones)
	.venv/bin/python -m pytest --numprocesses auto --dist loadgroup $(ARGS)

# Two days and three locales, each day with each locale; root and nobody take turns, so that each of them meets each
# day and each locale. Whoever is not root leaves root's turns out.
# Debian's own libfaketime, 0.9.10, stops time.sleep. This one stands by itself: what it asks for would come between
# Babel and the zones.
everywhere: system-all $(all) ## the quick tests on other days, in other locales, as root and as nobody
	[[ -d out/libfaketime ]] || .venv/bin/python -m pip install --quiet --no-deps --target out/libfaketime libfaketime==3.0.1
	.venv/bin/python -m tests.everywhere $(ARGS)

# 400 mutants take less than half an hour on two cores; with FULL=1 it is hours, and what was stopped goes on.
mutate: system-all $(all) ## break what matters most in 400 small ways: does a test see it? (FULL=1 for every way)
	.venv/bin/python -m tests.mutation $(if $(FULL),--full)

lint: system-all $(all) ## types, style and QML
	failed=
	.venv/bin/ruff check || failed=1
	.venv/bin/ruff format --check || failed=1
	.venv/bin/python -m mypy || failed=1
	.venv/bin/python -m pytest --quiet tests/test_qml.py || failed=1
	[[ -z "$$failed" ]]

format: system-all $(all) ## put every file into the house's form
	.venv/bin/ruff format
	find kiosk/ui -name '*.qml' -exec .venv/bin/pyside6-qmlformat --inplace {} +

# A day, a display and languages that show what there is.
pictures: system-run $(running) ## docs/pictures, those that README and the pages for operators show
	rm -rf docs/pictures
	draw() {
		.venv/bin/kiosk snapshot --out docs/pictures --display resources/displays/brussels.toml --size "$$1" --at "$$2" "$${@:3}"
	}
	draw 1280x720 2026-11-28T12:00 --slide get-help --locale en --locale ar --locale ja --locale ur --locale fr
	draw 1280x720 2026-11-28T12:00 --slide travel-signs --locale ar
	draw 1280x720 2026-11-28T12:00 --slide children --locale ja
	draw 1280x720 2026-11-28T12:00 --slide donate --locale fr
	draw 640x360 2026-11-28T12:00 --slide get-help --locale fr
	draw 640x360 2027-07-30T12:00 --slide world-day --locale en
	rm docs/pictures/index.html

# A minute or two; the same sources give the same bytes.
film: system-run $(running) ## resources/campaign/films/blue-heart.mp4, drawn from film/
	.venv/bin/python -m film

build: system-all $(all) ## dist/kiosk, a folder that runs on a machine without Python
	.venv/bin/python -m PyInstaller --noconfirm --log-level ERROR build.spec

# What pyproject.toml asks for, to build, to run and to test; `bare` leaves the versions out.
define declared
import re, sys, tomllib
with open("pyproject.toml", "rb") as file:
    found = tomllib.load(file)
names = found["project"]["dependencies"] + found["project"]["optional-dependencies"]["test"]
for name in found["build-system"]["requires"] + (names if "all" in sys.argv else []):
    print(re.split("[~<>=]", name)[0] if "bare" in sys.argv else name)
endef
export declared

# A lock is stale when pyproject.toml asks for what it lacks (tests/test_locked.py says so), and with age: renew it
# once a month and before a release. uv has a folder of its own, since nothing else here needs its 60 MB; it asks
# PyPI alone, whatever this machine is set to, and takes no lock's word for a version unless ARGS says otherwise.
lock: ## what setup installs, anew from PyPI (ARGS='--upgrade-package babel' for one package alone)
	folder=$$(mktemp -d)
	trap 'rm -rf "$$folder"' EXIT
	$(PYTHON) -m venv "$$folder"
	"$$folder/bin/python" -m pip install --quiet --disable-pip-version-check uv
	build=$$($(PYTHON) -c "$$declared")
	compile() {
		env -u UV_INDEX -u UV_EXTRA_INDEX_URL -u UV_INDEX_URL -u UV_FIND_LINKS UV_CUSTOM_COMPILE_COMMAND='make lock' \
			"$$folder/bin/uv" pip compile --quiet --no-config --default-index https://pypi.org/simple \
			--universal --python-version 3.11 --generate-hashes pyproject.toml - "$$@" <<<"$$build" >/dev/null
	}
	compile --extra test --output-file requirements-test.txt $(or $(ARGS),--upgrade)
	# Of the versions that stand in its file uv keeps what it can: the second lock is a part of the first.
	cp requirements-test.txt requirements.txt
	compile --output-file requirements.txt
	git --no-pager diff --stat -- $(locks)

# The second try is for information: what it finds says which bounds could go, and a package may even crash there.
newest: system-all ## every test with the newest packages that pyproject.toml allows, then without its bounds
	try() {
		local outcome=0
		$(PYTHON) -m venv --clear .venv-newest
		pip='.venv-newest/bin/python -m pip --disable-pip-version-check --quiet'
		$(PYTHON) -c "$$declared" all $$2 | xargs -d '\n' $$pip install &&
			$$pip install --no-deps --no-build-isolation --editable . &&
			timeout 1h .venv-newest/bin/python -m pytest --numprocesses auto --dist loadgroup $(ARGS) || outcome=$$?
		.venv-newest/bin/python -m pip list --format freeze --exclude-editable | tr 'A-Z_' 'a-z-' |
			grep -vE '^(pip|setuptools)==' | sort |
			comm -23 - <(sed -n 's/^\([^ ]*==[^ ]*\).*/\1/p' requirements-test.txt | sort) | paste -sd ' ' |
			sed 's/^/Other than locked: /; s/: $$/: nothing/'
		echo "$$1: ended with $$outcome"
		return $$outcome
	}
	failed=
	try 'The newest that pyproject.toml allows' '' || failed=1
	try 'The newest without bounds (for information)' bare || true
	[[ -z "$$failed" ]]

clean: ## remove what the other targets leave behind, except .venv
	rm -rf build dist out mutants .venv-newest .pytest_cache .ruff_cache .mypy_cache .hypothesis

# Refuses a machine on which the packages do not hold, before anything is installed. Names every package of the
# system that is missing, installs them where that is allowed, and else stops before anything else.
system-run system-all: system-%:
	refuse() {
		echo "$$1; docs/systems.md has the list." >&2
		exit 1
	}
	[[ "$$(uname -s)" == Linux ]] || refuse "The kiosk runs on Linux alone, and this is $$(uname -s): take Debian or Ubuntu"
	[[ "$$(getconf LONG_BIT)" != 32 ]] ||
		refuse 'Qt for Python is made for 64 bits, and this system has 32: install its 64-bit edition'
	machine=$$(uname -m) needed=
	for one in $(glibc); do [[ "$$one" != "$$machine="* ]] || needed=$${one#*=}; done
	[[ -n "$$needed" ]] ||
		refuse "Qt for Python is made for x86_64 and aarch64, and this processor is $$machine: take another machine"
	libc=$$(getconf GNU_LIBC_VERSION 2>/dev/null || true)
	[[ "$$libc" == 'glibc '* ]] ||
		refuse 'Qt for Python needs glibc, and this system has another C library: take Debian or Ubuntu'
	[[ "$$(printf '%s\n' "$$needed" "$${libc#glibc }" | sort -V | head -n 1)" == "$$needed" ]] ||
		refuse "Qt for Python needs glibc $$needed on $$machine, and this system has $${libc#glibc }: install a later release"
	read -r first last < <(sed -n 's/^requires-python = ">=3\.\([0-9]*\),<3\.\([0-9]*\)".*/\1 \2/p' pyproject.toml)
	found=$$($(PYTHON) --version 2>/dev/null || echo 'none')
	$(PYTHON) -c "import sys; sys.exit(not (3, $$first) <= sys.version_info < (3, $$last))" 2>/dev/null ||
		refuse "Python 3.$$first to 3.$$((last - 1)) is needed, as python3 or as make PYTHON=..., and this is $$found"
	if ! command -v dpkg-query >/dev/null; then
		echo 'No Debian or Ubuntu: what $(lists) names must be there under whatever name it has here.' >&2
		exit 0
	fi
	# A package may be there under another name that provides this one (libglib2.0-0t64 for libglib2.0-0).
	present=$$(dpkg-query --show --showformat '$${db:Status-Abbrev},$${Package},$${Provides}\n' |
		sed -n 's/^.i //p' | sed 's/([^)]*)//g' | tr ', ' '\n\n' | sort -u)
	missing=$$(sed 's/#.*//' $(lists) | tr -s ' \t' '\n\n' | sed '/^$$/d' | sort -u | comm -23 - <(echo "$$present"))
	# Debian keeps two parts of Python in packages of their own, one for each version.
	version=$$($(PYTHON) -c 'import sys; print("%d.%d" % sys.version_info[:2])')
	[[ -e .venv/bin/python ]] || $(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || missing+=" python$$version-venv"
	# The second goes into what `make build` makes.
	[[ $* == run ]] || $(PYTHON) -c 'import ctypes, sysconfig; var = sysconfig.get_config_var
	var("Py_ENABLE_SHARED") and ctypes.CDLL(var("INSTSONAME"))' 2>/dev/null || missing+=" libpython$$version"
	[[ -n "$$missing" ]] || exit 0
	missing=$$(echo $$missing)
	echo "Missing from this system: $$missing" >&2
	if [[ $$(id -u) == 0 ]]; then
		root=
	elif sudo -n true 2>/dev/null; then
		root='sudo -n'
	elif [[ -t 0 ]] && id -nG | grep -qwE 'sudo|admin' && command -v sudo >/dev/null; then
		root=sudo  # asks for the password
	else
		echo 'You may not install packages here. Ask an administrator to run' >&2
		echo "    apt-get update && apt-get install --no-install-recommends $$missing" >&2
		echo 'and call make again.' >&2
		exit 1
	fi
	apt="$$root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300"
	$$apt update
	$$apt install --no-install-recommends $$missing >/dev/null

.venv/.%-$(key):
	# A folder that was moved, or whose Python is gone, is made anew.
	if ! { grep -qsF "$$PWD/.venv" .venv/pyvenv.cfg && .venv/bin/python -m pip --version >/dev/null 2>&1; }; then
		$(PYTHON) -m venv --clear .venv
	fi
	echo 'Setting up .venv' >&2
	pip='.venv/bin/python -m pip --disable-pip-version-check --quiet'
	lock=$(if $(filter all,$*),requirements-test.txt,requirements.txt)
	# Wheels alone: what is built here from its source would be built with tools that nobody locked.
	$$pip install --require-hashes --only-binary :all: --requirement $$lock
	names() { tr 'A-Z_.' 'a-z--' | sort -u; }
	left=$$(comm -23 <($$pip list --format freeze --exclude-editable | sed 's/==.*//' | names) \
		<({ sed -n 's/==.*//p' $$lock; echo pip; } | names))
	[[ -z "$$left" ]] || $$pip uninstall --yes $$left
	$$pip install --no-deps --no-build-isolation --editable .
	rm -f .venv/.all-* .venv/.run-*
	touch $@
