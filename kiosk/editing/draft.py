"""A venue's files as somebody is editing them: each change tried, undone and done again, and kept at once.

Nothing of it is on the displays before it is published.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from kiosk.content.atomic_write import write_whole
from kiosk.editing.edit_journal import EditJournal, Entry
from kiosk.editing.edits import Document, Edit, edited, read
from kiosk.editing.merge import merged
from kiosk.editing.steps import ChangedOutside as ChangedOutside  # noqa: PLC0414 - its users find it here
from kiosk.editing.steps import Step, Texts, step_of, texts_in, without_file

OUTSIDE = "Changed outside"


class Draft:
    """The texts of a folder's files by their paths in it, with the steps that led to them."""

    def __init__(self, folder: Path, journal: EditJournal, texts: Texts) -> None:
        self.folder = folder
        self._journal = journal
        self._texts = dict(texts)
        self._on_disk = dict(texts)
        self._steps: list[Step] = []
        self._done = 0
        self._about_to: Texts = {}  # be published, when the program ended

    @classmethod
    def opened(cls, folder: Path, names: Sequence[str], journal: EditJournal) -> "Draft":
        """The draft that is kept, or one that begins with what the files say.

        Raises:
            OSError: a file cannot be read, or the journal cannot.
            UnicodeDecodeError: a file is no text.
        """
        draft = cls.kept(folder, journal)
        if draft is None:
            texts = texts_in(folder, names)
            journal.begin({"files": texts})
            return cls(folder, journal, texts)
        draft.resume(names)
        return draft

    @classmethod
    def kept(cls, folder: Path, journal: EditJournal) -> "Draft | None":
        """The draft as it was left, to be looked at; None where nothing is kept. Nothing is written.

        Raises:
            OSError: the journal cannot be read.
        """
        entries = journal.entries()
        if not entries:
            return None
        draft = cls(folder, journal, entries[0]["files"])
        for entry in entries[1:]:
            draft._follow(entry)
        draft._about_to = entries[-1].get("publishing", {})
        return draft

    @property
    def kept_in(self) -> Path:
        """The folder of the state that is this draft's own."""
        return self._journal.file.parent

    @property
    def texts(self) -> Texts:
        """What each file says now."""
        return self._texts

    @property
    def undo_label(self) -> str | None:
        """What would be undone; None where nothing is left."""
        return self._steps[self._done - 1].label if self._done else None

    @property
    def redo_label(self) -> str | None:
        """What would be done again; None where nothing was undone."""
        return self._steps[self._done].label if self._done < len(self._steps) else None

    def document(self, name: str) -> Document:
        """What a file reads as.

        Raises:
            tomllib.TOMLDecodeError: it is no TOML as it stands.
        """
        return read(self._texts[name])

    def change(
        self, label: str, name: str, act: Callable[..., list[Edit]], *arguments: Any, field: str | None = None
    ) -> None:
        """Do one thing to a file, if it can be done.

        Raises:
            CannotEdit: it cannot; nothing was changed.
            KeyError: what it is about is not there.
        """
        text = edited(self._texts[name], act(self.document(name), *arguments))
        if text != self._texts[name]:
            self._push(Step(label, field, {name: self._texts[name]}, {name: text}))

    def write(self, label: str, name: str, text: str) -> None:
        """Have a file say something else, as where what cannot be read is mended by hand."""
        self._push(Step(label, None, {name: self._texts[name]}, {name: text}))

    @property
    def unpublished(self) -> Sequence[str]:
        """The files that say something else here than on the displays."""
        return [name for name, text in self._texts.items() if self._on_disk.get(name) != text]

    def take_in(self) -> None:
        """Take in what others changed in the files meanwhile, as a step that can be undone.

        Raises:
            ChangedOutside: with the files in which they changed what was changed here as well; these stay.
            OSError, UnicodeDecodeError: a file cannot be read.
        """
        theirs = {
            name: text
            for name, text in texts_in(self.folder, self._texts).items()
            if text != self._on_disk[name]
        }
        taken = {name: merged(self._on_disk[name], self._texts[name], text) for name, text in theirs.items()}
        whole = {name: text for name, text in taken.items() if text is not None}
        if any(self._texts[name] != text for name, text in whole.items()):
            self._push(Step(OUTSIDE, None, {name: self._texts[name] for name in whole}, whole))
        if whole:
            self._know({name: theirs[name] for name in whole})
        if whole != taken:
            raise ChangedOutside({name: theirs[name] for name in taken if taken[name] is None})

    def resume(self, names: Iterable[str]) -> None:
        """Write what was about to be written when the program ended, and take up what has come since.

        Raises:
            OSError, UnicodeDecodeError: a file cannot be read or written.
        """
        self._finish(self._about_to)
        self.take_up(names)

    def take_up(self, names: Iterable[str]) -> None:
        """Edit files as well that have come into the folder; those that are edited already stay as they are.

        Raises:
            OSError, UnicodeDecodeError: one cannot be read.
        """
        if come := texts_in(self.folder, [name for name in names if name not in self._texts]):
            self._journal.add({"come": come})
            self._come(come)

    def let_go(self, name: str) -> None:
        """Edit a file no more that was taken out of the folder; what was done to it cannot be undone here."""
        self._journal.add({"gone": name})
        self._go(name)

    def settle(self, label: str, name: str, text: str, theirs: str) -> None:
        """Have a file say `text`, chosen with what others wrote in view."""
        self.write(label, name, text)
        self._know({name: theirs})

    def publish(self) -> None:
        """Write the files, each whole or not at all; what was not written is when the draft is opened again.

        Raises:
            ChangedOutside, OSError, UnicodeDecodeError: as from `take_in`; nothing was written.
            OSError: also where a file cannot be written; those before it are.
        """
        self.take_in()
        self._journal.add({"publishing": {name: self._texts[name] for name in self.unpublished}})
        self._write_out({name: self._texts[name] for name in self.unpublished})

    def undo(self) -> None:
        """Take the last step back; nothing where none is left."""
        if self._done:
            self._journal.add({"undo": 1})
            self._back()

    def redo(self) -> None:
        """Do again what was undone last; nothing where nothing was."""
        if self._done < len(self._steps):
            self._journal.add({"redo": 1})
            self._again()

    def _write_out(self, texts: Texts) -> None:
        for name, text in texts.items():
            write_whole(self.folder / name, text.encode())
        self._know(texts)

    def _know(self, texts: Texts) -> None:
        """That this is what the files say on the disk."""
        self._journal.add({"on disk": dict(texts)})
        self._on_disk |= texts

    def _come(self, texts: Texts) -> None:
        self._texts |= texts
        self._on_disk |= texts

    def _go(self, name: str) -> None:
        self._texts.pop(name, None)
        self._on_disk.pop(name, None)
        self._steps, self._done = without_file(self._steps, self._done, name)

    def _push(self, step: Step) -> None:
        self._journal.add(step.entry)
        self._take(step)

    def _take(self, step: Step) -> None:
        is_new = self._done == len(self._steps)
        del self._steps[self._done :]
        last = self._steps[-1] if self._steps else None
        if is_new and last and step.field is not None and last.field == step.field:
            step = Step(step.label, step.field, {**step.before, **last.before}, step.after)
            self._steps.pop()
        self._steps.append(step)
        self._done = len(self._steps)
        self._texts |= step.after

    def _back(self) -> None:
        self._done -= 1
        self._texts |= self._steps[self._done].before

    def _again(self) -> None:
        self._texts |= self._steps[self._done].after
        self._done += 1

    def _finish(self, publishing: Texts) -> None:
        """Write what was about to be written when the program was ended, where nobody else wrote since."""
        there = texts_in(self.folder, publishing)
        known = {
            name: text for name, text in publishing.items() if there[name] in (text, self._on_disk[name])
        }
        if known:
            self._write_out(known)

    def _follow(self, entry: Entry) -> None:
        if "undo" in entry:
            self._back()
        elif "redo" in entry:
            self._again()
        elif "come" in entry:
            self._come(entry["come"])
        elif "gone" in entry:
            self._go(entry["gone"])
        elif "on disk" in entry:
            self._on_disk |= entry["on disk"]
        elif "changes" in entry:
            self._take(step_of(entry, self._texts))
