"""`kiosk translate` extracts what a campaign says, brings its catalogs up to it, and says what is left."""

import json
import os
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.language.folder_catalogs import FolderCatalogs
from kiosk.content.language.texts import text_of
from kiosk.content.translation.catalog_writer import updated
from kiosk.content.translation.template import of_campaign, template
from tests.commands.calling import Caller, Ended
from tests.content.packs import RIGHT, pack, slide

WORDS = RIGHT + slide('kind = "message"', 'headline = "You decide."', 'text = "Nobody else does."')
HEADLINE = "The large words of a slide, read in passing by somebody who does not stop."
TEXT = "The smaller words below the headline of the same slide."
STAMPS = count(1_700_000_000)
TRANSLATED = {"A test": "Un essai", "Ask.": "Demandez.", "You decide.": "Vous décidez."}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A campaign of somebody's own."""
    return pack(tmp_path / "pack", WORDS)


def told(ended: Ended, code: int = 0) -> list[str]:
    """What a command says that did what it was asked."""
    assert (ended.code, ended.err) == (code, "")
    return ended.out.splitlines()


def is_refused(ended: Ended, said: str) -> bool:
    """Whether nothing was done, and why was said in words."""
    assert (ended.code, ended.out) == (2, ""), ended
    assert "Traceback" not in ended.err
    assert said in ended.err
    return True


def opened(file: Path) -> Catalog:
    """A catalog as any tool reads it."""
    with file.open("rb") as source:
        return read_po(source, abort_invalid=True)


def translations(file: Path) -> dict[str, str]:
    """What a catalog translates."""
    return {str(one.id): str(one.string) for one in opened(file) if one.id and one.string}


def saved(file: Path, text: str) -> None:
    """What a translator saves, at a time of its own."""
    file.write_text(text, encoding="utf-8")
    moment = next(STAMPS)
    os.utime(file, (moment, moment))


def translated(kiosk: Caller, folder: Path) -> Path:
    """A French catalog with all but one message, and with what translators leave in one."""
    told(kiosk("translate", "update", folder, "--locale", "fr"))
    file = folder / "translations" / "fr.po"
    text = file.read_text().replace("# French words of A test.", "# French words of A test.\n# By Marie.")
    text = text.replace("draft\\n", 'native\\n"\n"X-Reviewer: Marie\\n"\n"X-Reviewed: 2026-11-20\\n')
    for source, target in TRANSLATED.items():
        text = text.replace(f'msgid "{source}"\nmsgstr ""', f'msgid "{source}"\nmsgstr "{target}"')
    saved(file, text.replace("#. slide words", "# As on posters.\n#. slide words"))
    return file


def test_what_a_campaign_says_is_extracted(kiosk: Caller, folder: Path) -> None:
    """Each text once, with where it stands, what it is there, and the comment above it; of a table of
    languages what it says in the campaign's own.
    """
    words = WORDS.replace('headline = "You', '# About the visitor.\nheadline = "You')
    table = 'text = { fr = "Qui ?", en = "Who?" }'
    words += slide('id = "b"', 'kind = "message"', 'headline = "Ask."', 'text.fr = "Non."')
    pack(folder, words + slide('id = "c"', 'kind = "message"', 'headline = "Ask."', table))
    file = folder / "translations" / "messages.pot"
    assert told(kiosk("translate", "extract", folder)) == [f"{file}: 5 messages"]
    found = {one.id: " ".join(one.auto_comments) for one in opened(file) if one.id}
    assert found == {
        "A test": "title What the campaign is called.",
        "Ask.": f"slide words: headline {HEADLINE} slide b: headline slide c: headline",
        "Who?": f"slide c: text {TEXT}",
        "You decide.": f"slide more: headline {HEADLINE} About the visitor.",
        "Nobody else does.": f"slide more: text {TEXT}",
    }
    first = file.read_bytes()
    told(kiosk("translate", "extract", folder))
    assert file.read_bytes() == first


