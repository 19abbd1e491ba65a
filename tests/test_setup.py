"""`make setup` says which machines hold, and what a system lacks, before it installs anything."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from importlib.metadata import distributions
from pathlib import Path
from platform import machine as processor

import pytest
from packaging.specifiers import SpecifierSet
from packaging.version import Version

ROOT = Path(__file__).parents[1]
PYTHONS = SpecifierSet(tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["requires-python"])
MAKEFILE = (ROOT / "Makefile").read_text()
GLIBC = dict(re.findall(r"(\w+)=([\d.]+)", MAKEFILE.split("glibc := ")[1].splitlines()[0]))
Machine = Callable[..., subprocess.CompletedProcess[str]]


def packages(name: str) -> list[str]:
    """What a list of system packages names."""
    lines = [line.split("#")[0].strip() for line in (ROOT / name).read_text().splitlines()]
    return [line for line in lines if line]


TO_RUN = packages("system-packages.txt")
TO_TEST = packages("system-packages-test.txt")
SYSTEM_PACKAGES = TO_RUN + TO_TEST


def test_the_lists_of_system_packages_name_each_once() -> None:
    """One line a package, in one of the two."""
    assert len(TO_RUN) > 20
    assert len(set(SYSTEM_PACKAGES)) == len(SYSTEM_PACKAGES)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """`make` on a machine with these packages, by somebody who may not install any."""
    for name in ("Makefile", "pyproject.toml", "system-packages.txt", "system-packages-test.txt"):
        shutil.copy(ROOT / name, tmp_path)
    programs = tmp_path / "bin"
    programs.mkdir()

    def put(name: str, script: str) -> None:
        (programs / name).write_text(f"#!/bin/sh\n{script}\n")
        (programs / name).chmod(0o755)

    def set_up(
        packages: list[str], python: str = "", target: str = "setup", **answers: str
    ) -> subprocess.CompletedProcess[str]:
        told = {"uname_s": "Linux", "uname_m": "x86_64", "LONG_BIT": "64", "GNU_LIBC_VERSION": "glibc 2.41"}
        told |= answers
        put("uname", f'case "$1" in -s) echo {told["uname_s"]} ;; *) echo {told["uname_m"]} ;; esac')
        put("getconf", "case $1 in " + " ".join(f"{k}) {say(told[k])} ;;" for k in told) + " esac")
        put("dpkg-query", "cat <<'END'\n" + "".join(f"ii ,{name},\n" for name in packages) + "END")
        put("id", 'case "$1" in -u) echo 1000 ;; *) echo passengers ;; esac')
        put("sudo", "exit 1")
        put("apt-get", f"touch {tmp_path}/installed")
        put("python3", f'{python}\nexec {sys.executable} "$@"')
        environment = os.environ | {"PATH": f"{programs}:{os.environ['PATH']}"}
        return subprocess.run(
            ["make", target],
            cwd=tmp_path,
            env=environment,
            text=True,
            capture_output=True,
            check=False,
            timeout=60,
        )

    return set_up


def say(answer: str) -> str:
    """A shell's way to say it; nothing to say is a failure, as for a name that getconf does not know."""
    return f"echo {answer}" if answer else "exit 1"


def test_without_the_right_to_install_setup_names_what_is_missing(machine: Machine, tmp_path: Path) -> None:
    """It says what an administrator has to install, and stops before it has done anything."""
    there = [name for name in SYSTEM_PACKAGES if name not in {"libthai0", "xvfb"}]

    said = machine(there)

    assert said.returncode
    assert "Missing from this system: libthai0 xvfb\n" in said.stderr
    assert "apt-get install --no-install-recommends libthai0 xvfb\n" in said.stderr
    assert not (tmp_path / ".venv").exists()
    assert not (tmp_path / "installed").exists()


def test_a_package_under_a_newer_name_is_not_missing(
    machine: Machine,
) -> None:
    """Debian 13 and Ubuntu 24.04 have libglib2.0-0t64, which provides libglib2.0-0."""
    there = [name for name in SYSTEM_PACKAGES if name not in {"libthai0", "libglib2.0-0"}]

    said = machine([*there, "libglib2.0-0t64,libglib2.0-0 (= 2.84.4), libgobject-2.0-0 (= 2.84.4)"])

    assert "Missing from this system: libthai0\n" in said.stderr


def test_what_python_lacks_is_named_as_well(machine: Machine, tmp_path: Path) -> None:
    """Debian keeps what `python3 -m venv` and `make build` need in packages of their own."""
    (tmp_path / "sitecustomize.py").write_text(
        "import ctypes, sys\n"
        "sys.modules['ensurepip'] = None\n"
        "def nothing(name): raise OSError(name)\n"
        "ctypes.CDLL = nothing\n"
    )

    said = machine(SYSTEM_PACKAGES, f"export PYTHONPATH={tmp_path}")

    version = f"3.{sys.version_info.minor}"
    assert f"Missing from this system: python{version}-venv libpython{version}\n" in said.stderr


