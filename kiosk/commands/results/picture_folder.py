"""Draws pages into a folder, and writes a page to look through the pictures."""

import sys
from collections.abc import Mapping
from pathlib import Path

from kiosk.commands.results.contact_sheet import contact_sheet
from kiosk.commands.results.own_page import check_page
from kiosk.commands.results.progress import progress
from kiosk.content.atomic_write import write_whole
from kiosk.content.errors import WrongUse
from kiosk.content.page.page import Page


def folder_for_pictures(out: Path) -> None:
    """Make sure that pictures can be put there, before time is spent on them.

    Raises:
        WrongUse: it is a file, or holds a page of somebody's.
    """
    if out.exists() and not out.is_dir():
        raise WrongUse(f"--out {out}: this is a file; name a folder for the pictures")
    check_page("--out", out / "index.html")


def draw_into(
    out: Path, shots: list[tuple[str, Page]], title: str, texts: Mapping[str, str] | None = None
) -> bool:
    """Draw pages into files of these names, and a page to look through them; true if one failed.

    What `texts` has for a name stands in a text file beside its picture.
    """
    from kiosk.ui.app.offscreen import drawings, png  # noqa: PLC0415  what cannot be read needs no Qt to be said

    out.mkdir(parents=True, exist_ok=True)
    failed = False
    drawn: list[str] = []
    pages = (page for _, page in shots)
    for (name, page), drawing in zip(shots, progress(drawings(pages), len(shots)), strict=True):
        for fault in drawing.faults:
            sys.stderr.write(f"{name}: {fault}\n")
        if drawing.picture is None:
            sys.stderr.write(
                f'{name}: the picture of "{page.slide}" cannot be drawn; the slide is passed over\n'
            )
            failed = True
            continue
        write_whole(out / f"{name}.png", png(drawing.picture))
        if texts:
            write_whole(out / f"{name}.txt", texts[name].encode())
        drawn.append(name)
    write_whole(out / "index.html", contact_sheet(title, drawn).encode())
    return failed
