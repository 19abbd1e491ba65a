"""A venue's files as somebody is editing them: each change tried, undone and done again, and kept at once.

Nothing of it is on the displays before it is published.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from kiosk.editing.edit_journal import EditJournal, Entry
from kiosk.editing.edits import Document, Edit, edited, read
from kiosk.editing.folder_texts import Written, differing, put, texts_in, write_out
from kiosk.editing.merge import ChangedOutside, together
from kiosk.editing.steps import Step, StepTrail, Texts, step_of

OUTSIDE = "Changed outside"


class Draft:
    """The texts of a folder's files by their paths in it, with the steps that led to them."""

    def __init__(self, folder: Path, journal: EditJournal, texts: Texts, names: Iterable[str]) -> None:
        self.folder = folder
        self._journal, self.can_change = journal, journal.can_change  # not where another window does
        self._names = set(names)
        self._texts = dict(texts)
        self._on_disk = dict(texts)
        self._steps = StepTrail()
        self._about_to: Written = {}  # be published, when the program ended
        self._is_refused = False  # by the disk, since the last step

    @classmethod
    def opened(cls, folder: Path, names: Sequence[str], journal: EditJournal) -> "Draft":
        """The draft that is kept, or one that begins with what the files say; a file need not be there yet.

        Raises:
            OSError: a file cannot be read, or the journal cannot.
            UnicodeDecodeError: a file is no text.
        """
        draft = cls.kept(folder, journal)
        if draft is None:
            there = texts_in(folder, names)
            texts = {name: text for name, text in there.items() if text is not None}
            journal.begin({"files": texts})
            return cls(folder, journal, texts, names)
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
        draft = cls(folder, journal, entries[0]["files"], ())
        for entry in entries[1:]:
            draft._follow(entry)
        return draft

    @property
    def texts(self) -> Texts:
        """What each file says now; those that are not there are missing."""
        return self._texts

    @property
    def published(self) -> Texts:
        """What each file said on the displays when it was looked at last."""
        return self._on_disk

    @property
    def undo_label(self) -> str | None:
        """What would be undone; None where nothing is left."""
        return self._steps.undo_label

    @property
    def redo_label(self) -> str | None:
        """What would be done again; None where nothing was undone."""
        return self._steps.redo_label

    def become(self, other: "Draft") -> None:
        """Go on as another draft of the same folder, with all its steps and in its journal."""
        vars(self).update(vars(other))

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

    def write_all(self, label: str, texts: Written, field: str | None = None) -> None:
        """Have files say something else, as one step, as where what cannot be read is mended by hand; nothing
        where they say it already. None takes a file away, one more is begun.
        """
        after = {name: text for name, text in texts.items() if self._texts.get(name) != text}
        if after:
            self._push(Step(label, field, {name: self._texts.get(name) for name in after}, after))

    @property
    def unpublished(self) -> Sequence[str]:
        """The files that say something else here than on the displays."""
        return [*differing(self._on_disk, self._texts)]

    def take_in(self) -> None:
        """Take in what others changed in the files meanwhile, as a step that can be undone.

        Raises:
            ChangedOutside: with the files in which they changed what was changed here as well; these stay.
            OSError, UnicodeDecodeError: a file cannot be read.
        """
        there = texts_in(self.folder, sorted({*self._names, *self._texts, *self._on_disk}))
        theirs = {name: text for name, text in there.items() if text != self._on_disk.get(name)}
        whole, apart = together(self._on_disk, self._texts, theirs)
        self.write_all(OUTSIDE, whole)
        if whole:
            self.has_written({name: theirs[name] for name in whole})
        if apart:
            raise ChangedOutside({name: theirs[name] for name in apart})

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
        self._names |= {*names}
        new = texts_in(self.folder, sorted({*names} - {*self._texts, *self._on_disk}))
        if come := {name: text for name, text in new.items() if text is not None}:
            self._do({"come": come})

    def settle(self, label: str, name: str, text: str | None, theirs: str | None) -> None:
        """Have a file say `text`, chosen with what others wrote in view; None of a file that is not there."""
        self.write_all(label, {name: text})
        self.has_written({name: theirs})

    def publish(self) -> None:
        """Write the files, each whole or not at all; what was not when the program ended is when it begins.

        Raises:
            ChangedOutside, OSError, UnicodeDecodeError: as from `take_in` and `write`.
        """
        self.take_in()
        texts = differing(self._on_disk, self._texts)
        self.write(texts)
        self.has_written(texts)

    def write(self, texts: Written) -> None:
        """Write files, on any thread, while somebody goes on editing; `has_written` is called after it.

        Raises:
            OSError: one cannot be written; those before it are, and the draft is as if none were.
        """
        try:
            self._journal.add({"publishing": dict(texts)}, is_sure=True)
            write_out(self.folder, texts)
        except OSError:
            self._is_refused = True
            raise

    def has_written(self, texts: Written) -> None:
        """Know that this is what the files say on the disk."""
        self._do({"on disk": dict(texts)})

    def undo(self) -> None:
        """Take the last step back; nothing where none is left."""
        if self.undo_label is not None:
            self._do({"undo": 1})

    def redo(self) -> None:
        """Do again what was undone last; nothing where nothing was."""
        if self.redo_label is not None:
            self._do({"redo": 1})

    def close(self) -> None:
        """Wait until all that is kept is on the disk."""
        self._journal.settle()

    def _keep(self, entry: Entry) -> None:
        """What the disk refused is tried again by whoever asks for it, and not when the draft is opened."""
        self._journal.add({**entry, "refused": True} if self._is_refused else entry)
        self._is_refused = False

    def _do(self, entry: Entry) -> None:
        self._keep(entry)
        self._follow(entry)

    def _push(self, step: Step) -> None:
        self._keep(step.entry)
        self._take(step)

    def _take(self, step: Step) -> None:
        self._steps.take(step, self._texts)
        put(self._texts, step.after)

    def _finish(self, publishing: Written) -> None:
        """Write what was about to be written when the program was ended, where nobody else wrote since."""
        there = texts_in(self.folder, publishing)
        known = {
            name: text for name, text in publishing.items() if there[name] in (text, self._on_disk.get(name))
        }
        if known:
            write_out(self.folder, known)
            self.has_written(known)

    def _follow(self, entry: Entry) -> None:
        if {"on disk", "refused"} & entry.keys():
            self._about_to = {}
        if "undo" in entry:
            put(self._texts, self._steps.back(self._texts))
        elif "redo" in entry:
            put(self._texts, self._steps.again(self._texts))
        elif "publishing" in entry:
            self._about_to = entry["publishing"]
        elif "on disk" in entry:
            put(self._on_disk, entry["on disk"])
        elif "come" in entry:
            put(self._texts, entry["come"])
            put(self._on_disk, entry["come"])
        elif "changes" in entry:
            self._take(step_of(entry, self._texts))
