"""How long `kiosk check` takes: the built-in campaign in 28 languages and two shapes, and one of 40 slides in
4 languages; each with nothing known of it, and once more.

Run as `python -m benchmarks.check [--only small]`. Of each it prints seconds by the clock and of the
processors, all processes together, and how many pages were drawn. On a machine that does other things as well
only the processors' seconds tell anything.
"""

import argparse
import json
import os
import random
import resource
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

from kiosk import paths
from tests.commands.hall_display import DISPLAY

LOCALES = sorted(file.stem.replace("_", "-") for file in paths.TRANSLATIONS.glob("*.po"))
SLIDES = 40
FOUR = ["en", "fr", "de", "nl"]
WORDS = (
    "you",
    "can",
    "ask",
    "for",
    "help",
    "here",
    "it",
    "is",
    "safe",
    "quiet",
    "and",
    "free",
    "whoever",
    "may",
)


class Took(NamedTuple):
    """Seconds by the clock and of the processors, and the pages that are known afterwards."""

    clock: float
    processors: float
    pages: int


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=["small", "large"], help="leave the other campaign out")
    only = parser.parse_args().only
    with TemporaryDirectory() as name:
        folder = Path(name)
        if only != "large":
            measured(
                f"{SLIDES} slides, {len(FOUR)} languages", folder / "small", FOUR, campaign(folder / "own")
            )
        if only != "small":
            measured("the built-in campaign, 28 languages", folder / "large", ["en", *LOCALES], None)


def measured(name: str, folder: Path, locales: list[str], pack: Path | None) -> None:
    """Print how long a campaign takes at first, and again."""
    folder.mkdir()
    display = folder / "display.toml"
    display.write_text(DISPLAY.format(locales=json.dumps(locales)))
    for turn in ("at first", "again"):
        took = checked(folder / "state", display, pack)
        print(f"{name}, {turn}: {took.clock:.1f} s, of the processors {took.processors:.1f} s")
        if turn == "at first":
            print(f"    {took.pages} pages, {took.processors / took.pages:.3f} s of the processors each")


def checked(state: Path, display: Path, pack: Path | None) -> Took:
    """One check, in processes of its own."""
    command = [sys.executable, "-m", "kiosk", "check", *([str(pack)] if pack else [])]
    before, began = _processors(), perf_counter()
    subprocess.run(
        [*command, "--display", str(display), "--json"],
        env=os.environ | {"XDG_STATE_HOME": str(state)},
        stdout=subprocess.DEVNULL,
        check=False,  # it ends with 1 where there is an error
    )
    clock = perf_counter() - began
    pages = len(list((state / "blue-heart-kiosk" / "pages").iterdir()))
    return Took(clock, _processors() - before, pages)


def _processors() -> float:
    told = resource.getrusage(resource.RUSAGE_CHILDREN)
    return told.ru_utime + told.ru_stime


def campaign(folder: Path) -> Path:
    """A campaign of slides of words, each in four languages."""
    folder.mkdir()
    draw = random.Random(1)  # noqa: S311  nothing secret
    text = 'format = 1\nid = "many"\ntitle = "Many"\nsource-language = "en"\n'
    for number in range(SLIDES):
        said = {locale: " ".join(draw.sample(WORDS, 7)).capitalize() + "." for locale in FOUR}
        table = ", ".join(f'{locale} = "{words}"' for locale, words in said.items())
        text += f'\n[[slides]]\nid = "slide-{number}"\nkind = "message"\nheadline = {{ {table} }}\n'
    (folder / "campaign.toml").write_text(text, encoding="utf-8")
    return folder


if __name__ == "__main__":
    main()
