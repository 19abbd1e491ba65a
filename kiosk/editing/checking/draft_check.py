"""Checks a draft of a venue's files by the rules of `kiosk check`, on every display of the venue."""

import tomllib
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import built_in, read_campaign
from kiosk.content.display.accepted import NAME as ACCEPTED
from kiosk.content.display.accepted import Acceptance, read_accepted
from kiosk.content.display.campaign_choice import chosen_campaign
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import ContentError, Fault
from kiosk.content.folders.venue_folder import CAMPAIGN, CAMPAIGNS, DISPLAYS
from kiosk.content.messages.wording import WORST_FIRST, rules
from kiosk.content.plain_file import standing_in
from kiosk.editing.checking.draft_finding import CheckedDraft, DraftFinding
from kiosk.editing.checking.older_words import older_told
from kiosk.editing.checking.too_long_words import too_long_words
from kiosk.editing.edits import read
from kiosk.editing.steps import Texts
from kiosk.media.intake.proof import PictureProofs
from kiosk.preflight.acceptance.accepted_findings import AcceptedList, judged
from kiosk.preflight.drawn.drawn_rules import drawn_told, pages_to_draw
from kiosk.preflight.files.picture_files import pictures
from kiosk.preflight.rules import told
from kiosk.preflight.subject.finding import Finding, of_fault
from kiosk.preflight.subject.subject import CaptionTrial, Subject, not_drawn
from kiosk.proof.page_proofs import PageProofs
from kiosk.timeline.wall_clock import WallClock

DISPLAY = "display.toml"
Noted = Callable[[int, int], None]


def no_trial(_page: object) -> tuple[()]:
    """No captions are tried."""
    return ()


