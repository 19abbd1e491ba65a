"""Gives QML a page of the booth as typed, unchangeable objects."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.display.touch_screen import TouchScreen
from kiosk.content.language.texts import SOURCE, Words
from kiosk.content.page.page import Page
from kiosk.content.spoken.spoken_words import spoken
from kiosk.media.qr import code
from kiosk.ui.booth.aloud.spoken_page import aloud
from kiosk.ui.booth.step_views import StepsView, StepView
from kiosk.ui.render.fonts import face
from kiosk.ui.render.image_providers import CodeProvider
from kiosk.ui.render.page_view import PageView
from kiosk.ui.render.word_views import WordsView, constant
from kiosk.visit.booth_page import BoothCode, BoothPage, Button, IdleWarning, NumberRow

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Pane:
    """Where a page stands: its size in pixels, on a screen that is touched."""

    size: tuple[int, int]
    screen: TouchScreen


def _one(words: Words | None, owner: QObject) -> list[WordsView]:
    """Words as a list of none or one, which is how parts take them."""
    return [WordsView(words, owner)] if words is not None else []


@QmlElement
@QmlUncreatable("a button comes from a page of the booth")
class ButtonView(QObject):  # type: ignore[operator]  # the stubs take the decorator for a value
    """Something to touch: what it does, its words, its pictogram, whether it is chosen or on."""

    def __init__(self, button: Button, owner: QObject) -> None:
        super().__init__(owner)
        self._button = button
        self._words, self._more = _one(button.words, self), _one(button.more, self)

    action = constant(str, lambda self: self._button.action)
    argument = constant(str, lambda self: self._button.argument)
    words = constant(list, lambda self: self._words)
    more = constant(list, lambda self: self._more)
    pictogram = constant(str, lambda self: self._button.pictogram)
    picture = constant(str, lambda self: self._button.picture)
    mirrored = constant(bool, lambda self: self._button.mirrored)
    isOn = constant(bool, lambda self: self._button.is_on)
    isMain = constant(bool, lambda self: self._button.is_main)
    isOnward = constant(bool, lambda self: self._button.is_onward)
    speaks = constant(str, lambda self: spoken(self._button.speaks or self._button.words.text))
    speaksMore = constant(str, lambda self: spoken(self._button.more.text) if self._button.more else "")


@QmlElement
@QmlUncreatable("a code comes from a page of the booth")
class CodeView(QObject):  # type: ignore[operator]
    """A code to scan: `image://code/<key>`, its side in modules with the quiet zone, its words.

    `needed` is how many pixels a module needs to be scanned by whoever stands there.
    """

    def __init__(self, what: BoothCode, codes: CodeProvider, place: Pane, owner: QObject) -> None:
        super().__init__(owner)
        drawn = code(what.link)
        self._what, self._codes, self._side = what, codes, drawn.side
        self._needed = drawn.module_needed(place.screen.scanning_distance_m, place.screen.per_mm(place.size))
        self._key = codes.offer(drawn)
        self._words = _one(what.words, self)

    key = constant(str, lambda self: self._key)
    side = constant(int, lambda self: self._side)
    needed = constant(int, lambda self: self._needed)
    words = constant(list, lambda self: self._words)
    under = constant(str, lambda self: self._what.under)
    speaks = constant(str, lambda self: spoken(self._what.speaks))

    def withdraw(self) -> None:
        """Let the code go."""
        self._codes.withdraw(self._key)


@QmlElement
@QmlUncreatable("a row comes from a page of the booth")
class RowView(QObject):  # type: ignore[operator]
    """A help line: name, number, facts, and the button that leads to its codes (a list of none or one)."""

    def __init__(self, row: NumberRow, owner: QObject) -> None:
        super().__init__(owner)
        self._row = row
        self._name = _one(row.name, self)
        self._facts = [WordsView(fact, self) for fact in row.facts]
        self._take = [ButtonView(row.take, self)] if row.take else []

    name = constant(list, lambda self: self._name)
    number = constant(str, lambda self: self._row.number)
    facts = constant(list, lambda self: self._facts)
    take = constant(list, lambda self: self._take)


@QmlElement
@QmlUncreatable("it comes from a page of the booth")
class AskingView(QObject):  # type: ignore[operator]
    """The question whether somebody is still there, and how many seconds are left when it appears."""

    def __init__(self, asking: IdleWarning, owner: QObject) -> None:
        super().__init__(owner)
        self._seconds, self._digits = asking.seconds, asking.digits
        self._family = face(SOURCE if asking.digits.isascii() else asking.title.locale).family
        self._title, self._text = _one(asking.title, self), _one(asking.text, self)
        self._stay, self._clear = ButtonView(asking.stay, self), ButtonView(asking.clear, self)

    title = constant(list, lambda self: self._title)
    text = constant(list, lambda self: self._text)
    stay = constant(ButtonView, lambda self: self._stay)
    clear = constant(ButtonView, lambda self: self._clear)
    seconds = constant(int, lambda self: self._seconds)
    digits = constant(str, lambda self: self._digits)
    family = constant(str, lambda self: self._family)


@QmlElement
@QmlUncreatable("pages of the booth come from a visit")
class BoothView(PageView):  # type: ignore[operator]
    """One page of the booth. Words are lists of none or one; `asking` is a list of none or one."""

    def __init__(self, shown: BoothPage, codes: CodeProvider, place: Pane) -> None:
        super().__init__(_empty(shown, place))
        self._shown, self._place = shown, place
        self._words = {
            name: _one(getattr(shown, name), self)
            for name in ("title", "text", "caveat", "danger", "note", "count", "counted", "where")
        }
        self._buttons = {
            name: [ButtonView(one, self) for one in _several(getattr(shown, name))]
            for name in ("nav", "leave", "back", "tabs", "buttons", "ways", "earlier", "later", "to_danger")
        }
        self._rows = [RowView(row, self) for row in shown.rows]
        self._codes = [CodeView(one, codes, place, self) for one in shown.codes]
        self._points = [StepView(*one, self) for one in shown.points]
        self._steps = [StepsView(one, self) for one in shown.steps]
        self._asking = [AskingView(shown.idle_warning, self)] if shown.idle_warning else []

    place = constant(str, lambda self: self._shown.place)
    layout = constant(str, lambda self: self._shown.layout)
    title = constant(list, lambda self: self._words["title"])
    more = constant(list, lambda self: self._words["text"])
    caveat = constant(list, lambda self: self._words["caveat"])
    danger = constant(list, lambda self: self._words["danger"])
    dangerButtons = constant(list, lambda self: self._buttons["to_danger"])
    reassurance = constant(list, lambda self: self._words["note"])
    counted = constant(list, lambda self: self._words["counted"])
    nav = constant(list, lambda self: self._buttons["nav"])
    leave = constant(ButtonView, lambda self: self._buttons["leave"][0])
    back = constant(list, lambda self: self._buttons["back"])
    tabs = constant(list, lambda self: self._buttons["tabs"])
    buttons = constant(list, lambda self: self._buttons["buttons"])
    earlier = constant(list, lambda self: self._buttons["earlier"])
    later = constant(list, lambda self: self._buttons["later"])
    rows = constant(list, lambda self: self._rows)
    codes = constant(list, lambda self: self._codes)
    points = constant(list, lambda self: self._points)
    steps = constant(list, lambda self: self._steps)
    ways = constant(list, lambda self: self._buttons["ways"])
    isBare = constant(bool, lambda self: self._shown.is_bare)
    isSmall = constant(bool, lambda self: self._shown.is_small)
    hasHugeWords = constant(bool, lambda self: self._shown.has_huge_words)
    columns = constant(int, lambda self: self._shown.columns)
    asking = constant(list, lambda self: self._asking)
    pictogram = constant(str, lambda self: self._shown.pictogram)
    mirrored = constant(bool, lambda self: self._shown.mirrored)
    scene = constant(str, lambda self: self._shown.picture)
    emergency = constant(str, lambda self: self._shown.emergency)
    count = constant(list, lambda self: self._words["count"])
    hearts = constant(int, lambda self: self._shown.hearts)
    heart = constant(str, lambda self: self._shown.heart or "")
    where = constant(list, lambda self: self._words["where"])
    isLarger = constant(bool, lambda self: self._shown.accessibility.larger)
    hasContrast = constant(bool, lambda self: self._shown.accessibility.contrast)
    isLow = constant(bool, lambda self: self._shown.accessibility.low)
    isStill = constant(bool, lambda self: self._shown.accessibility.still)

    # The least side of what is touched, and the least size of words that were asked to be larger, in units.
    target = constant(float, lambda self: self._place.screen.target_units(self._place.size))
    largeWords = constant(float, lambda self: self._place.screen.large_words_units(self._place.size))

    def aloud(self) -> str:
        """The page as it is read aloud."""
        return aloud(self._shown)

    def withdraw(self) -> None:
        """Let its codes go, after it: one on its way when its page goes would be missed, and logged."""
        for one in self._codes:
            one.withdraw()


def _several(found: Any) -> tuple[Button, ...]:
    if found is None:
        return ()
    return found if isinstance(found, tuple) else (found,)


def _empty(shown: BoothPage, place: Pane) -> Page:
    """What a page of the booth has in common with a slide's: its size and its direction."""
    return Page(
        slide="booth",
        kind=shown.place,
        locales=(shown.locale,),
        right_to_left=shown.right_to_left,
        size=place.size,
        pixels_per_mm=place.screen.per_mm(place.size),
        scanning_distance_m=place.screen.scanning_distance_m,
        tone="night",
        headline=(),
        text=(),
        credit=(),
        picture=None,
        body=None,
    )
