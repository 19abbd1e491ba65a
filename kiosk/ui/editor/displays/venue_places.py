"""Displays more and fewer, as changes of the draft."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.beginning.venue_answers import Answers
from kiosk.content.display.display import Display
from kiosk.content.folders.venue_folder import DISPLAYS
from kiosk.editing.displays import display_folders as folders
from kiosk.ui.editor.session.editing_session import EditingSession

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a window makes its own")
class VenuePlaces(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """`come` names the file of a display that has come."""

    come = Signal(str)

    def __init__(self, session: EditingSession) -> None:
        super().__init__()
        self._session = session

    @Slot()
    def add(self) -> None:
        """A display more, like the first one in all that a venue's displays share."""
        known = [one for _, one in self._session.displays]
        name = folders.free_name(self._session.draft.texts, known[-1].id if known else "screen")
        like = known[0] if known else None
        self._begin(name, lambda: folders.new_display(name, _answers(like, self._session)))

    @Slot(str)
    def duplicate(self, of: str) -> None:
        """A display more that is the same but for its name."""
        texts = dict(self._session.draft.texts)
        name = folders.free_name(texts, of.split("/")[1])
        self._begin(name, lambda: folders.copied_display(texts, of, name))

    @Slot(str)
    def takeAway(self, of: str) -> None:
        """Take a display away."""
        texts, name = dict(self._session.draft.texts), of.split("/")[1]
        label = self.tr("Take {0} away").format(name)
        if self._session.write(label, lambda: folders.without_display(texts, of)):
            self._session.tell_done(
                self.tr("{0} is taken away with all else that you put on the displays.").format(name)
            )

    def _begin(self, name: str, act: Callable[[], Mapping[str, str]]) -> None:
        if self._session.write(self.tr("Add {0}").format(name), act):
            self.come.emit(f"{DISPLAYS}/{name}/{folders.FILE}")


def _answers(like: Display | None, session: EditingSession) -> Answers:
    """What is known of a screen more: what the first one says of the venue, and a usual panel."""
    said: dict[str, Any] = {"venue": session.folder.name, "country": "BE", "locales": ("en",)}
    if like is not None:
        said |= {"venue": like.venue or session.folder.name, "locales": like.locales}
        said |= {"country": like.country} if like.country else {}
    return Answers(**said, pixels=(1920, 1080), inches=55.0, distance=5.0)
