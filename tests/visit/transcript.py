"""A page of a visit as somebody beside it tells it: what it says, what can be touched, what that does."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.language.texts import Words
from kiosk.visit.booth_page import BoothCode, BoothPage, Button, IdleWarning, NumberRow, Steps
from kiosk.visit.pages.page_context import Booth, Moment
from kiosk.visit.pages.visit_pages import booth_page
from kiosk.visit.visit import Visit
from tests.content.making import display

NOON = datetime(2026, 11, 22, 12, tzinfo=ZoneInfo("Europe/Brussels"))  # a Sunday
# On every page alike, and told of one alone.
FRAME = ("place", "locale", "right_to_left", "accessibility", "nav", "leave", "back")
# Marks that are not seen, and a space as any other.
UNSEEN = str.maketrans("\u00a0", " ", "\u200b\u2060\u2066\u2068\u2069")


def booth(campaign: Campaign | None = None, **changes: Any) -> Booth:
    """The booth in Brussels; what can be sorted is sorted by letters, and it can speak English."""
    return Booth(
        campaign or built_in(),
        display(mode="booth", **changes),
        ("en", "fr", "ar"),
        lambda _locale, names: sorted(names),
        is_tall=False,
        can_speak=lambda locale: locale == "en",
    )


def told(
    visit: Visit,
    of: Booth | None = None,
    *,
    now: datetime = NOON,
    hearts: int | None = 131,
    seconds_left: int = 0,
) -> list[str]:
    """The page of a visit, a line for each of its parts; of the frame round every page nothing."""
    page = booth_page(of or booth(), visit, Moment(now, hearts, seconds_left))
    return [line for part in fields(page) if part.name not in FRAME for line in _part(page, part.name)]


def frame(page: BoothPage) -> list[str]:
    """What is on every page alike."""
    return [line for name in ("back", "nav", "leave") for line in _part(page, name)]


def _part(page: BoothPage, name: str) -> Iterator[str]:
    value = getattr(page, name)
    if isinstance(value, tuple):
        yield from (f"{name}: {_said(one)}".translate(UNSEEN) for one in value)
    elif value and (name, value) != ("columns", 1):  # no list, or one thing under the other
        yield f"{name}: {_said(value)}".translate(UNSEEN)


def _said(value: object) -> str:
    match value:
        case Words(text, locale):
            return text + ("" if locale == "en" else f" [{locale}]")
        case Button():
            return _button(value)
        case NumberRow(name, number, facts, take):
            more = [number, *map(_said, facts), *([_said(take)] if take else [])]
            return " | ".join((_said(name), *more))
        case BoothCode(link, words, under, speaks):
            return " | ".join((link, _said(words), under, speaks))
        case IdleWarning(title, text, stay, clear, seconds, _):
            return " | ".join((_said(title), _said(text), _said(stay), _said(clear), f"{seconds} s"))
        case Steps(heading, steps, is_advised):
            mark = "do" if is_advised else "do not"
            return " | ".join((f"{_said(heading)} [{mark}]", *map(_said, steps)))
        case (Words() as words, str(pictogram), bool(mirrored)):
            return f"{_said(words)} ({_drawn(pictogram, mirrored=mirrored)})"
    return str(value)


def _button(one: Button) -> str:
    drawn = [
        _drawn(one.pictogram, mirrored=one.mirrored),
        one.picture,
        "on" * one.is_on,
        "main" * one.is_main,
        "onward" * one.is_onward,
    ]
    about = ", ".join(filter(None, drawn))
    words = [
        _said(one.words),
        *([_said(one.more)] if one.more else []),
        *([f"“{one.speaks}”"] if one.speaks else []),
    ]
    return f"{' / '.join(words)} ({about}) → {one.action} {one.argument}".replace(" ()", "").rstrip()


def _drawn(pictogram: str, *, mirrored: bool) -> str:
    return pictogram + " mirrored" * mirrored
