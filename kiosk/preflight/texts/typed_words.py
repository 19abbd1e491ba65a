"""Finds in a campaign's texts what belongs elsewhere: markup, links, numbers to call, accounts."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from kiosk.content.language.line_breaks import plain
from kiosk.content.language.texts import text_of
from kiosk.content.messages.message import message
from kiosk.content.translation.template import SLIDE_FIELDS
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import Subject

MARKUP = re.compile(
    r"</?[A-Za-z][^<>\n]{0,80}>|&(?:[A-Za-z]{2,8}|#\d{2,5});|\*\*[^*\n]+\*\*|\[[^\]\n]+\]\([^)\n]+\)"
)
LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>\"]+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,10}/[^\s<>\"]+", re.IGNORECASE
)
ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
# ISO 13616: two letters, two digits that check the rest, up to 30 signs in groups of four.
IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")
ENOUGH_DIGITS = re.compile(r"(?:\d\D{0,3}){5}")


class Typed(NamedTuple):
    """What was found, by the id of its message, and the words of it."""

    id: str
    words: str


def findings(subject: Subject) -> Iterator[Finding]:
    """Each once a slide and language."""
    source, pack = subject.campaign.source_language, subject.campaign.translations
    for slide in subject.fitting:
        for key in SLIDE_FIELDS:
            if not (text := getattr(slide, key, None)):
                continue
            locales = dict.fromkeys((source, *subject.display.locales))
            for said in dict.fromkeys(text_of(text, locale, source, pack) for locale in locales):
                for found in typed(plain(said.text), subject.display.country):
                    tag = said.locale if said.locale != source else None
                    yield subject.of_slide(
                        message(found.id, key=key, words=found.words, contacts=subject.contacts_file),
                        slide,
                        tag,
                    )


def typed(text: str, country: str | None) -> Iterator[Typed]:
    """What is typed into a text, the first of each kind; numbers as they are dialled in a country."""
    for name, pattern in (("markup-typed", MARKUP), ("address-typed", ADDRESS), ("link-typed", LINK)):
        if found := pattern.search(text):  # of marks that open and close the first is enough
            yield Typed(name, found.group())
        text = pattern.sub("\n", text)
    if account := next(filter(_is_iban, IBAN.findall(text)), None):
        yield Typed("account-typed", account)
    elif number := _number(text, country):
        yield Typed("number-typed", number)


def _is_iban(text: str) -> bool:
    """Whether its two digits check the rest (ISO 7064, mod 97-10)."""
    signs = text.replace(" ", "")
    return int("".join(str(int(sign, 36)) for sign in signs[4:] + signs[:4])) % 97 == 1


def _number(text: str, country: str | None) -> str | None:
    """The first telephone number."""
    if ENOUGH_DIGITS.search(text) is None:
        return None
    from phonenumbers import PhoneNumberMatcher  # noqa: PLC0415  most texts have none: 6 MB

    return next((found.raw_string for found in PhoneNumberMatcher(text, country)), None)
