"""The pages of the operator's window, each made when the window is."""

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.editor.displays.displays_page import DisplaysPage
from kiosk.ui.editor.notice.notices_page import NoticesPage
from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.session.offered_pictures import OfferedPictures
from kiosk.ui.editor.slides.slides_page import SlidesPage

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a window makes its own")
class EditorPages(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """What stands on each page."""

    def __init__(self, session: EditingSession, offered: OfferedPictures) -> None:
        super().__init__()
        self._slides = SlidesPage(session, offered)
        self._displays = DisplaysPage(session, offered)
        self._notices = NoticesPage(session)

    slides = Property(SlidesPage, lambda self: self._slides, constant=True, final=True)
    displays = Property(DisplaysPage, lambda self: self._displays, constant=True, final=True)
    notices = Property(NoticesPage, lambda self: self._notices, constant=True, final=True)

    def close(self) -> None:
        """Look for nothing any more."""
        self._displays.close()
        self._notices.close()
