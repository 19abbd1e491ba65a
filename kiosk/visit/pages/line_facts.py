"""Says what is known of a help line, by its own record, in an order that matters to who may turn to it."""

import unicodedata
from collections.abc import Iterator, Sequence
from math import ceil

from babel.lists import format_list

from kiosk.content.directory.contact import Contact
from kiosk.content.language import locales
from kiosk.content.language.line_breaks import plain
from kiosk.content.language.texts import Words, as_written
from kiosk.content.page.bodies import CLAIM_WORDS
from kiosk.content.page.by_kind import said_of
from kiosk.content.sentences import booth_sentences, sentences
from kiosk.visit.pages.opening_hours import is_open
from kiosk.visit.pages.page_context import PageContext

# As many letters of what is known of a line as have room beside its codes, on a tall screen and a wide one;
# and by themselves, with larger text.
BESIDE_CODES, BY_THEMSELVES = (400, 120), 140


def is_apart(context: PageContext, known: Sequence[Words]) -> bool:
    """Whether what is known of a line needs more room than there is beside its codes."""
    room = BESIDE_CODES[not context.booth.is_tall]
    return context.is_bare or sum(map(_letters, known)) > room


def leaves_of(context: PageContext, known: Sequence[Words]) -> list[tuple[Words, ...]]:
    """What is known of a line, as much together as there is room for."""
    if not known or not context.visit.accessibility.larger:
        return [tuple(known)] if known else []
    letters = sum(map(_letters, known))
    alike = letters / max(1, ceil(letters / BY_THEMSELVES))
    leaves: list[tuple[Words, ...]] = [()]
    for words in known:
        if leaves[-1] and sum(map(_letters, leaves[-1])) + _letters(words) / 2 > alike:
            leaves.append(())
        leaves[-1] += (words,)
    return leaves


def _letters(words: Words) -> int:
    """How many letters a text has, those of Chinese, Japanese and Korean twice."""
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in plain(words.text))


def known(context: PageContext, line: Contact) -> Iterator[Words]:
    """All that is known of a line, and how else it is reached."""
    yield from facts(context, line)
    if line.voices and line.text:
        yield from written(context, line)
    if line.voices and line.chat:
        yield context.translate(booth_sentences.WRITE_ONLINE, address=line.address)


def facts(context: PageContext, line: Contact) -> Iterator[Words]:
    """What is known of a line, in an order that matters to who may call it."""
    yield from kind(context, line)
    if not line.voices:
        yield from written(context, line)
    if line.area:
        yield as_written(line.area, line.name_locale)
    for claim, phrase in CLAIM_WORDS.items():
        if claim in line.claims:
            yield context.translate(phrase)
    if line.anonymous:
        yield context.translate(sentences.ANONYMOUS)
    is_here = context.visit.country == context.booth.display.country  # whose wall clock is known
    if line.hours and line.hours != "always" and is_here:
        is_now = is_open(line.hours, context.moment.now)
        yield context.translate(
            booth_sentences.ANSWERING_NOW if is_now else booth_sentences.NOT_ANSWERING_NOW
        )
    if line.languages:
        own = locales.babel(context.locale)
        names = [locales.babel(tag).get_language_name(own) or tag for tag in line.languages]
        yield context.translate(booth_sentences.LANGUAGES_SPOKEN, languages=format_list(names, locale=own))


def kind(context: PageContext, line: Contact) -> Iterator[Words]:
    """Whom a line is for, or who answers, where that is not said by its standing there."""
    if said := said_of(line):
        yield context.translate(said)


def written(context: PageContext, line: Contact) -> Iterator[Words]:
    """How a line is written to; of one with a number to call, by text message alone."""
    if line.text:
        yield context.translate(booth_sentences.TEXT_MESSAGE, words=line.text.send, number=line.text.to)
    elif not line.voices:
        yield context.translate(booth_sentences.ON_THE_INTERNET)
