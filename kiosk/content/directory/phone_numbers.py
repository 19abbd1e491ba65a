"""A telephone number: as it was published, as it is dialled, as it stands on the glass."""

from functools import lru_cache
from typing import Annotated, Self

from pydantic import ValidationInfo, model_validator

from kiosk.content.directory.entries import ShortText
from kiosk.content.messages.message import refusal
from kiosk.content.toml.model import Frozen, WrittenAs

NO_BREAK_SPACE = "\u00a0"


def digits(text: str) -> str:
    """The digits of a number, without what stands between them."""
    return "".join(filter(str.isdecimal, text))


def _for_the_world(text: str, info: ValidationInfo) -> str | None:
    """A number that is written as its country dials it, with its country's code."""
    around = info.context or {}
    country = around.get("country") or around.get("dialled_in")
    return _world_number(text, str(country)) if country else None


def _world_number(text: str, country: str) -> str | None:
    from phonenumbers import (  # noqa: PLC0415  see _check
        NumberParseException,
        PhoneNumberFormat,
        format_number,
        is_valid_number,
        parse,
    )

    try:
        number = parse(text, country)
    except NumberParseException:
        return None
    return format_number(number, PhoneNumberFormat.E164) if is_valid_number(number) else None


ShortCode = Annotated[str, WrittenAs(r"^\d{2,12}$", "phone-digits-alone", lambda text, _: digits(text))]


class Number(Frozen):
    """One number: `e164` for one that the world can dial, or `short_code` for one of this country alone.

    It is checked against the numbering plan of the country in the validator's context. A textphone number is
    for machines that write; it is kept, and not shown as a number to call.
    """

    published: ShortText
    """The number as its source prints it, which is how it is shown."""
    e164: Annotated[str, WrittenAs(r"^\+[1-9]\d{4,14}$", "phone-e164", _for_the_world)] | None = None
    """The same for the whole world, with its country code; this or short-code is needed."""
    short_code: ShortCode | None = None
    """The same where only this country can dial it."""
    note: ShortText | None = None
    """For the operator; it is never shown."""
    textphone: bool = False
    """Whether it is for machines that write; it is not shown as a number to call."""

    @model_validator(mode="after")
    def _is_one_number(self, info: ValidationInfo) -> Self:
        if (self.e164 is None) == (self.short_code is None):
            raise refusal("phone-not-one-of-two")
        if self.e164 is not None:
            if country := (info.context or {}).get("country"):
                _check(self.e164, self.published, str(country))
        elif digits(self.published) != self.short_code:
            raise refusal("phone-short-code-differs", code=self.short_code, published=self.published)
        return self

    @property
    def dialled(self) -> str:
        """What a telephone dials, as a tel: link."""
        return f"tel:{self.e164 or self.short_code}"

    @property
    def shown(self) -> str:
        """As it was published, which is how its country dials it; a bare run of digits is grouped."""
        written = self.published
        if self.e164 is not None and written.isdecimal():
            written = _national(self.e164)
        return NO_BREAK_SPACE.join(written.split())


@lru_cache(maxsize=256)  # a country has a dozen; a booth's visitor may look at several
def _national(e164: str) -> str:
    from phonenumbers import PhoneNumberFormat, format_number, parse  # noqa: PLC0415  see _check

    return format_number(parse(e164), PhoneNumberFormat.NATIONAL)


def _check(e164: str, published: str, country: str) -> None:
    """Raises a Refusal unless `published`, dialled in `country`, is the valid number `e164`."""
    # a display without a country needs no numbering plan
    from phonenumbers import NumberParseException, is_valid_number, parse  # noqa: PLC0415

    try:
        dialled, number = parse(published, country), parse(e164)
    except NumberParseException as error:
        raise refusal(
            "phone-cannot-be-dialled", published=published, country=country, error=str(error)
        ) from error
    if not is_valid_number(number):
        raise refusal("phone-in-no-plan", e164=e164, meant=_world_number(published, country))
    if dialled != number:
        meant = _world_number(published, country)
        raise refusal("phone-e164-differs", e164=e164, published=published, country=country, meant=meant)
