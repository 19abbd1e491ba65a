"""What answers about a new venue bring with them, in words."""

from collections.abc import Sequence
from datetime import UTC, datetime

Fact = dict[str, str]


def facts_of(country: str) -> list[Fact]:
    """Help lines, the emergency number and the clock of the country.

    What knows them is loaded when it is asked for, as the first window stands sooner without it.
    """
    from kiosk.content.directory.venue import Venue  # noqa: PLC0415  as said above
    from kiosk.content.language import known_names  # noqa: PLC0415  as said above
    from kiosk.editing.displays.display_choices import clock_name, clock_time  # noqa: PLC0415  as said above

    if not country:
        return []
    now = datetime.now(UTC)
    lines = Venue().help_lines(country)
    shown, danger = lines.on_page(now.date()), lines.emergency
    checked = max((one.contact.checked for one in shown), default=None)
    found = [_help_words(len(shown), f"{checked:%d %B %Y}".lstrip("0") if checked else "")]
    if danger and danger.contact.voices:
        found.append(f"Emergency number {danger.contact.number.shown}")
    if zones := known_names.zones_of(country):
        found.append(f"{clock_name(zones[0])}, {clock_time(zones[0], now)}")
    return [{"text": one} for one in found]


def places_of_languages(chosen: Sequence[str]) -> tuple[list[Fact], list[Fact]]:
    """The languages that are chosen, and those that are not, by code and name."""
    from kiosk.editing.displays.display_choices import language_choices, own_name  # noqa: PLC0415  as above

    more = [{"code": str(one.value), "name": f"{one.label}, {one.about}"} for one in language_choices(chosen)]
    return [{"code": tag, "name": own_name(tag)} for tag in chosen], more


def _help_words(count: int, checked: str) -> str:
    if not count:
        return "No help line is known there: a slide of help shows the emergency number alone"
    return f"{'1 help line' if count == 1 else f'{count} help lines'}, checked {checked}"
