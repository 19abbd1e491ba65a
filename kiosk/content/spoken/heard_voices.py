"""Voices in which somebody has heard a language, and understood it: the program's, and a venue's."""

from datetime import date
from functools import cache
from typing import Annotated

from pydantic import Field

from kiosk import paths
from kiosk.content.directory.entries import ShortText, read
from kiosk.content.language import locales
from kiosk.content.toml.model import Frozen, LocaleTag, WrittenAs

FILE = paths.DIRECTORY / "voices.toml"

# It goes to speech-dispatcher as one word of a command.
VoiceName = Annotated[
    str,
    Field(min_length=1, max_length=100),
    WrittenAs(r"^[^\s-]([^\x00-\x1f]*\S)?$", "voice-name-unusable", lambda text, _: text.strip(" -")),
]


class HeardVoice(Frozen):
    """One voice, the language in which it was heard, and who heard it when."""

    locale: LocaleTag
    """The language in which its words were understood."""
    synthesiser: Annotated[
        str, Field(max_length=60), WrittenAs(r"^[A-Za-z0-9_][A-Za-z0-9_.-]*$", "synthesiser-unusable")
    ]
    """The output module of speech-dispatcher, as `spd-say -O` lists it."""
    voice: VoiceName
    """The name of the voice, as `spd-say -o SYNTHESISER -L` lists it."""
    heard_on: date
    """The day on which somebody listened."""
    heard_by: ShortText
    """Who listened: a name, a desk."""

    def counts(self, on: date) -> bool:
        """Whether it was heard by a local day: what is to come yet says nothing."""
        return self.heard_on <= on


class _File(Frozen):
    voices: tuple[HeardVoice, ...]


@cache
def heard_voices() -> tuple[HeardVoice, ...]:
    """The voices that come with the program; none until somebody has listened."""
    return read(_File, FILE).voices


def heard_in(locale: str, voices: tuple[HeardVoice, ...]) -> tuple[HeardVoice, ...]:
    """Those that read a locale, the nearest first: heard in it, or in what its readers can read as well.

    What was heard in Canadian French says nothing of other French; what was heard in French does of Canadian.
    """
    chain = locales.fallbacks(locale)
    found = [one for one in voices if one.locale in chain]
    return tuple(sorted(found, key=lambda one: chain.index(one.locale)))
