"""Catalogs as translators hand them in: what is wrong in one keeps a message from the glass, and no other."""

import gc
import os
import shutil
from itertools import count
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk import paths
from kiosk.content.language import catalogs
from kiosk.content.language.folder_catalogs import FolderCatalogs
from kiosk.content.language.texts import Words, counted, text_of, translate
from tests.content.making import own, page_of, texts

READABLE = ": see that it is there, and that the user who plays the screen may read it"
IN_IT = ": put the file in its place, or name the file in it"

CALL, ASK = "Call {number}.", "Ask."
DAYS = ("day to go", "days to go")
ASKED = 'msgid "Ask."\nmsgstr "Demandez."\n'
HEADER = 'msgid ""\nmsgstr ""\n"Language: fr\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
TWO_FORMS = '"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n'
STAMPS = count(1_700_000_000)


def saved(file: Path, content: bytes | str) -> Path:
    """A file written as by somebody, at a time of its own."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    moment = next(STAMPS)
    os.utime(file, (moment, moment))
    os.utime(file.parent, (moment, moment))
    return file


def catalog(folder: Path, *messages: str, name: str = "fr.po", header: str = HEADER + TWO_FORMS) -> Path:
    """A catalog with these messages, after one that is right."""
    return saved(folder / name, "\n".join((header, ASKED, *messages)))


def message(source: str, *forms: str) -> str:
    """A message and its translation; several forms for one that is counted."""
    if len(forms) == 1:
        return f'msgid "{source}"\nmsgstr "{forms[0]}"\n'
    several = "".join(f'msgstr[{number}] "{form}"\n' for number, form in enumerate(forms))
    return f'msgid "{DAYS[0]}"\nmsgid_plural "{DAYS[1]}"\n{several}'


def faults(file: Path) -> list[tuple[int | None, str]]:
    """The line and the sentence of each fault of a catalog."""
    found = catalogs.read(file).faults
    assert {fault.file for fault in found} <= {file}
    return [(fault.line, fault.message) for fault in found]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder whose catalogs stand for the program's."""
    monkeypatch.setattr(paths, "TRANSLATIONS", tmp_path)
    return tmp_path


# One message


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ("Appelez {numero}.", 'needs {number}, and "Appelez {numero}." has {numero}'),
        ("Appelez.", 'needs {number}, and "Appelez." has none'),
        ("Appelez {number} {number}.", "needs {number}, and"),
        ("Appelez {}.", "has {}"),
        ("Appelez {0}.", "has {0}"),
        ("Appelez {number!x}.", "has {number!x}"),
        ("Appelez {number:d}.", "has {number:d}"),
        ("Appelez {number.real}.", "has {number.real}"),
        ("Appelez {number.", "has a brace without its other half in"),
        ("Appelez number}.", "has a brace without its other half in"),
    ],
)
def test_a_broken_placeholder_is_told_and_never_shown(folder: Path, form: str, told: str) -> None:
    """A number could not be put in: the sentence stands in the next language, the others stay."""
    catalog(folder, message(CALL, "Appelez le {number}."))
    catalog(folder, message(CALL, form), name="fr-CA.po")
    [(line, fault)] = faults(folder / "fr-CA.po")
    assert (line, told in fault) == (10, True), fault
    assert fault.startswith('"Call {number}." ')
    assert translate(CALL, "fr-CA", number="112") == Words("Appelez le \u2066112\u2069.", "fr")
    assert translate(ASK, "fr-CA") == Words("Demandez.", "fr-CA")


def test_without_another_language_it_is_said_in_english(folder: Path) -> None:
    """And says that it is."""
    catalog(folder, message(CALL, "Appelez {numero}."))
    assert translate(CALL, "fr", number="112") == Words("Call \u2066112\u2069.", "en")


def test_what_is_marked_fuzzy_is_not_shown(folder: Path) -> None:
    """It was translated from other words."""
    file = catalog(folder, "#, fuzzy\n" + message("Taxi", "Autobus"))
    assert faults(file) == [(11, '"Taxi" is marked fuzzy: look at it again, and remove the mark')]
    assert translate("Taxi", "fr") == Words("Taxi", "en")
    assert catalogs.read(file).translated == {ASK}


