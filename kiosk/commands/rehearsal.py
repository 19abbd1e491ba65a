"""What `make run` does without a screen: one loop on a virtual one, sped up, and a picture of every slide."""

import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from math import ceil
from pathlib import Path
from typing import Annotated

import typer

from kiosk import paths
from kiosk.commands.options import AtOption, CampaignOption, DisplayOption, campaign_at, instant
from kiosk.commands.progress import progress
from kiosk.commands.snapshot import snapshot
from kiosk.content.campaign.campaign_reader import built_in
from kiosk.content.display.display_reader import read_display
from kiosk.timeline.eligibility import DataCurrency
from kiosk.timeline.schedule import Schedule

DEMONSTRATION = paths.RESOURCES / "displays" / "brussels.toml"
# Of real time, in seconds; the whole rehearsal, with its pictures, stays under a minute.
PLAYED_FOR = 36
LONGEST_LOOP = timedelta(hours=6)


def rehearsal(
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Where the pictures go.")] = Path("out"),
    campaign: CampaignOption = None,
    display: DisplayOption = None,
    at: AtOption = None,
) -> None:
    """Play one loop on a virtual screen and leave a picture of every slide."""
    display = display or DEMONSTRATION
    start = instant(at, read_display(display))
    length = loop_length(campaign, display, start)
    speed = max(1, ceil(length.total_seconds() / PLAYED_FOR))
    say(f"No screen here: playing one loop, {length}, {speed} times as fast on a virtual one.")
    command = [
        sys.executable,
        "-m",
        "kiosk",
        "run",
        *([str(campaign)] if campaign else []),
        "--display",
        str(display),
    ]
    command += ["--at", start.isoformat(), "--speed", str(speed), "--for", str(PLAYED_FOR)]
    with subprocess.Popen(command) as player:
        for _ in progress(seconds(player), PLAYED_FOR * 5, "Playing"):
            pass
    if player.returncode:
        raise typer.Exit(player.returncode)
    snapshot(out, campaign, display, at)
    say(f"A picture of every slide: {out.resolve() / 'index.html'}")
    say(f"To see it full screen: in a graphical session, .venv/bin/kiosk run --display {display}")


def loop_length(campaign: Path | None, display: Path, start: datetime) -> timedelta:
    """How long it takes until the slide that stands at `start`, or the first after an insert, comes again."""
    shown_on = read_display(display)
    schedule = Schedule(
        campaign_at(campaign), shown_on, fallback=built_in(), in_date=DataCurrency(shown_on).in_date
    )
    first = None
    for entry in schedule.entries(start, start + LONGEST_LOOP):
        inserts = {playlist.id for playlist in entry.campaign.playlists if playlist.every}
        if entry.playlist in inserts:
            continue
        look = entry.slide.id, entry.locales
        if first and first[1] == look:
            return entry.start - first[0]
        first = first or (entry.start, look)
    return LONGEST_LOOP


def seconds(player: "subprocess.Popen[bytes]") -> Iterator[None]:
    """A fifth of a second at a time, until the player ends."""
    while player.poll() is None:
        time.sleep(0.2)
        yield


def say(message: str) -> None:
    """To whoever sits at the terminal."""
    sys.stderr.write(f"{message}\n")


if __name__ == "__main__":
    typer.run(rehearsal)
