"""Slides by languages: how bad the worst is that was found of each."""

from collections.abc import Mapping, Sequence
from typing import Any

from kiosk.content.messages.wording import WORST_FIRST
from kiosk.editing.checking.draft_finding import CheckedDraft
from kiosk.ui.editor.checking.finding_words import language

EVERY = ""  # what is found of a slide in no language alone
READY, NOT_SHOWN = "ready", "none"


def columns(found: CheckedDraft) -> list[str]:
    """The languages by their own names, behind all of them together."""
    return ["", *map(language, found.locales)]


def map_rows(found: CheckedDraft, titles: Mapping[str, str], *, is_all: bool) -> list[dict[str, Any]]:
    """A row for each slide, with a cell for each column: with findings alone, or all."""
    worst = _worst(found)
    rows = []
    for slide, title in titles.items():
        shown = found.shown.get(slide, ())
        cells = [worst.get((slide, EVERY), READY)]
        cells += [worst.get((slide, tag), READY if tag in shown else NOT_SHOWN) for tag in found.locales]
        if is_all or {*cells} - {READY, NOT_SHOWN}:
            rows.append({"slide": slide, "title": title, "cells": cells})
    return rows


def first_of(found: CheckedDraft, slide: str, column: int) -> int:
    """The worst finding of a cell, by its number; -1 where there is none."""
    tag = None if not column else found.locales[column - 1]
    numbers = (at for at, one in enumerate(found.findings) if (one.slide, one.locale) == (slide, tag))
    return next(numbers, -1)


def _worst(found: CheckedDraft) -> dict[tuple[str, str], str]:
    worst: dict[tuple[str, str], str] = {}
    ranks: Sequence[str] = WORST_FIRST
    for one in found.findings:
        if one.slide and not one.is_accepted:
            place = one.slide, one.locale or EVERY
            if place not in worst or ranks.index(one.severity) < ranks.index(worst[place]):
                worst[place] = one.severity
    return worst
