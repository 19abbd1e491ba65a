"""What is installed is one resolution with hashes, and it answers to what pyproject.toml asks for."""

import re
import tomllib
from pathlib import Path
from typing import NamedTuple

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parents[1]
ASKED = tomllib.loads((ROOT / "pyproject.toml").read_text())
BUILDING: list[str] = ASKED["build-system"]["requires"]
RUNNING: list[str] = ASKED["project"]["dependencies"]
TESTING: list[str] = ASKED["project"]["optional-dependencies"]["test"]
PYTHONS = ("3.11", "3.12", "3.13")
LOCKS = {"requirements.txt": [*BUILDING, *RUNNING], "requirements-test.txt": [*BUILDING, *RUNNING, *TESTING]}


class Pin(NamedTuple):
    """A locked package: its line, what its files may hash to, and who asks for it."""

    line: Requirement
    hashes: frozenset[str]
    asked_by: frozenset[str]

    @property
    def version(self) -> Version:
        """Its one version."""
        [only] = self.line.specifier
        assert only.operator == "=="
        return Version(only.version)


def pins(lock: str) -> list[Pin]:
    """What a lock holds."""
    text = (ROOT / lock).read_text()
    found = []
    for block in re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]:
        line = Requirement(block.split("\\")[0])
        by = re.findall(r"^    #(?: via|  ) (\S+)", block, re.MULTILINE)
        found.append(
            Pin(line, frozenset(re.findall(r"--hash=sha256:([0-9a-f]{64})\b", block)), frozenset(by))
        )
    return found


def on(python: str, lock: str) -> dict[str, Version]:
    """What is installed from a lock under a Python on Linux."""
    machine = {"python_version": python, "python_full_version": f"{python}.0", "sys_platform": "linux"}
    return {
        pin.line.name: pin.version
        for pin in pins(lock)
        if pin.line.marker is None or pin.line.marker.evaluate(machine)
    }


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_has_what_is_asked_for(lock: str, python: str) -> None:
    """Each requirement in a version that it allows. If not: make lock."""
    locked = on(python, lock)
    for asked in map(Requirement, LOCKS[lock]):
        name = canonicalize_name(asked.name)
        assert name in locked, f"{lock} lacks {asked}: make lock"
        assert locked[name] in asked.specifier, f"{lock} has {name} {locked[name]}, not {asked}: make lock"


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_has_nothing_that_nobody_asks_for(lock: str) -> None:
    """What pyproject.toml names no more is installed no more. If not: make lock."""
    building = {canonicalize_name(Requirement(asked).name) for asked in BUILDING}
    named = {canonicalize_name(Requirement(asked).name) for asked in LOCKS[lock]}
    project = ASKED["project"]["name"]
    assert {pin.line.name for pin in pins(lock) if project in pin.asked_by} == named - building
    assert {pin.line.name for pin in pins(lock) if not pin.asked_by} <= building


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_says_what_each_file_must_hash_to_and_not_where_it_lies(lock: str) -> None:
    """No address of an index or a folder: it holds on every machine, by way of whatever mirror."""
    assert all(pin.hashes for pin in pins(lock))
    text = (ROOT / lock).read_text()
    assert not re.findall(r"https?:|file:|--(?:extra-)?index|--find-links|--trusted", text)


def test_what_runs_is_a_part_of_what_is_tested() -> None:
    """The same versions, the same files."""
    everything = {(pin.line.name, pin.version): pin for pin in pins("requirements-test.txt")}
    for pin in pins("requirements.txt"):
        assert pin.hashes == everything[pin.line.name, pin.version].hashes
