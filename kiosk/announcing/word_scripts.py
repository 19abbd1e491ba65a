"""Tells by their letters in which language words cannot be, where nobody said in which they are."""

import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from shlex import quote

from kiosk.content.display.display import Display
from kiosk.content.language import locales
from kiosk.content.messages.quoting import cut
from kiosk.content.notice.notice import PreparedNotice

# How the names of letters begin in Unicode, by the script of a language (ISO 15924), where that is not the
# English name of the script.
LETTERS = {
    "Jpan": ("HIRAGANA", "KATAKANA", "CJK"),
    "Kore": ("HANGUL", "CJK"),
    "Hans": ("CJK", "BOPOMOFO"),
    "Hant": ("CJK", "BOPOMOFO"),
    "Beng": ("BENGALI",),
    "Cans": ("CANADIAN",),
    "Nkoo": ("NKO",),
    "Orya": ("ORIYA",),
}


def can_be_in(text: str, locale: str) -> bool:
    """Whether words can be in a language, as far as their letters tell: one of its own script is enough."""
    known = _all_letters()
    found = {unicodedata.name(one, "").partition(" ")[0] for one in _signs(text) if one.isalpha()} & known
    return not found or bool(found.intersection(_letters(locales.script(locale))))


def in_its_language(
    said: PreparedNotice, displays: Sequence[Display]
) -> tuple[PreparedNotice, tuple[str, ...]]:
    """A notice whose words have a language that they can be in, and what is to be told of that: where they
    have none, and cannot be in the first of a display, they are in the first that they can be in. Words that
    cannot be in the language that somebody named stay in it.
    """
    if not isinstance(said.headline, str):
        return said, tuple(mixed_up(said))
    words, spoken = said.headline, [one.locales for one in displays]
    wrong = next((tags[0] for tags in spoken if not can_be_in(words, tags[0])), None)
    if wrong is None:
        return said, ()
    told = f"These words cannot be in {language_name(wrong)}, the first language there"
    meant = language_of(words, displays)
    if meant is None:
        return said, (f"{told}, nor in another one. If they are in any, say in which: {as_said(words)}",)
    text = {meant: said.text} if isinstance(said.text, str) else said.text
    told = f"{told}: taken for {language_name(meant)}. If they are in another, say in which: {as_said(words)}"
    return said.model_copy(update={"headline": {meant: words}, "text": text}), (told,)


def mixed_up(said: PreparedNotice) -> Iterator[str]:
    """What is said of words that cannot be in the language that they are given for."""
    for words in (said.headline, said.text):
        for tag, text in words.items() if isinstance(words, Mapping) else ():
            if not can_be_in(text, tag):
                found = cut(" ".join(text.split()))
                yield (
                    f"“{found}” cannot be in {language_name(tag)}, by its letters: "
                    "see that no two languages are mixed up."
                )


def taken_beside(text: str, said: PreparedNotice, displays: Sequence[Display]) -> Iterator[str]:
    """What is said of the first words of a notice, if they were given without a language beside others, and
    are taken for another language than the first there.
    """
    headline = said.headline if isinstance(said.headline, Mapping) else {}
    taken = next(iter(headline), displays[0].locales[0])
    if taken == displays[0].locales[0]:
        return
    other = language_of(text, displays, headline) or "LANGUAGE"
    yield (
        f"“{cut(' '.join(text.split()))}” is taken for {language_name(taken)}, the next language there that "
        f"no other words are in. If it is not, say in which it is: {as_said(text, other)}"
    )


def language_of(words: str, displays: Sequence[Display], taken: Collection[str] = ()) -> str | None:
    """The language that words can be in, and which none of those `taken` is: the first one of a display
    before others; None where they can be in none.
    """
    spoken = [one.locales for one in displays]
    first = [*(tags[0] for tags in spoken), *(tag for tags in spoken for tag in tags)]
    return next((tag for tag in first if tag not in taken and can_be_in(words, tag)), None)


def as_said(words: str, language: str = "LANGUAGE") -> str:
    """How the command is told in which language words are."""
    return f"--locale {quote(f'{language}={words}')}"


def language_name(locale: str) -> str:
    """A language as an operator reads it."""
    return locales.babel(locale).english_name or locale


def _signs(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


def _letters(script: str) -> tuple[str, ...]:
    named = str(locales.babel("en").scripts.get(script, "Latin"))
    return LETTERS.get(script) or (named.upper().partition(" ")[0],)


@cache
def _all_letters() -> frozenset[str]:
    """How the names of letters begin in all scripts of languages; others, as of mathematics, tell none."""
    scripts = {locales.script(tag.replace("_", "-")) for tag in locales.names()}
    return frozenset(name for script in scripts for name in _letters(script))
