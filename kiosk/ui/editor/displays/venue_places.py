"""Displays more and fewer: made, copied, taken away and brought back, at once and not with the draft."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.beginning.venue_answers import Answers
from kiosk.content.display.display import Display
from kiosk.content.errors import WrongUse
from kiosk.content.folders.venue_folder import DISPLAYS
from kiosk.editing.displays import display_folders as folders
from kiosk.editing.table_text import CannotEdit
from kiosk.ui.editor.session.editing_session import EditingSession

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a window makes its own")
class VenuePlaces(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """`come` names the file of a display that has come; `kept` are those that were taken away."""

    changed = Signal()
    come = Signal(str)

    def __init__(self, session: EditingSession) -> None:
        super().__init__()
        self._session = session

    kept = Property(list, lambda self: [name for name, _ in self._kept()], notify=changed, final=True)

    @Slot()
    def add(self) -> None:
        """A display more, like the first one in all that a venue's displays share."""
        known = [one for _, one in self._session.displays]
        name = folders.free_name(self._session.folder, known[-1].id if known else "screen")
        self._begin(
            name, lambda: folders.new_text(name, _answers(known[0] if known else None, self._session))
        )

    @Slot(str)
    def duplicate(self, of: str) -> None:
        """A display more that is the same but for its name."""
        text = self._session.draft.texts[of]
        name = folders.free_name(self._session.folder, of.split("/")[1])
        like = (self._session.folder / of).parent
        self._begin(name, lambda: folders.copied_text(name, text), like)

    @Slot(str)
    def takeAway(self, of: str) -> None:
        """Take a display away; its folder is kept."""
        if of in self._session.draft.unpublished:
            self._session.tell(
                self.tr("It has changes that are on no display yet: put them up, or undo them.")
            )
            return
        name = of.split("/")[1]
        try:
            folders.take_away(self._session.folder, name, self._bin, datetime.now().astimezone())
        except WrongUse as error:
            self._session.tell(str(error))
            return
        self._session.renew_files(gone=of)
        self._session.tell(self.tr("{0} was taken away. “Bring back” is below the displays.").format(name))
        self.changed.emit()

    @Slot(int)
    def bringBack(self, index: int) -> None:
        """Bring one back that was taken away."""
        name, kept = self._kept()[index]
        try:
            folders.bring_back(self._session.folder, name, kept)
        except WrongUse as error:
            self._session.tell(str(error))
            return
        self._arrived(name)

    @property
    def _bin(self) -> Path:
        return self._session.draft.kept_in / "taken away"

    def _kept(self) -> tuple[tuple[str, Path], ...]:
        return folders.kept_displays(self._bin)

    def _begin(self, name: str, text: Callable[[], str], like: Path | None = None) -> None:
        try:
            folders.begin_display(self._session.folder, name, text(), like)
        except (WrongUse, CannotEdit) as error:
            self._session.tell(str(error))
            return
        self._arrived(name)

    def _arrived(self, name: str) -> None:
        self._session.renew_files()
        self.changed.emit()
        self.come.emit(f"{DISPLAYS}/{name}/{folders.FILE}")


def _answers(like: Display | None, session: EditingSession) -> Answers:
    """What is known of a screen more: what the first one says of the venue, and a usual panel."""
    said: dict[str, Any] = {"venue": session.folder.name, "country": "BE", "locales": ("en",)}
    if like is not None:
        said |= {"venue": like.venue or session.folder.name, "locales": like.locales}
        said |= {"country": like.country} if like.country else {}
    return Answers(**said, pixels=(1920, 1080), inches=55.0, distance=5.0)
