"""A notice as somebody is writing it: its words language by language, and what is wrong with which."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.content.notice.notice import PreparedNotice, Style
from kiosk.content.toml.validation import validated


@dataclass(frozen=True, slots=True)
class SaidIn:
    """What is said in one language: the large words, and those below them, which may be none."""

    locale: str
    headline: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class NoticeDraft:
    """A notice that is being written; a language without a word is not said."""

    style: Style
    said: tuple[SaidIn, ...]
    displays: tuple[str, ...] = ()

    @classmethod
    def of(cls, notice: PreparedNotice, first: str) -> "NoticeDraft":
        """One that is there already; `first` is the first locale of its displays."""
        said = (
            SaidIn(words.headline.locale, words.headline.text, words.text.text if words.text else "")
            for words in notice.words(first)
        )
        return cls(notice.style, tuple(said), tuple(notice.displays))

    @property
    def missing(self) -> tuple[str, ...]:
        """The languages in which something is said by half: words below, and none above."""
        return tuple(one.locale for one in self.said if one.text.strip() and not one.headline.strip())

    def made(self) -> tuple[PreparedNotice | None, Mapping[tuple[str, str], str]]:
        """The notice, or what is told of which words: by "headline" or "text", and the language; of what is
        about no words, by "" and "".
        """
        headline = {one.locale: one.headline.strip() for one in self.said if one.headline.strip()}
        text = {one.locale: one.text.strip() for one in self.said if one.text.strip()}
        if not headline:
            return None, {("headline", ""): "Say what: write a few words in one language."}
        if half := self.missing:
            return None, {("headline", one): "Write the large words in this language, too." for one in half}
        document: dict[str, Any] = {"format": 1, "style": self.style, "headline": headline}
        document |= {"text": text} if text else {}
        document |= {"displays": self.displays} if self.displays else {}
        found, faults = validated(PreparedNotice, document, None)
        return found, {_place(place): str(told) for place, told in faults}


def _place(place: tuple[str | int, ...]) -> tuple[str, str]:
    key, locale = (*map(str, place[:2]), "", "")[:2]
    return (key, locale) if key in ("headline", "text") else ("", "")
