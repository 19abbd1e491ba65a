"""The pages of the operator's window, each made when the window is."""

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

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

    slides = Property(SlidesPage, lambda self: self._slides, constant=True, final=True)
