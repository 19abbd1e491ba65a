"""What a venue's files read as while they are edited."""

from pathlib import Path

from kiosk.content.language.texts import text_of
from kiosk.editing.venue_files import VenueReader, edited_files
from tests.editing.sample_venues import CAMPAIGN, HALL, message, put_in

CATALOG = "campaigns/hall/translations/fr.po"
TEXT = HALL + message("a", "Welcome.")
FRENCH = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: fr\\n"

msgid "Welcome."
msgstr "Bienvenue."
"""


def said(folder: Path, reader: VenueReader, catalog: str) -> str:
    """The headline in French, with a catalog that is being edited."""
    texts = {name: (folder / name).read_text() for name in edited_files(folder)} | {CATALOG: catalog}
    found = reader.venue(CAMPAIGN, texts).campaign
    assert found is not None
    return text_of("Welcome.", "fr", "en", found.translations).text


def test_what_is_typed_in_a_catalog_is_read_at_once(tmp_path: Path) -> None:
    """The file on the disk is the same all the while, and what was read of it before counts no more."""
    put_in(tmp_path, {CAMPAIGN: TEXT, CATALOG: FRENCH})
    reader = VenueReader(tmp_path)
    assert said(tmp_path, reader, FRENCH) == "Bienvenue."
    assert said(tmp_path, reader, FRENCH.replace("Bienvenue.", "Soyez ici.")) == "Soyez ici."
    assert said(tmp_path, reader, FRENCH) == "Bienvenue."


def test_catalogs_are_read_when_their_language_is_looked_at(tmp_path: Path) -> None:
    """A letter in the campaign's own language changes them all, and reading them all took longer than to type
    the next. Whenever one is read, it says what was typed in it by then.
    """
    put_in(tmp_path, {CAMPAIGN: TEXT, CATALOG: FRENCH, CATALOG.replace("fr", "de"): FRENCH})
    reader, read = VenueReader(tmp_path), []
    for typed in ("Bien", "Bienvenue."):
        texts = {name: (tmp_path / name).read_text() for name in edited_files(tmp_path)}
        read.append(reader.campaign(CAMPAIGN, texts | {CATALOG: FRENCH.replace("Bienvenue.", typed)}))
    assert not read[0].translations.asked
    found = [text_of("Welcome.", "fr", "en", one.translations).text for one in read]
    assert found == ["Bien", "Bienvenue."]
    texts = {name: (tmp_path / name).read_text() for name in edited_files(tmp_path)}
    after = reader.campaign(CAMPAIGN, texts | {CATALOG: FRENCH.replace("Bienvenue.", "Bienvenue !")})
    assert after.translations.asked == {"fr"}


DISPLAY = "displays/A-1/display.toml"
ON_DISPLAY = 'format = 1\nid = "A-1"\ncountry = "BE"\ntimezone = "Europe/Brussels"\nlocales = ["en"]\n'
PICTURE = TEXT.replace('kind = "message"', 'kind = "image"\nimage = "a.png"\nalt = "A heart."')


def test_typing_in_one_file_reads_no_other_anew(tmp_path: Path) -> None:
    """What else was read is the very same, so that what was found out about it has not to be asked again."""
    texts = {CAMPAIGN: TEXT, DISPLAY: ON_DISPLAY}
    reader = VenueReader(tmp_path)
    put_in(tmp_path, texts)
    before = reader.venue(CAMPAIGN, texts)
    typed = reader.venue(CAMPAIGN, {**texts, CAMPAIGN: TEXT.replace("Welcome.", "Hello.")})
    assert typed.campaign is not before.campaign
    assert typed.displays[0][1] is before.displays[0][1]
    moved = reader.venue(CAMPAIGN, {**texts, DISPLAY: ON_DISPLAY.replace("BE", "FR")})
    assert moved.campaign is before.campaign
    assert [one.country for _, one in moved.displays] == ["FR"]


def test_what_a_display_finds_at_the_top_is_read_with_it(tmp_path: Path) -> None:
    """The venue's contacts are of every display, and a fault of theirs is told as soon as it is typed."""
    reader = VenueReader(tmp_path)
    texts = {CAMPAIGN: TEXT, DISPLAY: ON_DISPLAY}
    put_in(tmp_path, texts)
    assert not reader.venue(CAMPAIGN, texts).faults
    assert reader.venue(CAMPAIGN, {**texts, "contacts.toml": "format = 1\nwrong = 1\n"}).faults
    assert not reader.venue(CAMPAIGN, texts).faults


def test_a_picture_that_comes_is_found(tmp_path: Path) -> None:
    """A campaign whose texts stayed the same is read anew when its other files did not."""
    reader, texts = VenueReader(tmp_path), {CAMPAIGN: PICTURE}
    put_in(tmp_path, texts)
    assert reader.venue(CAMPAIGN, texts).faults
    (tmp_path / CAMPAIGN).with_name("a.png").write_bytes(b"somebody looks into it later")
    assert not reader.venue(CAMPAIGN, texts).faults
