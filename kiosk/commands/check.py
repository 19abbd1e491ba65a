"""`kiosk check`: says what is wrong with a campaign on its displays before the public sees it."""

import sys
from collections import deque
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.commands.options import (
    AtOption,
    CampaignOption,
    VenueOption,
    campaign_at,
    instant,
    played_by,
    shown_on,
)
from kiosk.commands.report.check_report import report
from kiosk.commands.results.check_lines import DoneCheck, lines, objects
from kiosk.commands.results.own_page import check_page
from kiosk.commands.results.page_drawing import draw_pages, page_proofs, with_large_pictures
from kiosk.commands.results.progress import progress
from kiosk.content.atomic_write import write_whole
from kiosk.content.campaign.campaign import Campaign
from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.display.campaign_choice import folders_without_campaign
from kiosk.content.display.display import Display
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import ContentError, Fault, WrongUse
from kiosk.content.messages.message import message
from kiosk.content.messages.wording import WORST_FIRST
from kiosk.content.storage.state_folder import made_state_folder, state_folder
from kiosk.media.intake.film_reviews import keep_reviews_in
from kiosk.media.intake.proof import PictureProofs
from kiosk.preflight.acceptance.accepted_findings import accepted_lists, judged
from kiosk.preflight.drawn.drawn_rules import drawn_told
from kiosk.preflight.files.picture_files import pictures
from kiosk.preflight.rules import parts, told
from kiosk.preflight.subject.finding import Finding, of_fault
from kiosk.preflight.subject.subject import CaptionTrial, Subject, not_drawn
from kiosk.proof.page_proofs import PageProofs

SWAPPED = {"campaign-is-display", "display-is-campaign"}


def check(
    campaign: CampaignOption = None,
    display: Annotated[
        list[Path] | None,
        typer.Option("--display", metavar="FILE", help="The display.toml of a screen; several may be named."),
    ] = None,
    venue: VenueOption = None,
    at: AtOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="A JSON object a line.")] = False,
    page: Annotated[
        Path | None, typer.Option("--report", metavar="FILE.html", help="Write a page to look through.")
    ] = None,
    quick: Annotated[
        bool, typer.Option("--quick", help="Draw no slides: nothing is said of how they look.")
    ] = False,
) -> None:
    """Say what is wrong before the public sees it. Ends with 1 where there is an error."""
    displays = shown_on(display, venue)
    for path in (campaign, *displays):
        if path is not None and not path.exists():
            raise WrongUse(f"{path}: there is no such file or folder")
    if page is not None:
        check_page("--report", page)
        if not page.parent.is_dir():
            raise WrongUse(f"--report {page}: there is no folder {page.parent}")
    state = state_folder() if quick else made_state_folder()
    keep_reviews_in(state / "prepared" if state and state.is_dir() else None)
    drawing = None if quick else page_proofs(state)
    done = _done(campaign, displays, at, drawing)
    for line in objects(done) if as_json else lines(done):
        sys.stdout.write(f"{line}\n")
    if page is not None:
        _write(page, report(with_large_pictures(done, drawing)))
    raise typer.Exit(int(any(one.severity == "error" for one in done.found)))


def _write(page: Path, content: str) -> None:
    try:
        write_whole(page, content.encode())
    except OSError as error:
        raise WrongUse(f"--report {page}: could not be written: {error.strerror}") from error


def _done(
    campaign: Path | None, displays: list[Path], at: str | None, drawing: PageProofs | None
) -> DoneCheck:
    """What the rules find; where a file cannot be read, its faults. Without `drawing` nothing is drawn."""
    faults, proofs = list[Finding](), PictureProofs()
    measured = drawing.of if drawing else not_drawn
    with caption_trial() as trial:
        subjects = [
            Subject(chosen, display, file, instant(at, display), built_in(), proofs, trial, measured)
            for chosen, display, file in _read(campaign, displays, faults)
        ]
        wanted = list(dict.fromkeys(chain.from_iterable(map(pictures, subjects))))
        deque(progress(proofs.look_at(wanted), len(wanted), "Looking at pictures"), 0)
        rules = progress(told(subjects), parts(subjects), "Looking at all that plays")
        seen = [*chain.from_iterable(rules)]
        if drawing is not None:
            draw_pages(subjects, drawing)
            seen += drawn_told(subjects)
    lists, unread = accepted_lists(subject.display_file for subject in subjects)
    faults += map(of_fault, unread)
    counting, accepted = judged(seen, lists)
    counting += [one for each in dict.fromkeys(lists.values()) for one in each.finish(subjects)]
    counting.sort(key=lambda one: WORST_FIRST.index(one.severity))
    found = (*dict.fromkeys(_once_if_swapped(faults)), *counting)
    return DoneCheck(found, accepted, tuple(subjects), is_drawn=drawing is not None)


def _read(
    campaign: Path | None, displays: list[Path], faults: list[Finding]
) -> Iterator[tuple[Campaign, Display, Path | None]]:
    """Each display with its campaign, as far as both can be read; what is wrong with the others is added."""
    known: dict[Path | None, Campaign | None] = {}

    def read(path: Path | None) -> Campaign | None:
        if path not in known:
            try:
                known[path] = campaign_at(path)
            except ContentError as error:
                known[path] = None
                faults.extend(map(of_fault, error.faults))
        return known[path]

    if campaign is not None:
        read(campaign)  # its faults are told where no display can be read
    for file in displays or (None,):
        try:
            display = read_display(file)
            chosen = read(campaign or played_by(file, display))
        except ContentError as error:
            faults += map(of_fault, error.faults)
        else:
            if campaign is None and file is not None:
                faults += map(of_fault, folders_without_campaign(file))
            if chosen is not None:
                yield chosen, display, file


def _once_if_swapped(faults: list[Finding]) -> list[Finding]:
    """The faults, and for a campaign and a display that stand in each other's place one message, not two."""
    swapped = {one.told.id: one.file for one in faults if one.told and one.told.id in SWAPPED}
    if swapped.keys() != SWAPPED:
        return faults
    left = [one for one in faults if not one.told or one.told.id not in SWAPPED]
    names = {"display": str(swapped["campaign-is-display"]), "campaign": str(swapped["display-is-campaign"])}
    return [of_fault(Fault(Path(names["display"]), None, message("files-swapped", **names))), *left]


@contextmanager
def caption_trial() -> Iterator[CaptionTrial]:
    """What tries the captions of films. Qt takes its time to be there: it comes with the first of them."""
    with ExitStack() as at_the_end:

        @cache
        def tried() -> Any:
            from kiosk.ui.app import captions_tried  # noqa: PLC0415

            return at_the_end.enter_context(closing(captions_tried.CaptionsTried()))

        yield lambda page: tried().changed(page)
