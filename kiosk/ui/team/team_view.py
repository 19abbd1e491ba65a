"""Gives QML a page of the team's as typed objects; only the words of its rows change while it stands."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.language.line_breaks import plain
from kiosk.content.language.texts import SOURCE, Words
from kiosk.content.page.page import Page
from kiosk.team.team_page import TeamButton, TeamPage, TeamRow
from kiosk.ui.render.fonts import face
from kiosk.ui.render.page_view import PageView
from kiosk.ui.render.word_views import WordsView, constant

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


def one(words: Words | None, owner: QObject) -> list[WordsView]:
    """Words as a list of none or one, which is how parts take them."""
    return [WordsView(words, owner)] if words is not None and words.text else []


@QmlElement
@QmlUncreatable("a button comes from a page of the team's")
class TeamButtonView(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """Something to touch: what it does, its words, its pictogram."""

    def __init__(self, button: TeamButton, owner: QObject) -> None:
        super().__init__(owner)
        self._button, self._words = button, one(button.words, self)

    action = constant(str, lambda self: self._button.action)
    argument = constant(str, lambda self: self._button.argument)
    words = constant(list, lambda self: self._words)
    pictogram = constant(str, lambda self: self._button.pictogram)
    mirrored = constant(bool, lambda self: self._button.mirrored)
    isMain = constant(bool, lambda self: self._button.is_main)
    isGrave = constant(bool, lambda self: self._button.is_grave)
    speaks = constant(str, lambda self: plain(self._button.words.text))


@QmlElement
@QmlUncreatable("a row comes from a page of the team's")
class TeamRowView(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """One thing that the page tells; `changed` says that it tells it otherwise. Its button stays."""

    changed = Signal()

    def __init__(self, row: TeamRow, owner: QObject) -> None:
        super().__init__(owner)
        self.row = row
        self._title, self._text = one(row.title, self), one(row.text, self)
        self._button = [TeamButtonView(row.button, self)] if row.button else []

    button = constant(list, lambda self: self._button)

    @Property(str, notify=changed, final=True)
    def state(self) -> str:
        """Which sign stands before it: good, bad or known."""
        return self.row.state

    @Property(list, notify=changed, final=True)
    def title(self) -> list[WordsView]:
        """Its first line."""
        return self._title

    @Property(list, notify=changed, final=True)
    def text(self) -> list[WordsView]:
        """What stands below."""
        return self._text

    def tell(self, row: TeamRow) -> None:
        """Tell it anew, where something of it has changed."""
        if row == self.row:
            return
        old = (self._title if row.title != self.row.title else []) + (
            self._text if row.text != self.row.text else []
        )
        if row.title != self.row.title:
            self._title = one(row.title, self)
        if row.text != self.row.text:
            self._text = one(row.text, self)
        self.row = row
        self.changed.emit()
        for words in old:
            words.deleteLater()


@QmlElement
@QmlUncreatable("pages of the team's come from a moment")
class TeamView(PageView):  # type: ignore[operator]  # the stubs take the decorator for a value
    """One page of the team's. Words are lists of none or one."""

    def __init__(self, shown: TeamPage, size: tuple[int, int]) -> None:
        super().__init__(as_page(shown, size))
        self.shown = shown
        self._words = {name: one(getattr(shown, name), self) for name in ("title", "text", "note", "where")}
        self._bar = [TeamButtonView(button, self) for button in shown.bar]
        self._buttons = [TeamButtonView(button, self) for button in shown.buttons]
        self._keys = [TeamButtonView(button, self) for button in shown.keys]
        self._rows = [TeamRowView(row, self) for row in shown.rows]
        self._family = face(SOURCE if shown.digits.isascii() else shown.locale).family

    place = constant(str, lambda self: self.shown.place)
    title = constant(list, lambda self: self._words["title"])
    more = constant(list, lambda self: self._words["text"])
    remark = constant(list, lambda self: self._words["note"])
    where = constant(list, lambda self: self._words["where"])
    bar = constant(list, lambda self: self._bar)
    buttons = constant(list, lambda self: self._buttons)
    keys = constant(list, lambda self: self._keys)
    rows = constant(list, lambda self: self._rows)
    digitFamily = constant(str, lambda self: self._family)

    def tell(self, shown: TeamPage) -> bool:
        """Tell its rows anew; whether that is all by which another page differs from it."""
        if [_fixed(row) for row in shown.rows] != [_fixed(row) for row in self.shown.rows]:
            return False
        for view, row in zip(self._rows, shown.rows, strict=True):
            view.tell(row)
        return True


def _fixed(row: TeamRow) -> tuple[str, TeamButton | None]:
    return row.key, row.button


def as_page(shown: TeamPage, size: tuple[int, int]) -> Page:
    """What a page of the team's has in common with a slide's: its size and its direction."""
    return Page(
        slide="team",
        kind=shown.place,
        locales=(shown.locale,),
        right_to_left=shown.right_to_left,
        size=size,
        pixels_per_mm=None,
        scanning_distance_m=0.5,
        tone="paper",
        headline=(),
        text=(),
        credit=(),
        picture=None,
        body=None,
    )
