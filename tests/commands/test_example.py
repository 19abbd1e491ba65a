"""The example that operators copy may go on a screen as it is, wherever it lies."""

import json
import re
import shutil
from pathlib import Path

import pytest

from kiosk.paths import RESOURCES
from tests.commands.calling import Caller, by_a_clock, process
from tests.waiting import told_of_them

EXAMPLE = RESOURCES / "example"
DAY = "2026-11-28T09:00"
# What only people can do: call a line, read a translation, wait until a theme is announced.
LEFT_TO_PEOPLE = {"contact-unconfirmed", "translation-draft", "day-without-theme"}


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The example where an operator copied it to, in a folder with a space in its name."""
    return Path(shutil.copytree(EXAMPLE, tmp_path / "my screens"))


def test_the_example_leaves_only_what_people_must_do(kiosk: Caller, copied: Path) -> None:
    """`kiosk check` finds no error in a copy, and asks for nothing that the example could have shown."""
    ended = kiosk("check", copied / "campaign", "--display", copied / "display.toml", "--at", DAY, "--json")
    assert ended.code == 0
    found = {json.loads(line)["rule"] for line in ended.out.splitlines()}
    assert found - {rule for _, rule in told_of_them()} == LEFT_TO_PEOPLE


def test_a_confirmation_goes_into_the_copy(copied: Path) -> None:
    """The command that the example's contacts.toml names writes there what the file says it writes."""
    file = copied / "contacts.toml"
    said = file.read_text(encoding="utf-8")
    name, by = re.findall(r'--confirm (\S+) --by "([^"]+)"', said)[0]
    options = ("--display", copied / "display.toml", "--confirm", name, "--by", by)
    assert process("contacts", "BE", *options, before=by_a_clock("@2026-11-28 09:00:00")).code == 0
    shown = [line.removeprefix("#     ") for line in said.splitlines() if line.startswith("#     ")]
    start = shown.index("[[contacts]]")
    assert "\n".join(shown[start : start + 4]) in file.read_text(encoding="utf-8")


def test_the_schemas_that_the_example_names_are_there() -> None:
    """An editor that checks TOML finds the schema from the first line of each file."""
    for file in EXAMPLE.rglob("*.toml"):
        first = file.read_text(encoding="utf-8").splitlines()[0]
        assert (file.parent / first.removeprefix("#:schema ")).is_file()
