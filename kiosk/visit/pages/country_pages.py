"""Makes the booth's list of the countries whose help lines are known."""

from collections.abc import Iterator, Sequence
from typing import Any

from kiosk.content.directory.contact import contacts
from kiosk.content.directory.contact import covered_countries as known_countries
from kiosk.content.language import locales
from kiosk.content.language.texts import Words
from kiosk.content.sentences import booth_sentences
from kiosk.visit.booth_page import Button
from kiosk.visit.pages.leaves import chosen, columns, in_leaves, leaf
from kiosk.visit.pages.page_context import PageContext

# The CLDR's short names, where a word of the long one is wider than a button.
SHORT = {("de", "HK"): "Hongkong", ("de", "MO"): "Macau", ("th", "HK"): "ฮ่องกง", ("th", "MO"): "มาเก๊า"}
MANY = 8  # leaves: of more than that a first page leads to those further on


def countries(context: PageContext) -> dict[str, Any]:
    """The countries whose help lines are known, in the order of the visitor's language; their own first. A
    list of many leaves has a page before them that leads to where other names begin.
    """
    found = _found(context)
    leaves = in_leaves(context, found, "countries")
    page = {"layout": "grid", "title": context.translate(booth_sentences.CHOOSE_COUNTRY)}
    before = int(len(leaves) > MANY)
    if context.visit.page_index < before:
        return page | {"buttons": tuple(_index(context, leaves)), "columns": columns(context, "countries")}
    shown, others = leaf(context, found, "countries", before=before)
    return page | {"buttons": shown, **others}


def country_name(context: PageContext, code: str) -> str:
    """A country's name in the language of a page."""
    known = locales.babel(context.locale).territories.get(code, code)
    return SHORT.get((context.locale, code), str(known))


def _found(context: PageContext) -> list[Button]:
    first = _own(context)
    own = {first} if first and contacts(first) else set()  # a territory has no file of its own
    names = {country_name(context, code): code for code in known_countries() | own}
    found = [
        chosen(
            "country", names[name], Words(name, context.locale), is_on=names[name] == context.visit.country
        )
        for name in context.booth.in_order(context.locale, list(names))
    ]
    return sorted(found, key=lambda button: button.argument != first)


def _index(context: PageContext, leaves: Sequence[tuple[Button, ...]]) -> Iterator[Button]:
    """As many ways as a leaf has names, each to another leaf, by the first name of those that stand there and
    on the leaves until the next way: "Argentina …".
    """
    count = min(len(leaves[0]), len(leaves))
    at = [number * len(leaves) // count for number in range(count)]
    for start, end in zip(at, [*at[1:], len(leaves)], strict=True):
        names = [one.words.text for some in leaves[start:end] for one in some if not _is_own(context, one)]
        words = Words(f"{names[0]} …", context.locale)
        yield Button("page", str(start + 1), words, speaks=f"{names[0]} – {names[-1]}")


def _own(context: PageContext) -> str:
    return context.visit.settings.country


def _is_own(context: PageContext, button: Button) -> bool:
    """Whether it is the country that stands before all others, whatever its name."""
    return button.argument == _own(context)
