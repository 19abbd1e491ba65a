"""What is said of a page that is read aloud: all that stands on it, in the order of reading."""

from collections.abc import Callable, Iterator

from kiosk.content.language import locales
from kiosk.content.language.texts import Words
from kiosk.content.spoken.spoken_words import digit_by_digit, ended, spoken
from kiosk.visit.booth_page import BoothCode, BoothPage, Button, NumberRow

# What is said after the title, by the layout of the page; the bar comes last.
LIST = ("earlier", "where", "later")
ORDER = {
    "tiles": ("text", "buttons"),
    "grid": ("text", "buttons", *LIST),
    "signs": ("text", "tabs", "buttons", "note", "ways", *LIST),
    "sign": ("text", "steps", "caveat", "note", "numbers", "earlier", "tabs", "where", "later"),
    "help": ("text", "rows", "danger", "note", *LIST, "buttons"),
    "no-lines": ("text", "danger", "note", "buttons"),
    "number": ("rows", "codes", "danger", "note", "buttons"),
    "code": ("text", "codes", "caveat", "under", "note", *LIST, "buttons"),
    "wall": ("count", "heart", "main", "others"),
    "switches": ("buttons",),
    "story": ("points", "text", "note", "ways", *LIST, "tabs"),
}


def aloud(page: BoothPage) -> str:
    """A page as sentences, each ended as its language ends one."""
    return " ".join(ended(one, page.locale) for one in said(page) if one)


def said(page: BoothPage) -> Iterator[str]:
    """What is said of a page, one thing after the other."""
    if (asking := page.idle_warning) is not None:
        yield from (spoken(asking.title.text), spoken(asking.text.text))
        yield from map(_button, (asking.stay, asking.clear, page.leave))
        return
    yield spoken(page.title.text)
    for part in ORDER[page.layout]:
        yield from _part(page, part)
    back = (page.back,) if page.back else ()
    yield from map(_button, (*back, *page.nav, page.leave))


def _part(page: BoothPage, part: str) -> Iterator[str]:
    """One part of a page by its name: a field of it, or what a layout makes of several."""
    if part in MADE:
        yield from MADE[part](page)
    elif part in ("main", "others"):
        yield from map(_button, _some(page, part))
    else:
        yield from _field(page, getattr(page, part))


def _rows(page: BoothPage) -> Iterator[str]:
    for row in page.rows:
        yield from _row(row)


def _danger(page: BoothPage) -> Iterator[str]:
    if page.danger:
        yield f"{spoken(page.danger.text)} {digit_by_digit(page.emergency)}"


def _codes(page: BoothPage) -> Iterator[str]:
    for code in page.codes:
        yield from _code(code, has_name=page.layout == "number")


def _steps(page: BoothPage) -> Iterator[str]:
    """Advice: whatever number stands in it is one to call."""
    for panel in page.steps:
        if panel.heading:
            yield spoken(panel.heading.text)
        yield from (digit_by_digit(words.text) for words, _, _ in panel.steps)


def _count(page: BoothPage) -> Iterator[str]:
    if page.count and page.counted:
        yield f"{spoken(page.count.text)} {spoken(page.counted.text)}"


def _heart(page: BoothPage) -> Iterator[str]:
    """What became of a heart; while it takes a moment, that stands in the button's place, under the rest."""
    words = (page.note, page.text) if page.heart in ("waiting", "asked") else (page.text, page.note)
    yield from (spoken(one.text) for one in words if one)


def _some(page: BoothPage, part: str) -> Iterator[Button]:
    """Of the wall's buttons the main ones, or what is left then."""
    return (one for one in page.buttons if one.is_main == (part == "main"))


def _field(page: BoothPage, found: Words | Button | tuple[Button, ...] | None) -> Iterator[str]:
    if isinstance(found, Words):
        yield spoken(found.text)
    elif isinstance(found, Button):
        yield _button(found)
    else:
        yield from (_button(one) for one in found or () if _is_of(page, one))


def _is_of(page: BoothPage, button: Button) -> bool:
    """Whether a voice of the page's language can say a button: not a language's name in another script."""
    return button.action != "language" or locales.script(button.words.locale) == locales.script(page.locale)


def _button(button: Button) -> str:
    words = spoken(button.speaks or button.words.text)
    return f"{words}: {spoken(button.more.text)}" if button.more else words


def _row(row: NumberRow) -> Iterator[str]:
    """A help line: whose it is, its number by its digits, what is known of it, how to take it along."""
    yield f"{digit_by_digit(row.name.text)}: {digit_by_digit(row.number)}"
    yield from (spoken(fact.text) for fact in row.facts)
    if row.take:
        yield spoken(row.take.words.text)


def _code(code: BoothCode, *, has_name: bool) -> Iterator[str]:
    """What scanning a code does, and the name under which a telephone then keeps the number."""
    yield digit_by_digit(code.speaks)
    if not code.speaks.startswith(code.words.text):
        yield spoken(code.words.text)
    if has_name and any(map(str.isalpha, code.under)) and code.under not in code.speaks:
        yield spoken(code.under)


MADE: dict[str, Callable[[BoothPage], Iterator[str]]] = {
    "rows": _rows,
    "danger": _danger,
    "codes": _codes,
    "under": lambda page: (spoken(code.under) for code in page.codes),
    "steps": _steps,
    "heart": _heart,
    "numbers": lambda page: (digit_by_digit(_button(one)) for one in page.buttons),
    "points": lambda page: (spoken(words.text) for words, _, _ in page.points),
    "count": _count,
}
