"""What a venue's files read as while they are edited."""

from pathlib import Path

from kiosk.content.language.texts import text_of
from kiosk.editing.venue_files import edited_files, read_venue_files

CAMPAIGN = "campaigns/hall/campaign.toml"
CATALOG = "campaigns/hall/translations/fr.po"
TEXT = """\
format = 1
id = "hall"
title = "Hall"
source-language = "en"

[[slides]]
id = "a"
kind = "message"
headline = "Welcome."
"""
FRENCH = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: fr\\n"

msgid "Welcome."
msgstr "Bienvenue."
"""


def said(folder: Path, catalog: str) -> str:
    """The headline in French, with a catalog that is being edited."""
    texts = {name: (folder / name).read_text() for name in edited_files(folder)} | {CATALOG: catalog}
    found = read_venue_files(folder, CAMPAIGN, texts).campaign
    assert found is not None
    return text_of("Welcome.", "fr", "en", found.translations).text


def test_what_is_typed_in_a_catalog_is_read_at_once(tmp_path: Path) -> None:
    """The file on the disk is the same all the while, and what was read of it before counts no more."""
    for name, text in ((CAMPAIGN, TEXT), (CATALOG, FRENCH)):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    assert said(tmp_path, FRENCH) == "Bienvenue."
    assert said(tmp_path, FRENCH.replace("Bienvenue.", "Soyez ici.")) == "Soyez ici."
    assert said(tmp_path, FRENCH) == "Bienvenue."
