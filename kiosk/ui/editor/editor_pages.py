"""The pages of the operator's window, each made when the window is."""

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.editor.session.editing_session import EditingSession
from kiosk.ui.editor.session.offered_pictures import OfferedPictures
from kiosk.ui.editor.slides.slides_page import SlidesPage
from kiosk.ui.editor.words.words_page import WordsPage

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a window makes its own")
class EditorPages(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """What stands on each page."""

    def __init__(self, session: EditingSession, offered: OfferedPictures) -> None:
        super().__init__()
        self.of_slides = SlidesPage(session, offered)
        self.of_words = WordsPage(session, offered)

    def close(self) -> None:
        """Work on nothing more."""
        self.of_words.close()

    slides = Property(SlidesPage, lambda self: self.of_slides, constant=True, final=True)
    words = Property(WordsPage, lambda self: self.of_words, constant=True, final=True)
