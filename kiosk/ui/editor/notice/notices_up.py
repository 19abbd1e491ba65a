"""What is up in the venue, looked at every few seconds beside the window's thread."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.announcing.standing_notices import StandingUp, UpNow, take_down, up_now
from kiosk.ui.editor.session.background import Background
from kiosk.ui.editor.session.editing_session import EditingSession

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1
OFTEN = 5000  # milliseconds


@QmlElement
@QmlUncreatable("a window makes its own")
class NoticesUp(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """`shown` are the notices that are up, as QML takes them; `changed` says that there are others."""

    changed = Signal()

    def __init__(self, session: EditingSession) -> None:
        super().__init__()
        self._session = session
        self._found = UpNow((), ())
        self._work = Background[UpNow](self)
        self._work.done.connect(self._take)
        self._clock = QTimer(self)
        self._clock.setInterval(OFTEN)
        self._clock.timeout.connect(self.look)
        self._clock.start()
        session.read.connect(self.look)

    count = Property(int, lambda self: len(self._found.notices), notify=changed, final=True)
    faults = Property(list, lambda self: [str(one) for one in self._found.faults], notify=changed, final=True)

    @Property(list, notify=changed, final=True)
    def shown(self) -> list[dict[str, Any]]:
        """Each that is up: its words, until when, and on how many displays it is what stands."""
        return [self._row(one) for one in self._found.notices]

    @Slot()
    def look(self) -> None:
        """Look what is up."""
        folder = self._session.folder
        self._work.ask(lambda: up_now(folder, datetime.now(UTC)))

    @Slot(int)
    def takeDown(self, index: int) -> None:
        """Have one stand no more; at once, and not with the draft."""
        try:
            take_down(self._found.notices[index])
        except OSError as error:
            self._session.tell(self.tr("It could not be taken down: {0}.").format(error.strerror))
        self.look()

    def close(self) -> None:
        """Look no more."""
        self._clock.stop()
        self._work.close()

    @Slot(object)
    def _take(self, found: UpNow) -> None:
        if found != self._found:
            self._found = found
            self.changed.emit()

    def _row(self, one: StandingUp) -> dict[str, Any]:
        first = one.displays[0] if one.displays else None
        until = one.notice.until.astimezone(ZoneInfo(first.timezone)) if first else one.notice.until
        day = "" if until.date() == datetime.now(until.tzinfo).date() else f"{until:%d %B} "
        told = f"{day.lstrip('0')}{until:%H:%M}"
        if until.utcoffset() != until.astimezone().utcoffset():
            told = self.tr("{0} by the display’s clock").format(told)
        said = one.notice.words(first.locales[0] if first else "en")
        return {
            "words": [words.headline.text for words in said],
            "isUrgent": one.notice.is_urgent,
            "until": told,
            "ends": one.notice.until.timestamp() * 1000,
            "displays": len(one.displays),
            "names": ", ".join(display.id for display in one.displays),
        }
