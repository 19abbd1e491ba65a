"""The steps that an edited text went: what stood before each and after it, and how it is kept."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.editing.edit_journal import Entry

Texts = Mapping[str, str]


class ChangedOutside(Exception):
    """Somebody else changed the same lines meanwhile; of each file what it says on the disk."""

    def __init__(self, theirs: Texts) -> None:
        self.theirs = theirs
        super().__init__(", ".join(theirs))


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that can be undone: what it is called, and what stood in each file before it and after it.

    Typing in one `field` is one step; None joins no other.
    """

    label: str
    field: str | None
    before: Texts
    after: Texts

    @property
    def entry(self) -> Entry:
        """As it is kept: of each file what was taken and what was put, and where."""
        changes = [_change(name, self.before[name], self.after[name]) for name in self.after]
        return {"step": self.label, "field": self.field, "changes": changes}


def without_file(steps: Sequence[Step], done: int, name: str) -> tuple[list[Step], int]:
    """The same steps but for what they did to a file, and how many of them are done."""
    less = [
        Step(step.label, step.field, _without(step.before, name), _without(step.after, name))
        for step in steps
    ]
    return [step for step in less if step.after], sum(1 for step in less[:done] if step.after)


def texts_in(folder: Path, names: Iterable[str]) -> dict[str, str]:
    """What files of a folder say, by their paths in it.

    Raises:
        OSError, UnicodeDecodeError: one cannot be read.
    """
    return {name: (folder / name).read_bytes().decode() for name in names}


def _without(texts: Texts, name: str) -> Texts:
    return {one: text for one, text in texts.items() if one != name}


def step_of(entry: Entry, texts: Texts) -> Step:
    """The step that was kept as an entry, from the texts that it was taken in."""
    changes = {change["file"]: change for change in entry["changes"]}
    before = {name: texts[name] for name in changes}
    after = {name: _changed(before[name], change) for name, change in changes.items()}
    return Step(entry["step"], entry["field"], before, after)


def _change(name: str, before: str, after: str) -> Entry:
    start = next((at for at, (old, new) in enumerate(zip(before, after, strict=False)) if old != new), None)
    start = min(len(before), len(after)) if start is None else start
    same = 0
    most = min(len(before), len(after)) - start
    while same < most and before[-1 - same] == after[-1 - same]:
        same += 1
    return {
        "file": name,
        "at": start,
        "old": before[start : len(before) - same],
        "new": after[start : len(after) - same],
    }


def _changed(text: str, change: Entry) -> str:
    at = change["at"]
    return f"{text[:at]}{change['new']}{text[at + len(change['old']) :]}"
