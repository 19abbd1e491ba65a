"""`kiosk screenless`, which `make run` calls without a screen: plays one loop fast on a virtual screen, then
draws a picture of every slide.
"""

import shlex
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from math import ceil
from pathlib import Path
from threading import Thread
from typing import IO, Annotated

import typer

from kiosk import paths
from kiosk.commands.options import AtOption, CampaignOption, DisplayOption, instant, named
from kiosk.commands.results import journal
from kiosk.commands.results.picture_folder import folder_for_pictures
from kiosk.commands.results.progress import progress
from kiosk.commands.results.timeline_words import length as length_words
from kiosk.commands.snapshot import snapshot
from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.display.display_reader import read_display
from kiosk.timeline.eligibility import DataCurrency
from kiosk.timeline.schedule import Schedule

DEMONSTRATION = paths.RESOURCES / "displays" / "brussels.toml"
# Of real time, in seconds, at most; the whole, with its pictures, takes about a minute.
PLAYED_FOR = 36
LONGEST_LOOP = timedelta(hours=6)


def screenless(
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Where the pictures go.")] = Path("out"),
    campaign: CampaignOption = None,
    display: DisplayOption = None,
    at: AtOption = None,
) -> None:
    """Play one loop on a virtual screen and leave a picture of every slide."""
    folder_for_pictures(out)
    display = display or DEMONSTRATION
    start = instant(at, read_display(display))
    length = loop_length(campaign, display, start)
    speed = max(1, ceil(length.total_seconds() / PLAYED_FOR))
    lasts = ceil(length.total_seconds() / speed)
    loop = length_words(length)
    say(f"There is no screen here: one loop of {loop} plays on a virtual one, in {lasts} seconds.")
    named = [*([str(campaign)] if campaign else []), "--display", str(display)]
    code = play(
        [*named, "--at", start.isoformat(), "--speed", str(speed), "--for", str(lasts)], seconds=lasts
    )
    if not code:
        say("Now a picture of every slide is drawn, one or two a second.")
        code = draw(out, campaign, display, at)
        say(f"A picture of every slide, in a browser: {out.resolve() / 'index.html'}")
        say(f"Full screen, in a graphical session: {shlex.join(['.venv/bin/kiosk', 'run', *named])}")
    raise typer.Exit(code)


def loop_length(campaign: Path | None, display: Path, start: datetime) -> timedelta:
    """How long it takes until the slide that stands at `start`, or the first after an insert, comes again."""
    chosen, shown_on = named(campaign, display)
    schedule = Schedule(chosen, shown_on, fallback=built_in(), in_date=DataCurrency(shown_on).in_date)
    first = None
    for entry in schedule.entries(start, start + LONGEST_LOOP):
        inserts = {playlist.id for playlist in entry.campaign.playlists if playlist.every}
        if entry.playlist in inserts:
            continue
        turn = entry.slide.id, entry.locales
        if first and first[1] == turn:
            return entry.start - first[0]
        first = first or (entry.start, turn)
    return LONGEST_LOOP


def play(arguments: list[str], *, seconds: int) -> int:
    """Run `kiosk run` with these arguments and say what it finds wrong; its exit code.

    Whatever else it writes stands in its log, or is of libraries: it is said where the run fails.
    """
    command = [sys.executable, "-m", "kiosk", "run", *arguments]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, errors="replace") as player:
        assert player.stderr is not None
        rest: list[str] = []
        reader = Thread(target=relay, args=(player.stderr, rest), daemon=True)
        reader.start()
        for _ in progress(until_it_ends(player), seconds * 5, "Playing"):
            pass
        reader.join()
    if player.returncode:
        say("".join(rest).rstrip())
    return player.returncode


def relay(lines: IO[str], rest: list[str]) -> None:
    """Say each warning and error among the lines once; put what is no part of a log aside."""
    said = set()
    for line in lines:
        if journal.is_warning(line):
            if line not in said:
                say(line.rstrip())
            said.add(line)
        elif not journal.is_news(line):
            rest.append(line)


def draw(out: Path, campaign: Path | None, display: Path, at: str | None) -> int:
    """As `kiosk snapshot`; its exit code."""
    try:
        snapshot(out, campaign, display, at)
    except typer.Exit as ended:
        return ended.exit_code
    return 0


def until_it_ends(player: "subprocess.Popen[str]") -> Iterator[None]:
    """A fifth of a second at a time, until the player ends."""
    while player.poll() is None:
        time.sleep(0.2)
        yield


def say(message: str) -> None:
    """To whoever sits at the terminal."""
    sys.stderr.write(f"{message}\n")
