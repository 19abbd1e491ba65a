"""What is wrong with the slides of the campaign's file, as the fields and the rows of the window show it."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.editing.faults.part_faults import KeyFaults, faults_by_id
from kiosk.ui.editor.checking.finding_telling import fault_told
from kiosk.ui.editor.session.editing_session import EditingSession


class SlideFaults(QObject):
    """The faults of a session's slides, as they were read last; `changed` when they are others."""

    changed = Signal()

    def __init__(self, session: EditingSession) -> None:
        super().__init__()
        self._session = session
        self._known: Mapping[str, KeyFaults] = {}
        session.read.connect(self._renew)

    @Slot()
    def _renew(self) -> None:
        session, before = self._session, self._known
        file = session.folder / session.campaign_name
        self._known = faults_by_id(session.faults, file, session.document, "slides")
        if self._known != before:
            self.changed.emit()

    def has(self, slide: str) -> bool:
        """Whether a slide has to be mended."""
        return slide in self._known

    def told(self, slide: str, key: str) -> str:
        """What is wrong with a key of a slide, "" for nothing."""
        faults = self._known.get(slide, {}).get(key, ())
        return "\n".join(fault_told(one, is_beside=True) for one in faults)

    def others(self, slide: str, keys: set[str]) -> str:
        """What is wrong with a slide that is said of none of these keys, "" for nothing."""
        left = [faults for key, faults in self._known.get(slide, {}).items() if key not in keys]
        return "\n".join(fault_told(one) for faults in left for one in faults)
