"""The steps that an edited text went: what stood before each and after it, and how it is kept."""

from bisect import bisect_left
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.editing.edit_journal import Entry
from kiosk.editing.folder_texts import Written

Texts = Mapping[str, str]


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


class StepTrail:
    """The steps that were taken, and how many of them are done: the others were taken back."""

    def __init__(self) -> None:
        self._steps: list[Step] = []
        self._done = 0

    @property
    def undo_label(self) -> str | None:
        """What would be undone; None where nothing is left."""
        return self._steps[self._done - 1].label if self._done else None

    @property
    def redo_label(self) -> str | None:
        """What would be done again; None where nothing was undone."""
        return self._steps[self._done].label if self._done < len(self._steps) else None

    def take(self, step: Step) -> None:
        """Take a step more; typing on in a field is the step before."""
        is_new = self._done == len(self._steps)
        del self._steps[self._done :]
        last = self._steps[-1] if self._steps else None
        if is_new and last and step.field is not None and last.field == step.field:
            step = Step(step.label, step.field, {**step.before, **last.before}, {**last.after, **step.after})
            self._steps.pop()
        self._steps.append(step)
        self._done = len(self._steps)

    def back(self) -> Written:
        """Take the last one back; gives what stood before it."""
        self._done -= 1
        return self._steps[self._done].before

    def again(self) -> Written:
        """Do again the one that was taken back last; gives what stands after it."""
        self._done += 1
        return self._steps[self._done - 1].after


def step_of(entry: Entry, texts: Texts) -> Step:
    """The step that was kept as an entry, from the texts that it was taken in."""
    changes = {change["file"]: change for change in entry["changes"]}
    before = {name: texts.get(name) for name in changes}
    after = {name: _changed(before[name], change) for name, change in changes.items()}
    return Step(entry["step"], entry["field"], before, after)


def _change(name: str, text_before: str | None, text_after: str | None) -> Entry:
    before, after = text_before or "", text_after or ""
    most = min(len(before), len(after))
    start = _most(most, lambda size: before[:size] == after[:size])
    same = _most(most - start, lambda size: before[len(before) - size :] == after[len(after) - size :])
    gone = {"gone": True} if text_after is None else {}
    return {
        "file": name,
        "at": start,
        "old": before[start : len(before) - same],
        "new": after[start : len(after) - same],
        **gone,
    }


def _most(largest: int, is_same: Callable[[int], bool]) -> int:
    """The largest number of signs that are the same: a catalog is long, and each key that is typed asks."""
    return bisect_left(range(1, largest + 1), True, key=lambda size: not is_same(size))


def _changed(before: str | None, change: Entry) -> str | None:
    if change.get("gone"):
        return None
    text, at = before or "", change["at"]
    return f"{text[:at]}{change['new']}{text[at + len(change['old']) :]}"