@pytest.mark.parametrize("forms", [("jour", ""), ("", "jours")])
def test_a_counted_message_needs_each_of_its_forms(folder: Path, forms: tuple[str, str]) -> None:
    """A missing one is told, and the whole message stands in English."""
    file = catalog(folder, message("", *forms))
    assert [told for _, told in faults(file)] == [
        (
            '"day to go" has 1 plural form, and this language has 2: '
            "write each of them, msgstr[0], msgstr[1] and so on"
        ),
    ]
    assert [counted(*DAYS, number, "fr") for number in (1, 5)] == [Words(form, "en") for form in DAYS]
    whole = catalog(folder, message("", "jour", "jours"))
    assert faults(whole) == []
    assert [counted(*DAYS, number, "fr").text for number in (1, 5)] == ["jour", "jours"]


@pytest.mark.parametrize(
    ("written", "line"),
    [
        ('msgid "Call {number}."\nmsgstr "Appelez {number} si\n', 11),
        ('msgid "Call {number}."\nmsgstr "Appelez {number} "\n"si\n', 12),
        ('msgid "Call {number}.\nmsgstr "Appelez {number}."\n', 10),
        ('msgid "Call {number}."\nmsgstr "Appelez {number} "vite"."\n', 11),
        ('msgid "Call {number}."\nmsgstr "Appelez {number}.\\"\n', 11),
        ('msgid "Call {number}."\nmsgstr Appelez {number}.\n', 11),
    ],
)
def test_a_text_whose_quotes_are_open_is_told_and_never_shown(folder: Path, written: str, line: int) -> None:
    """Nobody knows where it ends; the file's other texts are shown, those that come after it as well."""
    file = catalog(folder, written, message("Look.", "Voyez."))
    [(where, told)] = faults(file)
    assert (where, told.startswith("has quotes that do not close, near '")) == (line, True)
    assert translate(CALL, "fr") == Words(CALL, "en")
    assert (translate(ASK, "fr"), translate("Look.", "fr")) == (
        Words("Demandez.", "fr"),
        Words("Voyez.", "fr"),
    )


def test_a_text_that_is_there_twice_is_told(folder: Path) -> None:
    """At the second; the first is shown. The same words in another context, or gone, are no second."""
    others = 'msgctxt "there"\nmsgid "Ask."\nmsgstr "Interrogez."\n\n#~ msgid "Ask."\n#~ msgstr "Vieux."\n'
    file = catalog(folder, message("Look.", "Voyez."), others, message("Look.", "Regardez."))
    assert faults(file) == [
        (20, '"Look." is there a second time: take one of the two out: until then the first is shown')
    ]
    assert translate("Look.", "fr") == Words("Voyez.", "fr")


def test_what_is_not_translated_yet_is_no_fault(folder: Path) -> None:
    """It is left to do."""
    file = catalog(folder, message("Taxi", ""), message("", "", ""))
    assert not faults(file)
    assert catalogs.read(file).translated == {ASK}


def test_a_page_never_shows_a_faulty_message(tmp_path: Path) -> None:
    """Nor loses the others; a brace that a campaign writes itself is a brace."""
    catalog(tmp_path / "translations", message(CALL, "Appelez {numero}."))
    campaign = own(tmp_path, 'kind = "message"', 'headline = "Call {number}."', 'text = "Ask."')
    page = page_of("more", "fr", of=campaign)
    assert (texts(page.headline), texts(page.text)) == ([CALL], ["Demandez."])
    catalog(tmp_path / "translations", message("Smile :-{", "Souriez :-{"))
    assert text_of("Smile :-{", "fr", "en", FolderCatalogs(tmp_path / "translations")) == Words(
        "Souriez :-{", "fr"
    )


# One catalog


