"""On which displays a playlist is there: countries, ids and modes, all of which must match."""

from fnmatch import fnmatchcase
from functools import cached_property
from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator

from kiosk.content.campaign.when import OneOrMore
from kiosk.content.language.known_codes import known_country_or_union
from kiosk.content.language.regions import EU, EU_MEMBERS
from kiosk.content.messages.message import refusal
from kiosk.content.mode import Mode
from kiosk.content.toml.model import Frozen

IdPattern = Annotated[str, Field(min_length=1, max_length=80, pattern=r"^[^\x00-\x1f]+$")]


class Where(Frozen):
    """The displays of a playlist, as read from `where`."""

    countries: OneOrMore[Annotated[str, AfterValidator(known_country_or_union)]] = ()
    """ISO 3166-1 codes of the displays' country, "BE"; "EU" is each of its 27 members."""
    displays: OneOrMore[IdPattern] = ()
    """Ids of displays, "BRU-A-1", where * stands for any characters or none, "BRU-*"."""
    modes: OneOrMore[Mode] = ()
    """Modes of displays, "booth"."""

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not self.model_fields_set:
            raise refusal("where-empty")
        return self

    @cached_property
    def each_country(self) -> frozenset[str]:
        """The codes of `countries`, the members of the EU in its place; none means any, or no country."""
        members = EU_MEMBERS if EU in self.countries else frozenset()
        return frozenset(self.countries) - {EU} | members

    def covers(self, *, country: str | None, name: str, mode: str) -> bool:
        """Whether a display of that country, id and mode is one of them; capital and small letters differ."""
        return (
            (not self.countries or country in self.each_country)
            and (not self.displays or any(_fits(name, pattern) for pattern in self.displays))
            and (not self.modes or mode in self.modes)
        )


def _fits(name: str, pattern: str) -> bool:
    """Whether an id is one of those that a pattern means, in which * alone stands for more than itself."""
    return fnmatchcase(name, pattern.replace("[", "[[]").replace("?", "[?]"))