def test_a_python_that_is_too_old_is_named(machine: Machine) -> None:
    """An old Python is told from a missing one."""
    said = machine(
        SYSTEM_PACKAGES, 'case "$*" in --version) echo Python 3.9.2; exit ;; *version_info*) exit 1 ;; esac'
    )

    assert said.returncode
    assert said.stderr.startswith(
        "Python 3.11 to 3.13 is needed, as python3 or as make PYTHON=..., and this is "
    )
    assert "this is Python 3.9.2; docs/systems.md has the list.\n" in said.stderr


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ({"uname_s": "Darwin"}, "The kiosk runs on Linux alone, and this is Darwin: take Debian or Ubuntu"),
        ({"uname_m": "riscv64"}, "this processor is riscv64: take another machine"),
        ({"uname_m": "armv7l", "LONG_BIT": "32"}, "this system has 32: install its 64-bit edition"),
        ({"uname_m": "aarch64", "LONG_BIT": "32"}, "this system has 32: install its 64-bit edition"),
        (
            {"GNU_LIBC_VERSION": ""},
            "needs glibc, and this system has another C library: take Debian or Ubuntu",
        ),
        (
            {"GNU_LIBC_VERSION": "glibc 2.31"},
            "needs glibc 2.34 on x86_64, and this system has 2.31: install a later release",
        ),
        (
            {"GNU_LIBC_VERSION": "glibc 2.4"},
            "needs glibc 2.34 on x86_64, and this system has 2.4: install a later release",
        ),
        (
            {"uname_m": "aarch64", "GNU_LIBC_VERSION": "glibc 2.36"},
            "needs glibc 2.39 on aarch64, and this system has 2.36: install a later release",
        ),
    ],
)
@pytest.mark.parametrize("target", ["setup", "run"])
def test_a_machine_for_which_there_is_no_qt_is_refused(
    machine: Machine, tmp_path: Path, target: str, answers: dict[str, str], told: str
) -> None:
    """In one sentence, with what would do, before anything is installed."""
    said = machine([], target=target, **answers)

    assert said.returncode
    assert f"{told}; docs/systems.md has the list.\n" in said.stderr
    assert "Missing" not in said.stderr
    assert not (tmp_path / ".venv").exists()


@pytest.mark.parametrize(
    "answers",
    [{}, {"GNU_LIBC_VERSION": "glibc 2.34"}, {"uname_m": "aarch64", "GNU_LIBC_VERSION": "glibc 2.39"}],
)
def test_a_machine_that_holds_goes_on(machine: Machine, answers: dict[str, str]) -> None:
    """To what its system lacks."""
    assert machine([], **answers).stderr.startswith("Missing from this system: ")


def test_what_only_tests_need_is_not_asked_of_a_screen(machine: Machine) -> None:
    """`make run` asks for the first list alone, `make setup` for both."""
    there = [name for name in TO_RUN if name != "libthai0"]

    assert "Missing from this system: libthai0\n" in machine(there, target="run").stderr
    both = machine(there).stderr.splitlines()[0].removeprefix("Missing from this system: ").split()
    assert set(both) >= {"libthai0", *TO_TEST}


def wanted_by_wheels() -> Version:
    """The glibc that the installed packages are made for: of each its oldest, of these the newest."""
    least = []
    for package in distributions():
        wheel = package.read_text("WHEEL") or ""
        found = re.findall(r"^Tag: .*manylinux_(\d+)_(\d+)_\w+$", wheel, re.MULTILINE)
        least += [min(Version(f"{major}.{minor}") for major, minor in found)] if found else []
    return max(least)


def test_the_glibc_that_setup_asks_for_is_that_of_the_wheels() -> None:
    """On this processor; the newest that any installed package needs."""
    assert Version(GLIBC[processor()]) == wanted_by_wheels()


def test_the_table_of_systems_says_what_setup_says() -> None:
    """A system holds on a processor where its glibc is new enough and its Python is one that is locked."""
    table = (ROOT / "docs" / "systems.md").read_text()
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in table.splitlines()
        if line.startswith("|")
    ]
    _, _, _, *processors = rows[0]
    assert [re.findall(r"x86_64|aarch64", cell)[0] for cell in processors] == [*GLIBC]
    for system, glibc, python, *cells in rows[2:]:
        for name, cell in zip(GLIBC, cells, strict=True):
            holds = Version(glibc) >= Version(GLIBC[name]) and PYTHONS.contains(f"{python}.0")
            assert cell.startswith(("yes", "–") if holds else ("no", "–")), (system, name)
