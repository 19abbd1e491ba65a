"""Takes in what others change in the folder while it is edited, and tells of it at once."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.content.plain_file import state
from kiosk.editing.folder_texts import Written, texts_in
from kiosk.editing.merge import ChangedOutside
from kiosk.editing.publishing.key_words import file_title
from kiosk.ui.editor.session.background import Background
from kiosk.ui.editor.session.editing_session import EditingSession

LOOKS = 3000  # milliseconds from one look at the folder to the next

States = dict[str, tuple[float, ...]]
Looked = tuple[States, bool]


class TakingIn(QObject):
    """`theirs` is what others wrote in lines that were changed here as well, of which one is to be chosen;
    `taken` names the files of which theirs was taken in since this folder was put on the displays.
    """

    def __init__(self, session: EditingSession) -> None:
        super().__init__()
        self._session = session
        self.theirs: Written = {}
        self.taken: tuple[str, ...] = ()
        self._states: States = {}
        self._is_resting = False
        self._looking = Background[Looked](self)
        self._looking.done.connect(self._take)
        self._looking.failed.connect(self._wait)
        self._pause = QTimer(self, singleShot=True)
        self._pause.setInterval(LOOKS)
        self._pause.timeout.connect(self._look)
        self._look()

    def rest(self, *, is_resting: bool) -> None:
        """Take in nothing for now, as while files are written from here, or look again."""
        self._is_resting = is_resting

    def close(self) -> None:
        """Look no more."""
        self._pause.stop()
        self._looking.close()

    @Slot()
    def _look(self) -> None:
        """Look beside the window's thread whether a file is another one than at the last look."""
        draft = self._session.draft
        folder, names, before = draft.folder, {*draft.texts, *draft.published}, self._states
        known = {name: draft.published.get(name) for name in names}
        self._looking.ask(lambda: _looked(folder, known, before))

    @Slot(object)
    def _take(self, found: Looked) -> None:
        if not self._is_resting:
            self._states, is_other = found
            if is_other:
                self.take()
        self._wait()

    @Slot()
    def _wait(self) -> None:
        self._pause.start()

    def take(self) -> None:
        """Take in what they changed, as a step that can be undone; what is in the way stays in `theirs`."""
        if self._is_resting:
            return
        draft, before = self._session.draft, dict(self._session.draft.published)
        known, self.theirs = self.theirs, {}
        try:
            draft.take_in()
        except ChangedOutside as error:
            self.theirs = error.theirs
        except (OSError, UnicodeDecodeError):
            self.theirs = known
            return  # which is told when it is put on the displays
        names = [
            name for name in {**before, **draft.published} if before.get(name) != draft.published.get(name)
        ]
        self.taken = tuple(dict.fromkeys((*self.taken, *names)))
        if names or known != self.theirs:
            self._tell(names, self.theirs if known != self.theirs else ())
            self._session.renew()

    def choose(self, row: int, *, is_mine: bool) -> None:
        """Have a file say what was written here, or theirs, as a step that can be undone.

        Raises:
            OSError: it could not be kept.
        """
        name, theirs = list(self.theirs.items())[row]
        draft = self._session.draft
        label = self.tr("Keep {0}") if is_mine else self.tr("Take what others wrote in {0}")
        self.theirs = {one: said for one, said in self.theirs.items() if one != name}
        draft.settle(label.format(name), name, draft.texts.get(name) if is_mine else theirs, theirs)

    def _tell(self, names: Iterable[str], apart: Iterable[str]) -> None:
        told = []
        if names:
            told.append(self.tr("Others changed this folder meanwhile: {0}.").format(titles(names)))
        if apart:
            same = self.tr("Others changed the same lines as you in: {0}.").format(titles(apart))
            told += [same, self.tr("Choose one of the two where it is put on the displays.")]
        if told:
            self._session.tell(" ".join(told))


def titles(names: Iterable[str]) -> str:
    """What files are called, in a line."""
    return ", ".join(dict.fromkeys(map(file_title, names)))


def _looked(folder: Path, known: Written, before: States) -> Looked:
    """How the files are on the disk now, and whether one of them says by now what is not known here."""
    found = {name: state(folder / name) for name in known}
    return found, found != before and texts_in(folder, known) != known
