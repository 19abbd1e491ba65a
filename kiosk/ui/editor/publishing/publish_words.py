"""What the page of publishing says: changes, errors, states and displays as QML takes them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from kiosk.content.display.display import Display
from kiosk.content.folders.venue_folder import CAMPAIGNS
from kiosk.editing.checking.draft_finding import DraftFinding
from kiosk.editing.checking.window_place import WindowPlace
from kiosk.editing.edits import Document
from kiosk.editing.folder_texts import Written
from kiosk.editing.publishing.campaign_parts import titles_in
from kiosk.editing.publishing.change_list import SECTIONS
from kiosk.editing.publishing.kept_states import KeptState
from kiosk.editing.publishing.key_words import file_title
from kiosk.editing.publishing.told_change import Change
from kiosk.editing.steps import Texts
from kiosk.ui.editor.checking.finding_telling import finding_told
from kiosk.ui.editor.checking.finding_words import FindingWords
from kiosk.ui.editor.publishing.publish_hold import FAULT, PublishHold

SIGNS = {"new": "+", "changed": "→", "moved": "↕", "out": "×", "deleted": "×", "notes": "#", "lines": "→"}


def lines_apart(one: str, other: str) -> str:
    """The lines that a text has and another does not, with their numbers."""
    lines = other.splitlines()
    matcher = SequenceMatcher(None, one.splitlines(), lines, autojunk=False)
    parts = (range(first, last) for kind, _, _, first, last in matcher.get_opcodes() if kind != "equal")
    return "\n".join(f"{number + 1}  {lines[number]}" for part in parts for number in part)


class PublishWords(QObject):
    """Its words."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._finding_words = FindingWords(self)

    def rows(self, changes: Sequence[Change]) -> list[dict[str, Any]]:
        """The changes, each group under its heading."""
        titles = {
            "slides": self.tr("Slides"),
            "words": self.tr("Words in other languages"),
            "schedule": self.tr("Schedule"),
            "displays": self.tr("Displays and help lines"),
            "campaign": self.tr("The campaign"),
            "files": self.tr("Files"),
        }
        found = list[dict[str, Any]]()
        for section in SECTIONS:
            rows = [self._change(one) for one in changes if one.section == section]
            if rows:
                found += [{"heading": titles[section], "note": self.counted(len(rows))}, *rows]
        return found

    def _change(self, one: Change) -> dict[str, Any]:
        return {
            "sign": SIGNS[one.kind],
            "subject": one.subject,
            "said": one.said,
            "before": one.before or "",
            "after": one.after or "",
            "file": one.file,
            "locale": one.locale or "",
            "slide": (one.slides[0] if one.slides else one.name or "") if one.section == "slides" else "",
        }

    def counted(self, count: int) -> str:
        """How many changes."""
        return self.tr("1 change") if count == 1 else self.tr("{0} changes").format(count)

    def standing(self, states: Sequence[KeptState]) -> str:
        """Why there is nothing to put on the displays, where nothing changed."""
        if not states or states[0].is_found:
            return self.tr("Nothing changed: displays that read this folder show what stands here")
        return self.tr("Nothing changed since it was put there on {0}").format(self.when(states[0].at))

    def since(self, count: int, states: Sequence[KeptState]) -> str:
        """How many changes, and since when."""
        if not count:
            return self.standing(states)
        counted = self.counted(count)
        return self.tr("{0} since {1}").format(counted, self.when(states[0].at)) if states else counted

    def held_by(self, hold: PublishHold) -> str:
        """What something is held back by."""
        if hold.is_waiting:
            done, every = hold.drawn
            told = self.tr("Being checked: {0} of {1} pages are drawn…").format(done, every)
            return told if every else self.tr("Being checked…")
        if not hold.can_be_taken_on:
            return self.tr("Waits for what no display could read: it is to be mended first.")
        return self.tr("Waits for the errors above: mended, or taken on by name.")

    def refused(self, error: OSError | UnicodeDecodeError) -> str:
        """Why it is not on the displays."""
        reason = getattr(error, "strerror", None) or str(error)
        return self.tr("It could not be put on the displays: {0}.").format(reason)

    def named(self, errors: Sequence[Mapping[str, Any]]) -> list[str]:
        """Errors as they are kept where somebody took them on."""
        return [": ".join(filter(None, (one["title"], one["text"]))) for one in errors]

    def when(self, at: datetime) -> str:
        """A day and a time, as the clock of this machine has them."""
        here = at.astimezone()
        return (
            f"{here.day} {here:%B, %H:%M}"
            if here.year == datetime.now().astimezone().year
            else f"{here.day} {here:%B %Y}"
        )

    def state(self, one: KeptState, *, is_standing: bool) -> dict[str, Any]:
        """A state that stood on the displays."""
        note = self.tr("As it was found") if one.is_found else self.counted(one.count)
        if is_standing:
            note = self.tr("{0}, stands there now").format(note)
        elif one.summary:
            note = self.tr("{0}: {1}").format(note, one.summary)
        count = len(one.overridden)
        taken = self.tr("1 error taken on") if count == 1 else self.tr("{0} errors taken on").format(count)
        return {
            "when": self.when(one.at),
            "note": note,
            "overridden": taken if count else "",
            "errors": list(one.overridden),
            "isStanding": is_standing,
        }

    def titles(self, document: Document) -> dict[str, str]:
        """What slides are called, by their ids."""
        return titles_in(document)

    def error(self, one: DraftFinding, titles: Mapping[str, str], place: WindowPlace) -> dict[str, Any]:
        """An error that holds it back, and what leads to where it is mended."""
        text, fix = finding_told(one, titles)
        known = titles.get(one.slide or "") or file_title(one.file or "")
        going = self._finding_words.going(place)
        return {
            "title": known,
            "text": text,
            "where": ", ".join(one.displays) if going or one.rule != FAULT else self.line(one),
            "fix": fix,
            "slide": one.slide or "",
            "going": going,
        }

    def line(self, one: DraftFinding) -> str:
        """At which line of a file somebody has to mend what no page of the window has."""
        return self.tr("{0}, line {1}").format(one.file, one.line) if one.line else one.file or ""

    def outside(self, texts: Texts, theirs: Written) -> list[dict[str, Any]]:
        """The files that others changed in the same lines, with what each version has alone."""
        pairs = [(name, texts.get(name, ""), text or "") for name, text in theirs.items()]
        return [
            {"file": name, "mineLines": lines_apart(text, mine), "theirLines": lines_apart(mine, text)}
            for name, mine, text in pairs
        ]

    def reading(self, folder: Path, names: Sequence[str]) -> str:
        """How a screen gets this folder, as docs/first-campaign.md has it; "" without displays."""
        told = self.tr("A screen gets this folder by: {0}")
        return told.format(f'kiosk run --display "{folder / names[0]}"') if names else ""

    def display(self, name: str, display: Display, changes: Sequence[Change]) -> dict[str, Any]:
        """A display that reads the folder, and how many of the changes are for it."""
        own = f"{CAMPAIGNS}/{display.campaign}/" if display.campaign else f"{CAMPAIGNS}/"
        count = sum(one.file == name or one.file.startswith(own) or "/" not in one.file for one in changes)
        note = self.counted(count) if count else self.tr("Nothing changes")
        if count and display.mode == "booth":
            note = self.tr("{0}, when no visit is under way").format(note)
        elif count:
            note = self.tr("{0}, after the slide that stands").format(note)
        return {"name": display.id, "place": display.whereabouts, "note": note}
