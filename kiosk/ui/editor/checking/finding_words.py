"""What the page of checking says: findings under their slides, one of them in full, as QML takes them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject

from kiosk.content.language import locales
from kiosk.content.language.direction import in_sentence
from kiosk.content.page.page import Page
from kiosk.editing.checking.draft_finding import DraftFinding
from kiosk.editing.checking.window_place import HELP, WindowPlace
from kiosk.ui.editor.checking.finding_telling import finding_told

Rows = list[dict[str, Any]]


class FindingWords(QObject):
    """Its words."""

    def rows(self, findings: Sequence[DraftFinding], titles: Mapping[str, str]) -> Rows:
        """The findings, each group under its heading, those that were accepted last; `index` is among all."""
        groups: dict[tuple[bool, str], list[int]] = {}
        for index, one in enumerate(findings):
            groups.setdefault((one.is_accepted, one.slide or one.file or ""), []).append(index)
        found = Rows()
        is_accepted = False
        for (accepted, name), indices in groups.items():
            if accepted and not is_accepted:
                is_accepted = True
                found.append({"heading": self.tr("Accepted"), "note": self.tr("do not count"), "slide": ""})
            title = titles.get(name, name) or self.tr("All displays")
            slide = findings[indices[0]].slide or ""
            found.append({"heading": title, "note": self._counted(len(indices)), "slide": slide})
            found += [self._row(findings[index], index, titles) for index in indices]
        return found

    def _row(self, one: DraftFinding, index: int, titles: Mapping[str, str]) -> dict[str, Any]:
        note = self.until(one) if one.is_accepted else self.where(one)
        severity = "accepted" if one.is_accepted else one.severity
        return {
            "index": index,
            "severity": severity,
            "message": finding_told(one, titles)[0],
            "where": note,
            "slide": "",
        }

    def _counted(self, count: int) -> str:
        return self.tr("1 finding") if count == 1 else self.tr("{0} findings").format(count)

    def where(self, one: DraftFinding) -> str:
        """In which language, on which displays; else in which line."""
        parts = [in_sentence(language(one.locale))] if one.locale else []
        parts += one.displays
        if not parts and one.line and one.rule == "file" and not one.slide:
            parts = [self.tr("line {0}").format(one.line)]
        return ", ".join(parts)

    def until(self, one: DraftFinding) -> str:
        """Why it may stand, and until when."""
        if one.until is None:
            return ""
        return self.tr("until {0}: {1}").format(f"{one.until.day} {one.until:%B %Y}", one.reason)

    def counts(self, findings: Sequence[DraftFinding]) -> list[dict[str, Any]]:
        """How many there are of each kind."""
        many = Counter(str(one.severity) for one in findings if not one.is_accepted)
        words = {
            "error": (self.tr("error"), self.tr("errors")),
            "warning": (self.tr("warning"), self.tr("warnings")),
            "note": (self.tr("note"), self.tr("notes")),
        }
        return [
            {"severity": name, "count": many[name], "words": one if many[name] == 1 else more}
            for name, (one, more) in words.items()
        ]

    def state(self, *, is_busy: bool, done: int, every: int, pages: int) -> str:
        """How far it is."""
        if is_busy and every:
            return self.tr("Being checked: {0} of {1} pages are drawn…").format(done, every)
        if is_busy:
            return self.tr("Being checked…")
        return self.tr("{0} pages were looked at").format(pages)

    def detail(self, one: DraftFinding, page: Page | None, titles: Mapping[str, str]) -> dict[str, Any]:
        """One of them in full, and the page on which it is seen."""
        size = f"{page.size[0]} × {page.size[1]}" if page else ""
        spoken = self.tr("and").join(f" {language(tag)} " for tag in page.locales).strip() if page else ""
        message, fix = finding_told(one, titles)
        return {
            "severity": "accepted" if one.is_accepted else one.severity,
            "message": message,
            "fix": fix,
            "where": self.where(one),
            "file": self._file(one),
            "picture": ", ".join(filter(None, (spoken, size))),
            "slide": one.slide or "",
            "accepted": self.until(one),
            "canAccept": one.severity != "error" and not one.is_accepted,
            "boxes": boxes(one),
        }

    def going(self, place: WindowPlace | None) -> str:
        """What leads to a place; "" where that is here."""
        return {
            "slides": self.tr("Go to the slide"),
            "schedule": self.tr("Go to the playlist"),
            "words": self.tr("Go to the words"),
            "displays": self.tr("Go to the help line")
            if place and place.field == HELP
            else self.tr("Go to the display"),
            "notice": self.tr("Go to the notice"),
        }.get(place.page if place else "", "")

    def _file(self, one: DraftFinding) -> str:
        """In which file and line, of what somebody wrote there by hand, and no page of the window has."""
        if one.rule != "file" or one.slide or not one.file:
            return ""
        return self.tr("{0}, line {1}").format(one.file, one.line) if one.line else one.file


def boxes(one: DraftFinding) -> list[dict[str, float]]:
    """The places on the page, as parts of its width and height."""
    if one.page is None:
        return []
    width, height = one.page.size
    return [
        {"x": left / width, "y": top / height, "width": wide / width, "height": high / height}
        for left, top, wide, high in one.boxes
    ]


def language(tag: str) -> str:
    """A language's own name."""
    try:
        return locales.endonym(tag)
    except ValueError:
        return tag
