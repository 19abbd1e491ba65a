"""A playlist as QML shows it: each part of its sentence, and what the popups of the parts begin with."""

from collections.abc import Iterable
from typing import Any

from kiosk.content.campaign.campaign import Campaign, Playlist
from kiosk.content.campaign.when import When
from kiosk.content.display.display import Display
from kiosk.content.language.regions import EU, countries
from kiosk.editing.schedule.days.between_words import between_words
from kiosk.editing.schedule.playlist_rows import Row
from kiosk.editing.schedule.repetition import Repetition, repetition
from kiosk.editing.schedule.sentence import sentence
from kiosk.editing.schedule.spans_said import country_said, day_said, stands_said, weekdays
from kiosk.editing.slides.playlist_name import playlist_name
from kiosk.timeline.eligibility import Eligibility
from kiosk.ui.editor.schedule import shown_days

Shown = dict[str, Any]
NONE: Shown = {"name": "", "isOn": True, "ground": 0, "isInsert": False, "parts": [], "slides": []}
NONE |= {"isLimited": False, "stands": "", "between": "", "repeats": {"is": False, "rule": ""}}


def shown_playlist(campaign: Campaign | None, name: str, displays: Iterable[Display]) -> Shown:
    """The playlist of a name; nothing much where there is none."""
    playlists = campaign.playlists if campaign else ()
    found = next((one for one in playlists if one.id == name), None)
    if found is None or campaign is None:
        return NONE
    return {
        "name": playlist_name(found.id),
        "isOn": found.enabled,
        "ground": shown_days.grounds(campaign)[found.id],
        "isInsert": found.every is not None,
        "slides": list(found.slides),
        "every": found.every or 0,
        "days": sorted(weekdays(found.when)),
        "hours": len(found.when.hour_spans) if found.when and found.when.hours else 0,
        "repeats": _repeats(found.when),
        "between": between_words(found, playlists),
        "parts": [
            {"words": part.words, "changes": part.changes, "index": part.index} for part in sentence(found)
        ],
        **_where(found, list(displays)),
    }


def _where(playlist: Playlist, displays: list[Display]) -> Shown:
    where = playlist.where
    there = [one for one in displays if Eligibility(one).is_there(playlist)]
    return {
        "whereDisplays": list(where.displays) if where else [],
        "whereModes": list(where.modes) if where else [],
        "whereCountries": list(where.countries) if where else [],
        "isLimited": where is not None,
        "stands": stands_said(len(there), len(displays)),
    }


def countries_offered(shown: Shown, displays: Iterable[Display]) -> Shown:
    """The countries that a playlist may be for: `near`, those of the displays and those that it is for, and
    all `others`. They are no part of the playlist: each binding that asks for that has all of it made anew.
    """
    there = {one.country for one in displays if one.country}
    near = {*there, *shown.get("whereCountries", ()), EU}
    others = {*countries()} - near
    return {
        "near": _named(sorted(near, key=lambda code: (code == EU, country_said(code)))),
        "others": _named(sorted(others, key=country_said)),
    }


def _named(codes: Iterable[str]) -> list[Shown]:
    return [{"words": country_said(code), "value": code} for code in codes]


def shown_row(one: Row, ground: int) -> Shown:
    """A playlist as its list shows it."""
    return {"id": one.id, "name": one.name, "words": one.words, "isOn": one.is_on, "ground": ground}


def _repeats(when: When | None) -> Shown:
    """What the popup of its repetition begins with; `rule` where it is of a kind that is not offered."""
    if when is None or when.rrule is None or when.recurrence is None:
        return {"is": False, "rule": ""}
    found = repetition(when.rrule) or Repetition("WEEKLY")
    return {
        "is": True,
        "rule": "" if repetition(when.rrule) else when.rrule,
        "unit": found.unit,
        "interval": found.interval,
        "days": list(found.days),
        "nth": found.nth or 0,
        "monthDay": found.month_day or 0,
        "count": found.count or 0,
        "until": day_said(found.until) if found.until else "",
        "first": day_said(when.recurrence.start),
    }
