"""Writes the words of a drawn page as words: each text in its language, and in the direction of that."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from html import escape

from kiosk.content.display.screen import is_bar
from kiosk.content.language.locales import babel, is_right_to_left
from kiosk.content.language.texts import Words
from kiosk.content.page.page import Page

# What stands on a page and is in no language.
PLAIN = frozenset({"area", "number", "emergency", "host"})


def languages(locales: tuple[str, ...]) -> str:
    """The names of languages in English; of what has no words, that."""
    return ", ".join(babel(locale).english_name or locale for locale in locales) or "without words"


def in_its_language(words: Words, element: str = "span") -> str:
    """A text in an element that says which language it is in, and in which direction it is read."""
    way = "rtl" if is_right_to_left(words.locale) else "ltr"
    return f'<{element} lang="{escape(words.locale)}" dir="{way}">{_lines(words.text)}</{element}>'


def headline(page: Page) -> str:
    """The first words on a page."""
    first = next(_on_glass(page), None)
    return in_its_language(first) if isinstance(first, Words) else ""


def all_words(page: Page) -> str:
    """Everything that is said on a page, a line each."""
    found = dict.fromkeys(_on_glass(page))
    return "".join(
        in_its_language(one, "p") if isinstance(one, Words) else f"<p><bdi>{escape(one)}</bdi></p>"
        for one in found
    )


def _on_glass(page: Page) -> Iterator[Words | str]:
    """The texts that the slide draws, what it is about first.

    Its credit is the last, in one language: no bar has one, nor a picture or a film without other words.
    """
    about = [*_words(page.headline), *_words(page.text), *_words(page.body)]
    yield from about
    if about and not is_bar(page.size):
        yield from page.credit[:1]


def _words(found: object) -> Iterator[Words | str]:
    """The texts of a part of a page, in the order in which they are written down."""
    if isinstance(found, Words):
        yield found
    elif isinstance(found, tuple):
        for one in found:
            yield from _words(one)
    elif is_dataclass(found):
        for field in fields(found):
            value = getattr(found, field.name)
            if isinstance(value, str) and field.name in PLAIN and value:
                yield value
            yield from _words(value)


def _lines(text: str) -> str:
    return "<br>".join(map(escape, text.split("\n")))
