"""Small venues to edit: the hall's campaign, slides and displays as text, and the folder they are put in.

A test adds to `HALL` what it is about, and so says all that it stands on.
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


def message(name: str, headline: str) -> str:
    """A slide of words as a campaign has it; the headline is plain, without quotes."""
    return f'\n[[slides]]\nid = "{name}"\nkind = "message"\nheadline = "{headline}"\n'


def put_in(folder: Path, texts: Mapping[str, str]) -> Path:
    """The folder, with texts as its files, by their relative names."""
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode())
    return folder
