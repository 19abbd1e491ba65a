"""The slide that is looked at, as the player's own living scene; the one before stays until it is there."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.page.page import InvitationBody, Page
from kiosk.media.intake.intake import LONGEST
from kiosk.media.qr import code
from kiosk.ui.editor.session.offered_pictures import OfferedPictures
from kiosk.ui.editor.session.told_later import ToldLater
from kiosk.ui.parting_views import PartingViews
from kiosk.ui.render.page_view import PageView
from kiosk.ui.render.picture_provider import request_for

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("a window makes its own")
class LivingPreview(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """`standing` is what is seen; `coming` is laid out under it, and takes its place when its pictures are
    there.
    """

    changed = Signal()

    def __init__(self, offered: OfferedPictures) -> None:
        super().__init__()
        self._telling = ToldLater(PartingViews(self._withdraw))
        self._telling.told.connect(self.changed)
        self._offered = offered
        self._standing: PageView | None = None
        self._coming: PageView | None = None
        self._page: Page | None = None

    @Property(list, notify=changed, final=True)
    def views(self) -> list[PageView]:
        """What is seen, and what is about to be."""
        return self.shown

    @property
    def shown(self) -> list[PageView]:
        """The same for Python: one, where nothing is on its way."""
        return [view for view in (self._standing, self._coming) if view is not None]

    @Property(int, notify=changed, final=True)
    def width(self) -> int:
        """How wide the page is, in pixels of its display."""
        return self._page.size[0] if self._page else 16

    @Property(int, notify=changed, final=True)
    def height(self) -> int:
        """How high the page is, in pixels of its display."""
        return self._page.size[1] if self._page else 9

    def show(self, page: Page | None) -> None:
        """Have another page looked at; None takes the last one away."""
        if page == self._page and page is not None:
            return
        has_same_shape = self._page is not None and page is not None and self._page.size == page.size
        self._page = page
        old = [self._coming] if has_same_shape else [self._standing, self._coming]
        self._standing = self._standing if has_same_shape else None
        self._coming = self._made(page) if page else None
        self._telling.say(*old)

    @Slot(PageView)
    def arrived(self, view: PageView) -> None:
        """A page is laid out, with its pictures."""
        if view is not self._coming or view.waits():
            return
        old, self._standing, self._coming = self._standing, view, None
        self._telling.say(old)

    def _made(self, page: Page) -> PageView:
        picture = self._offered.pictures.offer(request_for(page.picture, LONGEST)) if page.picture else ""
        drawn = code(page.body.link) if isinstance(page.body, InvitationBody) else None
        made = PageView(page, picture, self._offered.codes.offer(drawn) if drawn else "", drawn)
        made.setParent(self)
        return made

    def _withdraw(self, view: PageView) -> None:
        self._offered.pictures.withdraw(view.picture_key)
        self._offered.codes.withdraw(view.code_key)
