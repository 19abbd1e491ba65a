"""A venue's folder to be read: campaigns, displays, and what lies at its top."""

from pathlib import Path

from tests.content.packs import RIGHT, pack

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3z"/></svg>'
DISPLAY = 'format = 1\nid = "{id}"\ncountry = "BE"\ntimezone = "Europe/Brussels"\nlocales = ["en"]\n'
CONFIRMED = '[[contacts]]\nid = "{name}"\nconfirmed = 2026-11-20\nby = "Desk"\n'


def venue(top: Path, *campaigns: str, display: str = "BRU-1", keys: str = "") -> Path:
    """A folder with these campaigns, each titled by its id, and one display with these keys; its file."""
    for name in campaigns:
        folder = pack(top / "campaigns" / name, RIGHT.replace('"A test"', f'"{name.title()}"'))
        for picture in (folder / "images").iterdir():
            picture.write_text(DRAWING)
    return one_more(top, display, keys)


def one_more(top: Path, display: str, keys: str = "") -> Path:
    """One more display of the folder, with these keys; its file."""
    file = top / "displays" / display / "display.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(DISPLAY.format(id=display) + keys, encoding="utf-8")
    return file


def contacts(folder: Path, name: str = "be-pag-asa") -> Path:
    """A contacts.toml in a folder that confirms a contact of the directory."""
    file = folder / "contacts.toml"
    file.write_text("format = 1\n" + CONFIRMED.format(name=name), encoding="utf-8")
    return file
