"""What one run of a display plays: the campaign and the display file an operator named, or what stands in."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from time import monotonic
from typing import Any, TypeVar

from kiosk.content.attempt import Attempt
from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.directory.venue import NAME
from kiosk.content.display.display import Display
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import ContentError, Fault
from kiosk.content.folders.campaign_folder import campaign_file
from kiosk.content.folders.venue_folder import places_of
from kiosk.content.messages.message import message
from kiosk.content.storage.chosen_campaign import ChosenCampaign
from kiosk.content.storage.content_store import ContentStore
from kiosk.content.storage.copying import Copying
from kiosk.content.storage.last_good import LastGood, folder_for
from kiosk.content.storage.watched_file import SELDOM, FileKind, Look, Opened, Value, WatchedFile
from kiosk.content.storage.watched_kinds import CAMPAIGN, DISPLAY, contacts_of

log = logging.getLogger(__name__)

Answer = TypeVar("Answer")

PATIENCE = 3.0  # seconds that the first reading is waited for


@dataclass(frozen=True, slots=True)
class Content:
    """What to play, and where."""

    campaign: Campaign
    display: Display


class Sources:
    """The campaign and the display file of one run; either may be left out. Without a campaign it is the one
    that the display plays of its venue's folder. What the display finds there is looked at by itself, so that
    a fault costs its own file and no other.

    Without a `state` folder no copies are kept. `picture_fault` says what keeps a picture from being drawn,
    None if nothing does; `now` counts seconds.
    """

    def __init__(
        self,
        campaign: Path | None,
        display: Path | None,
        state: Path | None,
        picture_fault: Callable[[Path], str | None],
        now: Callable[[], float] = monotonic,
    ) -> None:
        self._state, self._picture_fault, self._now = state, picture_fault, now
        self._campaign = self._watched_campaign(campaign) if campaign else None
        self._coming: WatchedFile[Campaign] | None = None  # another one that the display plays from now on
        self._display = self._watched(display, display, DISPLAY, "displays") if display else None
        places = places_of(display, NAME) if display else ()
        self._contacts = [
            self._watched(place, place, contacts_of(display), "displays") for place in places if display
        ]
        self._choice: ChosenCampaign | None = None
        if display and not campaign:
            self._choice = ChosenCampaign(display, folder_for(display, state / "displays") if state else None)
        self._has_begun = False
        self._told: frozenset[str] = frozenset()

    def _watched(self, path: Path, file: Path, kind: FileKind[Value], folder: str) -> WatchedFile[Value]:
        if self._state is None:
            return WatchedFile(path, file, kind, None, self._now)
        store = ContentStore(self._state / "store")
        copies = LastGood(folder_for(file, self._state / folder), store)
        return WatchedFile(path, file, kind, Copying(file, copies, store, self._picture_fault), self._now)

    def _watched_campaign(self, path: Path) -> WatchedFile[Campaign]:
        return self._watched(path, campaign_file(path), CAMPAIGN, "campaigns")

    @property
    def display_file(self) -> Path | None:
        """The display's file, if there is one."""
        return self._display.path if self._display else None

    @property
    def display_id(self) -> str:
        """What the display is known by."""
        return self._display.value.id if self._display else self._of_this_machine.id

    def first(self, *, strict: bool, patience: float = PATIENCE) -> Content:
        """What to play at the start. What has faults, or is not read within `patience` seconds, is logged,
        and something else played in its place.

        Raises:
            ContentError: with `strict`, instead; with every fault of every file.
        """
        until = monotonic() + patience
        self._begin(self._named(), until, patience, strict=strict)
        if self._choice is not None and self._display is not None:
            attempt = Attempt(partial(self._choice.now, self._display.value))
            found = _outcome(attempt, until, self._display.path, patience)
            if strict and isinstance(found, ContentError):
                raise found
            if isinstance(found, ContentError):
                found = _chosen_before(self._choice, found, self._display.path, patience)
            if found is not None:
                self._campaign = self._watched_campaign(found)
                self._begin([self._campaign], until, patience, strict=strict)
        self._has_begun = True
        return self._content()

    def _begin(self, sources: list[WatchedFile[Any]], until: float, patience: float, *, strict: bool) -> None:
        attempts = [(source, Attempt(partial(source.opened, strict=strict))) for source in sources]
        # All have ended before an error is raised: no thread is to be at work when the program ends.
        outcomes = list[tuple[WatchedFile[Any], Opened[Any] | ContentError]]()
        for source, attempt in attempts:
            outcome = _outcome(attempt, until, source.path, patience)
            outcomes.append((source, outcome))
        errors = [outcome for _, outcome in outcomes if isinstance(outcome, ContentError)]
        if strict and errors:
            raise ContentError(fault for error in errors for fault in error.faults)
        for source, outcome in outcomes:
            found = _stood_in(source, outcome, patience) if isinstance(outcome, ContentError) else outcome
            source.begin(found)

    def look(self) -> Look[Content]:
        """What to play from now on, where files changed and are good. Takes its time; one thread calls it.

        The first time all that was good counts as changed. What is not good is logged, and changes nothing.
        """
        looks: list[Look[Any]] = [source.look() for source in self._named()]
        looks += self._looked_for_another()
        if self._has_begun:
            self._tell_of_catalogs()
        is_changed = any(look.value is not None for look in looks)
        again = min((look.again for look in looks), default=SELDOM)
        return Look(self._content() if is_changed else None, again)

    def _looked_for_another(self) -> list[Look[Campaign]]:
        """Whether the display plays another campaign from now on: it comes in once it is good."""
        if self._choice is None or self._display is None or not self._has_begun:
            return []
        found = self._choice.later(self._display.value)
        if found is None or (self._campaign and found.absolute() == self._campaign.path.absolute()):
            self._coming = None
            return []
        if self._coming is None or self._coming.path != found:
            self._coming = self._watched_campaign(found)
        look = self._coming.look()
        if look.value is not None:
            self._campaign, self._coming = self._coming, None
        return [look]

    def watched(self) -> set[Path]:
        """The files and folders whose change calls for a look."""
        sources = [*self._named(), *([self._coming] if self._coming else [])]
        folders = self._choice.folders() if self._choice else set()
        return folders.union(*(source.watched() for source in sources))

    def _tell_of_catalogs(self) -> None:
        """Log once what is wrong with the catalogs that the display speaks by."""
        content = self._content()
        faults = content.campaign.translations.faults(content.display.locales)
        told = [f"translations/{one.file.name}:{one.line or 1}: {one.message}" for one in faults]
        for fault in told:
            if self._campaign and fault not in self._told:
                log.warning("%s: %s", self._campaign.path, fault)
        self._told = frozenset(told)

    def _content(self) -> Content:
        display = self._display.value if self._display else self._of_this_machine
        venue = next((one.value for one in self._contacts if one.value.is_there), None)
        campaign = self._campaign.value if self._campaign else built_in()
        return Content(campaign, display.at(venue) if venue else display)

    @cached_property
    def _of_this_machine(self) -> Display:
        return read_display(None)

    def _named(self) -> list[WatchedFile[Any]]:
        return [source for source in (self._campaign, self._display, *self._contacts) if source]


def _outcome(attempt: Attempt[Answer], until: float, path: Path, patience: float) -> Answer | ContentError:
    try:
        return attempt.result(until)
    except ContentError as error:
        return error
    except TimeoutError:
        pass
    return ContentError([Fault(path, None, message("source-does-not-answer", patience=patience))])


def _chosen_before(choice: ChosenCampaign, error: ContentError, path: Path, patience: float) -> Path | None:
    """The campaign that was played last, where it cannot be told which one a display plays."""
    choice.tell(error)
    try:
        before = Attempt(choice.before).result(monotonic() + patience)
    except TimeoutError:  # the state folder does not answer either
        before = None
    if error.faults:
        played = f"{before}, as before" if before else "the built-in campaign"
        log.warning("%s: it cannot be told which campaign it plays; playing %s", path, played)
    return before


def _stood_in(source: WatchedFile[Value], error: ContentError, patience: float) -> Opened[Value]:
    """What stands in for a source that cannot be used."""
    source.tell(error)
    try:
        opened = Attempt(source.stand_in).result(monotonic() + patience)
    except TimeoutError:  # the state folder does not answer either
        opened = source.last_stand_in()
    if error.faults:
        log.warning("%s: cannot be used; playing %s", source.path, opened.name)
    return opened
