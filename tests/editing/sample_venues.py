"""Small venues to edit: the hall's campaign, slides and displays as text, and the folder they are put in.

A test adds to `HALL` what it is about, and so says all that it stands on. What is added begins with an empty
line.
"""

from collections.abc import Mapping
from pathlib import Path

CAMPAIGN = "campaigns/hall/campaign.toml"
HALL = """\
format = 1
id = "hall"
title = "Hall"
source-language = "en"
"""


def message(name: str, headline: str, **others: str) -> str:
    """A slide of words as a campaign has it, in English and in other languages; words have no quotes."""
    said = f'"{headline}"'
    if others:
        told = ", ".join(f'{code} = "{words}"' for code, words in {"en": headline, **others}.items())
        said = f"{{ {told} }}"
    return f'\n[[slides]]\nid = "{name}"\nkind = "message"\nheadline = {said}\n'


def playlist(name: str, *slides: str) -> str:
    """A playlist as a campaign has it; what else it has comes after it."""
    listed = ", ".join(f'"{slide}"' for slide in slides)
    return f'\n[[playlists]]\nid = "{name}"\nslides = [{listed}]\n'


def put_in(folder: Path, texts: Mapping[str, str]) -> Path:
    """The folder, with texts as its files, by their relative names."""
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode())
    return folder
