"""What every value read from a file is built on: frozen, strict, with keys as an operator writes them."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict

from kiosk.content.language import direction, locales
from kiosk.content.messages.quoting import shown


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
        raise ValueError(f"{shown(tag)} is no locale the Unicode CLDR knows{locales.meant(tag)}") from None


def _in_order(text: str) -> str:
    if found := direction.fault(text):
        raise ValueError(found)
    return text


IN_ORDER = AfterValidator(_in_order)
"""For a text that people read: nothing in it turns the order of its signs round."""
LocaleTag = Annotated[str, AfterValidator(_locale)]
