"""What every value read from a file is built on: frozen, strict, with keys as an operator writes them."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import core_schema

from kiosk.content.language import direction, known_names, locales
from kiosk.content.messages.message import Refusal, refusal


class Frozen(BaseModel):
    """A value that came from a file: an unknown key is a fault, and nothing changes after reading.

    The key in the file for a field is its name with hyphens: tall_focus is tall-focus.
    """

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, alias_generator=lambda name: name.replace("_", "-")
    )


def _locale(tag: str) -> str:
    try:
        return locales.canonical(tag)
    except locales.UnknownLocale:
        raise refusal("locale-unknown", tag=tag, meant=known_names.locales_meant(tag)) from None


def _in_order(text: str) -> str:
    if found := direction.fault(text):
        raise Refusal(found)
    return text


IN_ORDER = AfterValidator(_in_order)
"""For a text that people read: nothing in it turns the order of its signs round."""
LocaleTag = Annotated[str, AfterValidator(_locale)]


Guess = Callable[[str, core_schema.ValidationInfo], str | None]


def _no_guess(_text: str, _info: core_schema.ValidationInfo) -> None:
    return None


@dataclass(frozen=True, slots=True)
class WrittenAs:
    """For a text that has one form: a regular expression for programs, and for people the id of a message,
    with the hole `text`, which says in words how it is written; `guess` says what was probably meant.
    """

    pattern: str
    told: str
    guess: Guess = _no_guess

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.with_info_after_validator_function(self._held, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return handler(schema) | {"pattern": self.pattern}

    def _held(self, text: str, info: core_schema.ValidationInfo) -> str:
        if not re.fullmatch(self.pattern, text):
            raise refusal(self.told, text=text, meant=self.guess(text, info))
        return text
