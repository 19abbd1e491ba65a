"""The steps that an edited text went: what stood before each and after it, and how it is kept."""

from bisect import bisect_left
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.editing.edit_journal import Entry
from kiosk.editing.folder_texts import Written

Texts = Mapping[str, str]

_PART = 4096  # signs that are compared at once


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that can be undone: what it is called, and what stood in each file before it and after it, or
    None where it was not there.

    Typing in one `field` is one step; None joins no other.
    """

    label: str
    field: str | None
    before: Written
    after: Written

    @property
    def entry(self) -> Entry:
        """As it is kept: of each file what was taken and what was put, and where."""
        changes = [_change(name, self.before[name], self.after[name]) for name in self.after]
        return {"step": self.label, "field": self.field, "changes": changes}


@dataclass(frozen=True, slots=True)
class _KeptStep:
    """A step by what was taken and put in each file: whole texts would be megabytes after an hour."""

    label: str
    field: str | None
    changes: tuple[Entry, ...]

    def before(self, after: Texts) -> dict[str, str | None]:
        """What stood in its files, from what stands in them after it."""
        return {change["file"]: _unchanged(after.get(change["file"]), change) for change in self.changes}

    def after(self, before: Texts) -> dict[str, str | None]:
        """What stands in its files, from what stood in them before it."""
        return {change["file"]: _changed(before.get(change["file"]), change) for change in self.changes}


class StepTrail:
    """The steps that were taken, and how many of them are done: the others were taken back."""

    def __init__(self) -> None:
        self._steps: list[_KeptStep] = []
        self._done = 0

    @property
    def undo_label(self) -> str | None:
        """What would be undone; None where nothing is left."""
        return self._steps[self._done - 1].label if self._done else None

    @property
    def redo_label(self) -> str | None:
        """What would be done again; None where nothing was undone."""
        return self._steps[self._done].label if self._done < len(self._steps) else None

    def take(self, step: Step, texts: Texts) -> None:
        """Take a step more, from these texts; typing on in a field is the step before."""
        is_new = self._done == len(self._steps)
        del self._steps[self._done :]
        last = self._steps[-1] if self._steps else None
        if is_new and last and step.field is not None and last.field == step.field:
            before = last.before(texts)
            after = {name: texts.get(name) for name in before}
            step = Step(step.label, step.field, {**step.before, **before}, {**after, **step.after})
            self._steps.pop()
        changes = (_change(name, step.before[name], step.after[name]) for name in step.after)
        self._steps.append(_KeptStep(step.label, step.field, tuple(changes)))
        self._done = len(self._steps)

    def back(self, texts: Texts) -> Written:
        """Take the last one back, from these texts; gives what stood before it."""
        self._done -= 1
        return self._steps[self._done].before(texts)

    def again(self, texts: Texts) -> Written:
        """Do again the one that was taken back last, from these texts; gives what stands after it."""
        self._done += 1
        return self._steps[self._done - 1].after(texts)


def step_of(entry: Entry, texts: Texts) -> Step:
    """The step that was kept as an entry, from the texts that it was taken in."""
    changes = {change["file"]: change for change in entry["changes"]}
    before = {name: texts.get(name) for name in changes}
    after = {name: _changed(before[name], change) for name, change in changes.items()}
    return Step(entry["step"], entry["field"], before, after)


def _change(name: str, text_before: str | None, text_after: str | None) -> Entry:
    before, after = text_before or "", text_after or ""
    most = min(len(before), len(after))
    start = _most(most, lambda begin, end: before[begin:end] == after[begin:end])
    same = _most(
        most - start,
        lambda begin, end: _back(before, begin, end) == _back(after, begin, end),
    )
    gone: Entry = {"gone": True} if text_after is None else {}
    begun: Entry = {"begun": True} if text_before is None else {}
    return {
        "file": name,
        "at": start,
        "old": before[start : len(before) - same],
        "new": after[start : len(after) - same],
        **gone,
        **begun,
    }


def _most(largest: int, is_same: Callable[[int, int], bool]) -> int:
    """The largest number of signs that are the same. Part by part: each key asks of all catalogs."""
    at = 0
    while at < largest and is_same(at, min(at + _PART, largest)):
        at = min(at + _PART, largest)
    rest = range(1, min(_PART, largest - at) + 1)
    return at + bisect_left(rest, True, key=lambda size: not is_same(at, at + size))


def _back(text: str, begin: int, end: int) -> str:
    """The signs between two numbers, counted from the end of a text."""
    return text[len(text) - end : len(text) - begin]


def _changed(before: str | None, change: Entry) -> str | None:
    if change.get("gone"):
        return None
    if change.get("begun"):
        return str(change["new"])
    return _put(before or "", change["at"], change["old"], change["new"])


def _unchanged(after: str | None, change: Entry) -> str | None:
    turned = {
        "old": change["new"],
        "new": change["old"],
        "gone": change.get("begun"),
        "begun": change.get("gone"),
    }
    return _changed(after, change | turned)


def _put(text: str, at: int, old: str, new: str) -> str:
    return f"{text[:at]}{new}{text[at + len(old) :]}"