@pytest.mark.parametrize(
    ("content", "line", "told"),
    [
        (HEADER.replace("UTF-8", "klingon") + ASKED, 1, "unknown encoding: klingon"),
        ((HEADER + ASKED).replace("Demandez", "Interrogé").encode("latin-1"), 6, "save it as UTF-8"),
        (HEADER + 'msgid "a"\nmsgid_plural "b"\nmsgstr[x] "c"\n', 1, "cannot be read as a catalog"),
        (HEADER + 'msgid "a"\nmsgid_plural "b"\nmsgstr[7] "c"\n', None, "more translations than"),
        (
            HEADER + '"POT-Creation-Date: soon\\n"\n\n' + ASKED,
            1,
            "cannot be read as a catalog: time data 'soon'",
        ),
        (HEADER.replace("fr", "fr!") + ASKED, 1, "cannot be read as a catalog"),
        (HEADER + '"Plural-Forms: nplurals=x; plural=n;\\n"\n\n' + ASKED, 1, "cannot be read as a catalog"),
        (HEADER + '"Plural-Forms: nplurals=2; plural=rm;\\n"\n\n' + ASKED, 1, "invalid token in plural form"),
        (HEADER + '"Plural-Forms: nplurals=2; plural=n%0;\\n"\n\n' + ASKED, 1, "cannot be read as a catalog"),
        (HEADER + '"Plural-Forms: nplurals=2; plural=n;\\n"\n\n' + ASKED, 1, "a form beyond nplurals"),
        (HEADER + '"Plural-Forms: nplurals=9999999999; plural=n;\\n"\n\n', 1, "no language has so many"),
        (HEADER + "\n" + ASKED + "banana\n", 8, "is no catalog from here on"),
        (HEADER + '\nmsgid "a\n', 6, "is no catalog from here on"),
        (b"\x00\xff\x01PNG", None, ""),
    ],
)
def test_a_catalog_that_cannot_be_read_is_told(
    folder: Path, content: str | bytes, line: int | None, told: str
) -> None:
    """With the place; every sentence is then said in English, and nothing ends."""
    file = saved(folder / "fr.po", content)
    [(where, fault)] = faults(file)
    assert told in fault
    assert line in (None, where)
    assert translate(ASK, "fr") == Words(ASK, "en")
    assert counted(*DAYS, 1, "fr") == Words(DAYS[0], "en")
    assert catalogs.read(file).review == "draft"


def test_a_folder_in_the_place_of_a_catalog_is_told(folder: Path) -> None:
    """As is one that is gone again."""
    (folder / "fr.po").mkdir()
    assert faults(folder / "fr.po") == [(None, f"is a folder, not a file{IN_IT}")]
    assert faults(folder / "nl.po") == [(None, f"cannot be read: No such file or directory{READABLE}")]
    assert translate(ASK, "fr") == Words(ASK, "en")


def test_a_pipe_a_device_or_far_too_much_is_told_and_not_read(folder: Path) -> None:
    """Reading would never end, or take all memory; a link leads nowhere out of the pack."""
    os.mkfifo(folder / "fr.po")
    (folder / "de.po").symlink_to("/dev/zero")
    (folder / "nl.po").symlink_to(paths.ROOT / "translations" / "nl.po")
    with (folder / "es.po").open("wb") as file:
        file.truncate(300_000_000)
    assert [faults(folder / f"{name}.po") for name in ("fr", "de", "nl", "es")] == [
        [(None, "is a device or a pipe, not a file: copy the file itself there")],
        [(None, "is a link that points out of its folder: copy the file into it")],
        [(None, "is a link that points out of its folder: copy the file into it")],
        [(None, "is larger than 8 MiB: what belongs here is some kilobytes of text")],
    ]
    assert translate(ASK, "fr") == Words(ASK, "en")


def test_an_editor_s_own_way_of_writing_is_read(folder: Path) -> None:
    """Line ends of Windows, its mark at the beginning, an older encoding that the header names."""
    text = HEADER + '"X-Review: native\\n"\n\n' + ASKED.replace("Demandez", "Interrogé")
    for content in (
        text.replace("\n", "\r\n"),
        "\ufeff" + text,
        text.replace("UTF-8", "ISO-8859-1").encode("latin-1"),
    ):
        file = saved(folder / "fr.po", content)
        assert (faults(file), catalogs.read(file).review) == ([], "native")
        assert translate(ASK, "fr") == Words("Interrogé.", "fr")


@pytest.mark.parametrize("word", ["reviewed", "Native", ""])
def test_a_review_that_is_none_counts_as_a_draft(folder: Path, word: str) -> None:
    """It is told, and the messages are used."""
    file = catalog(folder, header=f'{HEADER}"X-Review: {word}\\n"\n')
    assert faults(file) == [
        (
            5,
            (
                f'X-Review: "{word}" is none of draft, native, expert: write native where a native speaker '
                "has read it, expert where one of the field has, else draft"
            ),
        )
    ]
    assert catalogs.read(file).review == "draft"
    assert translate(ASK, "fr") == Words("Demandez.", "fr")