def test_the_program_s_own_words_are_extracted(
    kiosk: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a campaign, with the flag that keeps a translator's tool from losing a number."""
    monkeypatch.setattr("kiosk.paths.TRANSLATIONS", tmp_path)
    told(kiosk("translate", "extract"))
    found = opened(tmp_path / "messages.pot")
    call = found.get("Call {number}.")
    assert call is not None
    assert "python-brace-format" in call.flags
    for name in ("fr", "ja"):
        said = told(kiosk("translate", "update", "--locale", name))
        assert f"{name:<8}    0 of {len(found)}   draft" in said
    assert not [line for line in said if ".po" in line]


@pytest.mark.parametrize(
    ("tag", "name", "forms"),
    [
        *((name, name, 2) for name in ("fr", "es", "it", "pt-BR", "ca", "fa")),
        *(("zh_CN", "zh-Hans", 1), ("ar", "ar", 6), ("uk", "uk", 3)),
    ],
)
def test_a_new_language_is_begun(kiosk: Caller, folder: Path, tag: str, name: str, forms: int) -> None:
    """Under its canonical name, with its plural forms, as a draft, with every message to do."""
    assert told(kiosk("translate", "update", folder, "--locale", tag)) == [f"{name:<8}    0 of 4   draft"]
    found = opened(folder / "translations" / f"{name}.po")
    assert (found.num_plurals, len(found)) == (forms, 4)
    assert "X-Review: draft" in (folder / "translations" / f"{name}.po").read_text()
    [line] = told(kiosk("translate", "status", folder), code=1)
    assert line == f"{name:<8}    0 of 4   draft"


def test_status_says_what_is_left(kiosk: Caller, folder: Path) -> None:
    """And who has read it; with 1 while anything is left, with 0 when all is done."""
    file = translated(kiosk, folder)
    line = "fr          3 of 4   native by Marie, 2026-11-20"
    assert told(kiosk("translate", "status", folder), code=1) == [line]
    saved(file, file.read_text().replace('does."\nmsgstr ""', 'does."\nmsgstr "Vous seul."'))
    assert told(kiosk("translate", "status", folder)) == [line.replace("3 of", "4 of")]


def test_status_counts_what_the_campaign_says_now(kiosk: Caller, folder: Path) -> None:
    """A translation of words that are gone does not stand for one that is missing."""
    translated(kiosk, folder)
    pack(folder, WORDS.replace("You decide.", "Choose."))
    [line] = told(kiosk("translate", "status", folder), code=1)
    assert "2 of 4" in line


def test_status_names_each_fault(kiosk: Caller, folder: Path) -> None:
    """With the line of the file to look at."""
    file = translated(kiosk, folder)
    saved(file, file.read_text().replace("Demandez.", "Demandez {nom}."))
    found = told(kiosk("translate", "status", folder), code=1)
    line = 1 + file.read_text().split("\n").index('msgid "Ask."')
    said = f'{file}:{line}: "Ask." needs no placeholder, and "Demandez {{nom}}." has {{nom}}: '
    assert found[1].strip() == f"{said}write what stands in braces as it is, untranslated"


def test_update_keeps_what_translators_wrote(kiosk: Caller, folder: Path) -> None:
    """Words, remarks, the names in the head, who has read it; to the byte, however often it is run."""
    file = translated(kiosk, folder)
    before = file.read_bytes()
    for _ in range(2):
        told(kiosk("translate", "update", folder))
        assert file.read_bytes() == before
    assert b"# By Marie." in before
    assert b"# As on posters." in before
    assert b'"X-Review: native\\n"\n"X-Reviewer: Marie\\n"\n"X-Reviewed: 2026-11-20\\n"' in before


def test_update_marks_what_changed_and_keeps_what_is_gone(kiosk: Caller, folder: Path) -> None:
    """A sentence that is worded anew keeps its old translation as a hint, which no screen shows."""
    file = translated(kiosk, folder)
    pack(
        folder, WORDS.replace("You decide.", "You decide it.").replace('headline = "Ask."', 'headline = "1."')
    )
    told(kiosk("translate", "update", folder))
    found = opened(file)
    changed = found.get("You decide it.")
    assert changed is not None
    assert (changed.string, changed.fuzzy) == ("Vous décidez.", True)
    assert [one.string for one in found.obsolete.values()] == ["Demandez."]
    assert '# As on posters.\n#~ msgid "Ask."\n#~ msgstr "Demandez."' in file.read_text()
    assert text_of("You decide it.", "fr", "en", FolderCatalogs(folder / "translations")).locale == "en"
    before = file.read_bytes()
    told(kiosk("translate", "update", folder))
    assert file.read_bytes() == before


def test_update_of_one_language_leaves_the_others(kiosk: Caller, folder: Path) -> None:
    """Under whatever name they have."""
    for name in ("pt_BR.po", "nl.po"):
        told(kiosk("translate", "update", folder, "--locale", name[:2]))
    (folder / "translations" / "pt-BR.po").rename(folder / "translations" / "pt_BR.po")
    pack(folder, WORDS.replace("Ask.", "Ask us."))
    nl = (folder / "translations" / "nl.po").read_bytes()
    told(kiosk("translate", "update", folder, "--locale", "pt-BR"))
    assert (folder / "translations" / "nl.po").read_bytes() == nl
    assert sorted(file.name for file in (folder / "translations").iterdir()) == ["nl.po", "pt_BR.po"]
    assert opened(folder / "translations" / "pt_BR.po").get("Ask us.") is not None


def test_a_title_of_any_signs_makes_a_catalog(kiosk: Caller, folder: Path) -> None:
    """Quotes and braces in it stand in the head as they must."""
    pack(folder, WORDS.replace('"A test"', "'The \"{Blue\\ Heart\"'"))
    told(kiosk("translate", "update", folder, "--locale", "fr"))
    head = r'"Project-Id-Version: The \"{Blue\\ Heart\"\n"'
    assert head in (folder / "translations" / "fr.po").read_text().splitlines()
    before = (folder / "translations" / "fr.po").read_bytes()
    told(kiosk("translate", "update", folder))
    assert (folder / "translations" / "fr.po").read_bytes() == before


def test_a_catalog_in_an_older_encoding_is_brought_to_utf_8(kiosk: Caller, folder: Path) -> None:
    """Its words stay."""
    file = translated(kiosk, folder)
    file.write_bytes(file.read_text().replace("UTF-8", "ISO-8859-1").encode("latin-1"))
    told(kiosk("translate", "update", folder))
    assert translations(file) == TRANSLATED
    assert "charset=UTF-8" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("wrong", ["banana\n", 'msgid "a\n', 'msgid ""\nmsgstr "Language: x!\\n"\n'])
def test_update_leaves_a_catalog_that_it_cannot_read(kiosk: Caller, folder: Path, wrong: str) -> None:
    """Somebody's work may stand in it; no half of a file is left beside it."""
    told(kiosk("translate", "update", folder, "--locale", "fr"))
    file = folder / "translations" / "fr.po"
    saved(file, wrong)
    assert is_refused(kiosk("translate", "update", folder), f"{file}:")
    assert file.read_text() == wrong
    assert [one.name for one in file.parent.iterdir()] == ["fr.po"]


def test_update_leaves_a_catalog_that_it_cannot_write(kiosk: Caller, folder: Path) -> None:
    """A link to where there is no folder."""
    (folder / "translations").mkdir()
    (folder / "translations" / "fr.po").symlink_to(folder / "gone" / "fr.po")
    assert is_refused(kiosk("translate", "update", folder, "--locale", "fr"), "No such file or directory")
    assert [one.name for one in (folder / "translations").iterdir()] == ["fr.po"]


def test_an_update_that_could_not_be_read_again_changes_no_file(
    kiosk: Caller, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither that language nor the one named before it: each is read before any is written."""

    def write(stream: BytesIO, catalog: Catalog, **options: Any) -> None:
        write_po(stream, catalog, **options)
        stream.write(b'msgid "a' if str(catalog.locale) == "am" else b"")

    monkeypatch.setattr("kiosk.content.translation.catalog_writer.write_po", write)
    options = ("--locale", "nl", "--locale", "am")
    assert is_refused(kiosk("translate", "update", folder, *options), "am.po: would be written as what")
    assert not (folder / "translations").exists()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["status", "--locale", "fr"], "--locale goes with update"),
        (
            ["update", "--locale", "frensh"],
            '"frensh" is no language that is known by this name; did you mean "French"?',
        ),
        (["stats"], "stats"),
    ],
)
def test_a_step_that_is_none_is_refused(kiosk: Caller, folder: Path, options: list[str], said: str) -> None:
    """Before anything is written."""
    assert is_refused(kiosk("translate", options[0], folder, *options[1:]), said)
    assert not (folder / "translations").exists()


def test_a_campaign_that_is_none_is_refused(kiosk: Caller, tmp_path: Path) -> None:
    """With its faults, as by every command."""
    assert is_refused(kiosk("translate", "status", tmp_path), "there is no campaign.toml in this folder")
    pack(tmp_path, RIGHT.replace('title = "A test"', "title = 3"))
    assert is_refused(kiosk("translate", "extract", tmp_path), "title: 3 is not a text in quotes")


SENTENCES = st.lists(
    st.text(st.sampled_from('ab {}"\\é#~\n.,!'), min_size=1, max_size=20).filter(
        lambda text: bool(text.strip())
    ),
    min_size=1,
    max_size=4,
    unique=True,
)


def answered(content: bytes, reply: str) -> bytes:
    """A catalog in which somebody has translated what was empty, with a tool of their own."""
    found, stream = read_po(BytesIO(content)), BytesIO()
    for one in found:
        if one.id and not one.string:
            one.string = reply
    write_po(stream, found)
    return stream.getvalue()


@given(versions=st.lists(SENTENCES, min_size=2, max_size=4), reply=st.sampled_from(["Oui.", 'é "q" \\ #~']))
def test_however_a_campaign_changes_an_update_is_whole(
    tmp_path_factory: pytest.TempPathFactory, versions: list[list[str]], reply: str
) -> None:
    """It holds each sentence, keeps what was said of it, and a second one changes no byte."""
    folder = tmp_path_factory.mktemp("pack")
    file = folder / "fr.po"
    for sentences in versions:
        slides = (
            slide(f'id = "s{number}"', 'kind = "message"', f"headline = {json.dumps(text)}")
            for number, text in enumerate(sentences)
        )
        said = template(of_campaign(read_campaign(pack(folder, RIGHT + "".join(slides)))), "T")
        before = translations(file) if file.exists() else {}
        file.write_bytes(updated(file, "fr", said))
        assert updated(file, "fr", said) == file.read_bytes()
        assert {one.id for one in opened(file)} == {one.id for one in said}
        after = translations(file)
        assert all(after[text] == before[text] for text in sentences if text in before)
        file.write_bytes(answered(file.read_bytes(), reply))
