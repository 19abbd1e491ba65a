"""`kiosk check`: says what is wrong with a campaign on its displays before the public sees it."""

import json
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.commands.options import AtOption, CampaignOption, instant
from kiosk.commands.results.check_report import report
from kiosk.commands.results.own_page import check_page
from kiosk.commands.results.page_drawing import draw_pages, page_proofs
from kiosk.commands.results.progress import progress
from kiosk.content.atomic_write import write_whole
from kiosk.content.campaign.campaign_reader import built_in, read_campaign
from kiosk.content.display.display_reader import read_display
from kiosk.content.errors import ContentError, WrongUse
from kiosk.content.quoting import printable
from kiosk.content.storage.state_folder import state_folder
from kiosk.media.intake.film_reviews import keep_reviews_in
from kiosk.media.intake.proof import PictureProofs
from kiosk.preflight.drawn.drawn_rules import drawn_findings
from kiosk.preflight.finding import WORST_FIRST, Finding
from kiosk.preflight.picture_files import pictures
from kiosk.preflight.rules import findings
from kiosk.preflight.subject import CaptionTrial, Subject, not_drawn
from kiosk.proof.page_proofs import PageProofs


def check(
    campaign: CampaignOption = None,
    display: Annotated[
        list[Path] | None,
        typer.Option("--display", metavar="FILE", help="The display.toml of a screen; several may be named."),
    ] = None,
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
    for path in (campaign, *(display or ())):
        if path is not None and not path.exists():
            raise WrongUse(f"{path}: there is no such file or folder")
    if page is not None:
        check_page("--report", page)
    state = state_folder()
    keep_reviews_in(state / "prepared" if state and state.is_dir() else None)
    found = _found(campaign, display or [], at, None if quick else page_proofs(state))
    if page is not None:
        write_whole(page, report(found).encode())
    for line in map(_object, found) if as_json else _told(found):
        sys.stdout.write(f"{line}\n")
    raise typer.Exit(int(any(one.severity == "error" for one in found)))


def _found(
    campaign: Path | None, displays: list[Path], at: str | None, drawing: PageProofs | None
) -> list[Finding]:
    """What the rules find; where a file cannot be read, its faults. Without `drawing` nothing is drawn."""
    faults: list[Finding] = []
    chosen, measured = None, drawing.of if drawing else not_drawn
    try:
        chosen = read_campaign(campaign) if campaign else built_in()
    except ContentError as error:
        faults += _faults(error)
    subjects, proofs = [], PictureProofs()
    with caption_trial() as trial:
        for file in displays or (None,):
            try:
                display = read_display(file)
            except ContentError as error:
                faults += _faults(error)
                continue
            start = instant(at, display)
            if chosen is not None:
                subjects.append(Subject(chosen, display, file, start, built_in(), proofs, trial, measured))
        wanted = list(dict.fromkeys(chain.from_iterable(map(pictures, subjects))))
        deque(progress(proofs.look_at(wanted), len(wanted), "Looking at pictures"), 0)
        seen = findings(subjects)
        if drawing is not None:
            draw_pages(subjects, drawing)
            seen += drawn_findings(subjects)
        return [*dict.fromkeys(faults), *sorted(seen, key=lambda one: WORST_FIRST.index(one.severity))]


@contextmanager
def caption_trial() -> Iterator[CaptionTrial]:
    """What tries the captions of films. Qt takes its time to be there: it comes with the first of them."""
    with ExitStack() as at_the_end:

        @cache
        def tried() -> Any:
            from kiosk.ui.app import captions_tried  # noqa: PLC0415

            return at_the_end.enter_context(closing(captions_tried.CaptionsTried()))

        yield lambda page: tried().changed(page)


def _faults(error: ContentError) -> Iterator[Finding]:
    for fault in error.faults:
        yield Finding("error", "file", fault.message, None, fault.file, fault.line)


def _object(one: Finding) -> str:
    return json.dumps(one.as_object())  # in ASCII: a file's name may hold bytes that are no text


def _told(found: list[Finding]) -> Iterator[str]:
    for one in found:
        place = f"{one.file}:{one.line}: " if one.line else f"{one.file}: " if one.file else ""
        slide = f"slide {one.slide}: " if one.slide else ""
        yield f"{one.severity.upper():<9}{printable(f'{place}{slide}{one.message}')}"
        if one.fix:
            yield f"         {printable(one.fix)}"
    counts = [sum(one.severity == severity for one in found) for severity in WORST_FIRST]
    yield ", ".join(
        f"{number} {severity}{'' if number == 1 else 's'}"
        for number, severity in zip(counts, WORST_FIRST, strict=True)
    )
