"""What one run of a display plays: the campaign and the display file an operator named, or what stands in."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from time import monotonic
from typing import Any

from kiosk.content.attempt import Attempt
from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import built_in, read_campaign
from kiosk.content.campaign_folder import campaign_file
from kiosk.content.directory.venue import NAME
from kiosk.content.display.display import Display
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import ContentError, Fault
from kiosk.content.messages.message import message
from kiosk.content.storage.content_store import ContentStore
from kiosk.content.storage.copying import Copying, PartKind
from kiosk.content.storage.last_good import LastGood, folder_for
from kiosk.content.storage.watched_file import SELDOM, FileKind, Look, Opened, Value, WatchedFile

log = logging.getLogger(__name__)

PATIENCE = 3.0  # seconds that the first reading is waited for
TRANSLATIONS = "translations"


@dataclass(frozen=True, slots=True)
class Content:
    """What to play, and where."""

    campaign: Campaign
    display: Display


class Sources:
    """The campaign and the display file of one run; either may be left out.

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

        def watched(path: Path, file: Path, kind: FileKind[Value], folder: str) -> WatchedFile[Value]:
            if state is None:
                return WatchedFile(path, file, kind, None, now)
            store = ContentStore(state / "store")
            copies = LastGood(folder_for(file, state / folder), store)
            return WatchedFile(path, file, kind, Copying(file, copies, store, picture_fault), now)

        self._campaign = campaign and watched(campaign, campaign_file(campaign), CAMPAIGN, "campaigns")
        self._has_begun = False
        self._told: frozenset[str] = frozenset()
        self._display = display and watched(display, display, DISPLAY, "displays")

    def first(self, *, strict: bool, patience: float = PATIENCE) -> Content:
        """What to play at the start. What has faults, or is not read within `patience` seconds, is logged,
        and something else played in its place.

        Raises:
            ContentError: with `strict`, instead.
        """
        until = monotonic() + patience
        attempts = [(source, Attempt(partial(source.opened, strict=strict))) for source in self._named()]
        # All have ended before an error is raised: no thread is to be at work when the program ends.
        outcomes = [(source, _outcome(attempt, until, source.path, patience)) for source, attempt in attempts]
        for source, outcome in outcomes:
            if isinstance(outcome, Opened):
                source.begin(outcome)
            elif strict:
                raise outcome
            else:
                source.begin(_stood_in(source, outcome, patience))
        self._has_begun = True
        return self._content()

    def look(self) -> Look[Content]:
        """What to play from now on, where files changed and are good. Takes its time; one thread calls it.

        The first time all that was good counts as changed. What is not good is logged, and changes nothing.
        """
        looks = [source.look() for source in self._named()]
        if self._has_begun:
            self._tell_of_catalogs()
        is_changed = any(look.value is not None for look in looks)
        again = min((look.again for look in looks), default=SELDOM)
        return Look(self._content() if is_changed else None, again)

    def watched(self) -> set[Path]:
        """The files and folders whose change calls for a look."""
        return {path for source in self._named() for path in source.watched()}

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
        return Content(
            self._campaign.value if self._campaign else built_in(),
            self._display.value if self._display else self._of_this_machine,
        )

    @cached_property
    def _of_this_machine(self) -> Display:
        return read_display(None)

    def _named(self) -> list[WatchedFile[Any]]:
        return [source for source in (self._campaign, self._display) if source]


def _outcome(
    attempt: Attempt[Opened[Value]], until: float, path: Path, patience: float
) -> Opened[Value] | ContentError:
    try:
        return attempt.result(until)
    except ContentError as error:
        return error
    except TimeoutError:
        pass
    return ContentError([Fault(path, None, message("source-does-not-answer", patience=patience))])


def _stood_in(source: WatchedFile[Value], error: ContentError, patience: float) -> Opened[Value]:
    """What stands in for a source that cannot be used."""
    source.tell(error)
    try:
        opened = Attempt(source.stand_in).result(monotonic() + patience)
    except TimeoutError:  # the state folder does not answer either
        opened = source.last_stand_in()
    log.warning("%s: cannot be used; playing %s", source.path, opened.name)
    return opened


def _pack(folder: Path, campaign: Campaign) -> Mapping[str, PartKind]:
    """The pictures and films that slides name, and the translations."""
    parts: dict[str, PartKind] = {}
    for key in ("image", "tall", "video", "poster"):
        named = (getattr(slide, key, None) for slide in campaign.slides)
        parts |= {name: "film" if key == "video" else "picture" for name in named if name is not None}
    for slide in campaign.slides:
        parts |= dict.fromkeys(getattr(slide, "subtitle_files", ()), "words")
    return parts | {f"{TRANSLATIONS}/{file.name}": "words" for file in (folder / TRANSLATIONS).glob("*.po")}


def _contacts(folder: Path, _: Display) -> Mapping[str, PartKind]:
    """What the venue knows better about help lines."""
    return {NAME: "words"} if (folder / NAME).exists() else {}


CAMPAIGN = FileKind(
    read_campaign,
    _pack,
    lambda campaign: campaign.translations.load(),
    TRANSLATIONS,
    (),
    (built_in, "the built-in campaign"),
)
DISPLAY = FileKind(
    read_display,
    _contacts,
    lambda _: None,
    NAME,
    ((partial(read_display, is_alone=True), f"it without the {NAME} beside it"),),
    (partial(read_display, None), "by the machine's own settings"),
)