def test_who_read_a_catalog_is_known(folder: Path) -> None:
    """How far, who and when; nobody where it says nothing."""
    headers = '"X-Review: expert\\n"\n"X-Reviewer: A. Reader\\n"\n"X-Reviewed: 2026-11-20\\n"\n'
    found = catalogs.read(catalog(folder, header=HEADER + headers))
    assert (found.review, found.reviewer, found.reviewed) == ("expert", "A. Reader", "2026-11-20")
    found = catalogs.read(catalog(folder))
    assert (found.review, found.reviewer, found.reviewed) == ("draft", "", "")


def test_a_byte_of_zero_is_told_with_its_line(folder: Path) -> None:
    """Also where it is what a power cut left of the end; no sentence of such a file is used."""
    file = catalog(folder)
    whole = file.read_bytes()
    for spoilt, told in (
        (whole.replace(b"Demandez", b"Deman\0\0dez"), "a byte of zero stands here"),
        (whole + b"\0\0\0", "only bytes of zero stand"),
    ):
        file.write_bytes(spoilt)
        (fault,) = catalogs.read(file).faults
        assert fault.line == spoilt.count(b"\n", 0, spoilt.find(b"\0")) + 1
        assert told in fault.message


@given(cut=st.integers(0, 400), put=st.binary(max_size=8))
@example(cut=167, put=b"\0\0")
def test_no_catalog_ends_the_program(tmp_path_factory: pytest.TempPathFactory, cut: int, put: bytes) -> None:
    """Whatever has happened to it: each sentence is translated, or is in the source language, whole."""
    folder = tmp_path_factory.mktemp("pack")
    whole = (HEADER + TWO_FORMS + "\n" + ASKED + "\n" + message(CALL, "Appelez {number}.")).encode()
    saved(folder / "translations" / "fr.po", whole[:cut] + put + whole[cut:])
    found = text_of(CALL, "fr", "en", FolderCatalogs(folder / "translations"))
    assert found.locale in {"en", "fr"}
    assert "112" in found.text.format(number="112")
    assert text_of(ASK, "fr", "en", FolderCatalogs(folder / "translations")).locale in {"en", "fr"}


# One folder


def test_catalogs_are_found_by_any_name_of_their_locale(folder: Path) -> None:
    """As other tools name them; the canonical name counts of two; what is no locale is left out."""
    for name in ("zh_CN.po", "pt_BR.po", "banana.po", "messages.po", "de.po~", "fr.pot", ".po"):
        catalog(folder, name=name)
    found = catalogs.files(folder)
    assert {locale: file.name for locale, file in found.items()} == {
        "zh-Hans": "zh_CN.po",
        "pt-BR": "pt_BR.po",
    }
    assert translate(ASK, "zh-Hans").locale == "zh-Hans"
    assert translate(ASK, "pt-BR").locale == "pt-BR"
    for name in ("zh-CN.po", "zh-Hans.po"):
        catalog(folder, name=name)
    assert catalogs.files(folder)["zh-Hans"].name == "zh-Hans.po"
    assert dict(catalogs.files(folder / "gone")) == {}


def test_a_catalog_that_changes_is_read_again(folder: Path) -> None:
    """While the program runs: words, review and faults; also one that is new, and one that is gone."""
    file = catalog(folder)
    assert translate(ASK, "fr").text == "Demandez."
    saved(file, HEADER + '"X-Review: native\\n"\n\n' + ASKED.replace("Demandez", "Interrogez"))
    assert (translate(ASK, "fr").text, catalogs.read(file).review) == ("Interrogez.", "native")
    saved(file, "banana")
    assert (translate(ASK, "fr").text, len(faults(file))) == (ASK, 1)
    catalog(folder, name="nl.po")
    assert translate(ASK, "nl").locale == "nl"
    (folder / "nl.po").unlink()
    assert translate(ASK, "nl").locale == "en"


def readings() -> int:
    """How many catalogs are remembered."""
    gc.collect()
    return sum(isinstance(one, catalogs.Reading) for one in gc.get_objects())


def test_a_catalog_that_changes_takes_no_more_room(folder: Path) -> None:
    """A display runs for weeks: what a catalog said is forgotten once it says something else, or is gone."""
    before = readings()
    for turn in range(200):
        catalog(folder, message("Wait.", f"Attendez {turn}."))
        assert translate("Wait.", "fr").text == f"Attendez {turn}."
        copy = folder / str(turn)
        catalog(copy / "translations", message("Go.", f"Partez {turn}."))
        assert text_of("Go.", "fr", "en", FolderCatalogs(copy / "translations")).text == f"Partez {turn}."
        shutil.rmtree(copy)
    assert readings() <= before + 2