@dataclass
class DraftCheck:
    """One check of the texts of a folder's files, as they stand, at an aware instant.

    Without `drawing` no page is drawn, and nothing is said of how they look; `noted` is told how many are, of
    how many.
    """

    folder: Path
    texts: Texts
    at: datetime
    trial: CaptionTrial = no_trial
    drawing: PageProofs | None = None
    noted: Noted = lambda _done, _all: None
    _faults: dict[Fault, None] = field(default_factory=dict)
    _campaigns: dict[Path, Campaign | None] = field(default_factory=dict)

    def done(self) -> CheckedDraft:
        """What is found."""
        with standing_in({self.folder / name: text.encode() for name, text in self.texts.items()}):
            subjects = [*self._subjects()]
            seen = [*self._seen(subjects)]
            counting, accepted = self._judged(subjects, seen)
            on = _displays(seen)
            found = [self._of_file(one) for one in self._faults]
            found += [self._drawn_up(one, on.get(one, ())) for one in dict.fromkeys(counting)]
            found += [self._drawn_up(one, on.get(one, ()), entry) for one, entry in accepted.items()]
            shown, too_long = _shown(subjects), too_long_words(subjects)
        found = older_told(found, self.texts)
        found.sort(key=lambda one: (one.is_accepted, WORST_FIRST.index(one.severity)))
        locales = tuple(dict.fromkeys(one for subject in subjects for one in subject.display.locales))
        ids = tuple(dict.fromkeys(subject.display.id for subject in subjects))
        pages = sum(len(subject.pages) for subject in subjects)
        return CheckedDraft(tuple(found), shown, locales, ids, pages, self.drawing is not None, too_long)

    def _subjects(self) -> Iterator[Subject]:
        """Each display with its campaign, as far as both can be read; also what no display plays is read."""
        proofs = PictureProofs()
        for name in self.texts:
            if name.startswith(f"{CAMPAIGNS}/") and name.endswith(f"/{CAMPAIGN}"):
                self._read(self.folder / name)
        names = [one for one in self.texts if one.startswith(f"{DISPLAYS}/") and one.endswith(f"/{DISPLAY}")]
        files: list[Path | None] = [self.folder / name for name in names]
        for file in files or [None]:
            try:
                display = read_display(file)
                chosen = chosen_campaign(file, display) if file else None
                chosen = chosen or next(iter(self._campaigns), None)
            except ContentError as error:
                self._faults |= dict.fromkeys(error.faults)
                continue
            campaign = self._read(_file(chosen)) if chosen else None
            if campaign is not None:
                clock = WallClock(ZoneInfo(display.timezone))
                at = clock.show(clock.read(self.at))
                measured = self.drawing.of if self.drawing else not_drawn
                yield Subject(campaign, display, file, at, built_in(), proofs, self.trial, measured)

    def _read(self, file: Path) -> Campaign | None:
        if file not in self._campaigns:
            self._campaigns[file] = None
            try:
                self._campaigns[file] = read_campaign(file)
            except ContentError as error:
                self._faults |= dict.fromkeys(error.faults)
        return self._campaigns[file]

    def _seen(self, subjects: list[Subject]) -> Iterator[tuple[Subject, Finding]]:
        for subject in subjects:
            deque(subject.proofs.look_at(list(dict.fromkeys(pictures(subject)))), 0)
        for part in told(subjects):
            yield from part
        if self.drawing is not None:
            missing = self.drawing.missing(pages_to_draw(subjects))
            for number, _ in enumerate(self.drawing.draw(missing), 1):
                self.noted(number, len(missing))
            yield from drawn_told(subjects)

    def _judged(
        self, subjects: list[Subject], seen: list[tuple[Subject, Finding]]
    ) -> tuple[list[Finding], dict[Finding, Acceptance]]:
        lists: dict[Path | None, AcceptedList] = {}
        known: dict[Path, AcceptedList] = {}
        for subject in subjects:
            file = self._accepted_file(subject.display_file)
            if file is None:
                continue
            try:
                known[file] = known.get(file) or AcceptedList(file, read_accepted(file, rules()))
                lists[subject.display_file] = known[file]
            except ContentError as error:
                self._faults |= dict.fromkeys(error.faults)
        counting, accepted = judged(seen, lists)
        return [*counting, *(one for each in known.values() for one in each.finish(subjects))], accepted

    def _accepted_file(self, display: Path | None) -> Path | None:
        """What is accepted for a display: beside its own file, else at the top, there or in the draft."""
        if display is None:
            return None
        own, top = display.with_name(ACCEPTED), self.folder / ACCEPTED
        if own.exists():
            return own
        return top if ACCEPTED in self.texts else None

    def _drawn_up(
        self, one: Finding, on: tuple[str, ...], entry: Acceptance | None = None, place: str = ""
    ) -> DraftFinding:
        spot = one.spots[0] if one.spots else None
        return DraftFinding(
            one.severity,
            one.rule,
            one.told.id if one.told else one.rule,
            one.message,
            one.fix,
            self._path(one.file),
            one.line,
            place,
            one.slide,
            one.locale,
            on,
            one.told.as_object() if one.told else {},
            one.told.meant if one.told else (),
            spot.page if spot else None,
            spot.places if spot else (),
            entry.reason if entry else None,
            entry.until if entry else None,
        )

    def _of_file(self, fault: Fault) -> DraftFinding:
        """A fault of a file, of the slide that it is in; what it says and what to do apart."""
        told = replace(of_fault(fault), message=fault.told.says, fix=fault.told.mend or None)
        found = self._drawn_up(told, (), None, fault.place)
        match found.key_path:
            case ("slides", int(number), *_):
                return replace(found, slide=self._slide_id(found.file or "", number))
        return found

    def _slide_id(self, name: str, number: int) -> str | None:
        """The id of a slide by its place in a file; None where it has none."""
        with suppress(tomllib.TOMLDecodeError, KeyError, IndexError, TypeError):
            found = read(self.texts.get(name, ""))["slides"][number]["id"]
            return found if isinstance(found, str) else None
        return None

    def _path(self, file: Path | None) -> str | None:
        if file is None:
            return None
        with suppress(ValueError):
            return file.relative_to(self.folder).as_posix()
        return str(file)


def _file(campaign: Path) -> Path:
    return campaign if campaign.suffix == ".toml" else campaign / CAMPAIGN


def _displays(seen: Iterable[tuple[Subject, Finding]]) -> dict[Finding, tuple[str, ...]]:
    """The ids of the displays that each finding is told of."""
    on: dict[Finding, dict[str, None]] = {}
    for subject, one in seen:
        on.setdefault(one, {})[subject.display.id] = None
    return {one: tuple(ids) for one, ids in on.items()}


def _shown(subjects: Iterable[Subject]) -> Mapping[str, tuple[str, ...]]:
    """The languages in which each slide is shown on some display."""
    shown: dict[str, dict[str, None]] = {}
    for subject in subjects:
        for slide, page in subject.pages:
            shown.setdefault(slide.id, {}).update(dict.fromkeys(page.locales))
    return {slide: tuple(locales) for slide, locales in shown.items()}
