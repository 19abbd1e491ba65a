"""Knows the pages that commands write, so that no other file of somebody's is written over."""

from pathlib import Path

from kiosk.content.errors import WrongUse

# Stands at the head of each page that a command writes, which may then be written anew.
OWN_PAGE = '<meta name="generator" content="Blue Heart Kiosk">'


def check_page(option: str, file: Path) -> None:
    """Make sure that a page may be written into a file: it is no other file of somebody's.

    Raises:
        WrongUse: something else stands there, or its name is not a page's.
    """
    if file.suffix.lower() not in (".html", ".htm"):
        raise WrongUse(f"{option} {file}: name the page with .html at its end")
    if not file.is_file():
        return
    with file.open("rb") as there:
        if OWN_PAGE.encode() not in there.read(1000):
            raise WrongUse(f"{option} {file}: another page is there, not one of ours; name a new one")
