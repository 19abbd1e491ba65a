"""One mistake is one message: on its line, with what was meant where one reading is possible."""

from pathlib import Path

import pytest

from kiosk.content.messages.wording import wordings
from tests.content.mistakes import Mistake, faults_of, mistakes, written


@pytest.fixture(autouse=True)
def _a_machine_without_a_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("TZ", "UTC")


@pytest.mark.parametrize("mistake", mistakes(), ids=lambda one: f"{one['in']}: {one['text']}")
def test_a_mistake_is_one_message_on_its_line(tmp_path: Path, mistake: Mistake) -> None:
    """To somebody who never heard of TOML: what was found, and what to write."""
    (fault,) = faults_of(tmp_path, mistake)
    _, start = written(mistake)
    line = mistake.get("line", 1)
    assert fault.line == (start + line - 1 if line else None)
    assert fault.told.id == mistake["id"]
    assert mistake["says"] in fault.message
    assert "[0-9]" not in fault.message
    assert r"\d" not in fault.message


def test_the_files_around_the_mistakes_are_right(tmp_path: Path) -> None:
    """Else another fault would be counted for the mistake."""
    right = {
        "message": 'headline = "x"',
        "image": "seconds = 10",
        "slide": 'kind = "help"',
        "playlist": "every = 3",
        "display": 'country = "BE"',
        "contacts": 'id = "be-surya"',
    }
    for around, text in right.items():
        assert faults_of(tmp_path, {"in": around, "text": text}) == ()


def test_what_is_written_instead_is_right(tmp_path: Path) -> None:
    """A mended line is read as it stands, and ends the fault of its line."""
    for mistake in mistakes():
        (fault,) = faults_of(tmp_path, mistake)
        mended = dict(fault.told.args).get("mended", "")
        if fault.told.id.startswith("toml-") and "\n" not in mistake["text"] and mended:
            left = faults_of(tmp_path, {**mistake, "text": mended})
            assert not any(one.told.id.startswith("toml-") for one in left), mended


def test_each_fault_of_a_file_is_a_message_of_the_list(tmp_path: Path) -> None:
    """So that a program can tell them apart, and the documents know them."""
    for mistake in mistakes():
        for fault in faults_of(tmp_path, mistake):
            assert fault.told.id in wordings()
            assert fault.told.says
