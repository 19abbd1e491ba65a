"""`kiosk run`: plays a campaign on a screen, full screen, until it is asked to end."""

import logging
import math
import signal
from functools import partial
from pathlib import Path
from time import monotonic
from types import FrameType
from typing import TYPE_CHECKING, Annotated, Literal, NoReturn

import typer

from kiosk.commands.options import AtOption, CampaignOption, DisplayOption, instant, size
from kiosk.commands.results import journal
from kiosk.content.attempt import Attempt
from kiosk.content.errors import WrongUse
from kiosk.content.folders.venue_folder import top_of
from kiosk.content.storage.sources import PATIENCE, Sources
from kiosk.content.storage.state_folder import NOT_KEPT, opened_state_folder, state_folder
from kiosk.ending import end_at_once
from kiosk.media.intake.film_reviews import keep_reviews_in
from kiosk.media.intake.intake import get_ready, keep_in
from kiosk.media.intake.proof import picture_fault
from kiosk.team.said_faults import SaidFaults

if TYPE_CHECKING:
    from kiosk.ui.app.display_run import Run

log = logging.getLogger(__name__)

STATE = state_folder()
EPILOG = (
    f"The log, the last good copies and a booth's hearts are kept in {STATE}"
    if STATE
    else "Nothing is kept, for this user has no home folder; XDG_STATE_HOME may name another place."
)
FASTEST = 10_000  # a day in nine seconds; faster, and there is nothing to see
LONGEST = 2_000_000  # seconds: 23 days. Qt counts a timer's milliseconds in 32 bits


def run(
    campaign: CampaignOption = None,
    display: DisplayOption = None,
    window: Annotated[
        str | None, typer.Option("--window", metavar="WxH", help="Play in a window of that size, in pixels.")
    ] = None,
    at: AtOption = None,
    speed: Annotated[
        float, typer.Option("--speed", metavar="N", help="Let the clock run N times as fast.")
    ] = 1,
    seconds: Annotated[
        float | None,
        typer.Option("--for", metavar="SECONDS", help="End after that many seconds of real time."),
    ] = None,
    renderer: Annotated[
        Literal["auto", "gpu", "software"], typer.Option("--renderer", help="What draws the window.")
    ] = "auto",
    strict: Annotated[
        bool, typer.Option("--strict", help="Refuse what has faults, instead of playing something else.")
    ] = False,
) -> None:
    """Play full screen. Ctrl+Q ends it, with a PIN set once that was given."""
    _end_on_signals()
    _check("--speed", speed, FASTEST)
    _check("--for", seconds, LONGEST)
    wanted = size(window) if window else None
    faults = SaidFaults()
    state = _begun(bool(campaign or (display and top_of(display))), faults)
    sources = Sources(campaign, display, state, picture_fault)
    content = sources.first(strict=strict)
    start = instant(at, content.display) if at is not None else None

    from kiosk.ui.app.display_run import Run  # noqa: PLC0415 - what cannot be read needs no Qt to be said
    from kiosk.ui.player.display_clock import DisplayClock  # noqa: PLC0415

    asked = Run(
        sources,
        content,
        DisplayClock(start, speed),
        renderer,
        wanted,
        seconds,
        state,
        partial(journal.keep_in, state and state / "log"),
        faults,
    )
    raise typer.Exit(_play(asked))


def _begun(is_named: bool, faults: SaidFaults) -> Path | None:
    """The state folder; a log has begun, with `faults` in it, and what draws the pictures of a campaign that
    is named.
    """
    journal.begin()
    logging.getLogger().addHandler(faults)
    if is_named:
        get_ready()
    return _state()


def _state() -> Path | None:
    """The state folder, where pictures are kept too; None where nothing can be, or it does not answer."""
    try:
        state = Attempt(opened_state_folder).result(monotonic() + PATIENCE)
    except TimeoutError:
        log.warning("%s: does not answer in %g seconds; %s", STATE, PATIENCE, NOT_KEPT)
        return None
    if state:
        keep_in(state / "prepared")
        keep_reviews_in(state / "prepared")
    return state


def _end_on_signals() -> None:
    """End at once, until there is an event loop that a signal can end."""
    signal.signal(signal.SIGTERM, _leave)
    signal.signal(signal.SIGINT, _leave)


def _play(run: "Run") -> int:
    from kiosk.ui.app.display_run import play  # noqa: PLC0415
    from kiosk.ui.window.screen_lock import ScreenTaken  # noqa: PLC0415

    try:
        return play(run)
    except ScreenTaken as error:
        raise WrongUse(str(error)) from None


def _check(option: str, number: float | None, largest: int) -> None:
    if number is not None and not (math.isfinite(number) and 0 < number <= largest):
        raise WrongUse(f"{option} {number}: write a number above 0, at most {largest}")


def _leave(_number: int, _frame: FrameType | None) -> NoReturn:
    """At once: an exception raised wherever the program is may be lost there, as in a callback of C's."""
    end_at_once(0)
