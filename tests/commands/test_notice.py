"""`kiosk notice`: what it writes, what it says of it, and what it refuses because a display would."""

import io
import json
import re
import shlex
import sys
import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unicodedata import normalize
from zoneinfo import ZoneInfo

import pytest

from kiosk.content.notice.notice_reader import read_notice
from tests.commands.calling import Caller
from tests.content.venues import one_more, venue

PAGE = Path(__file__).parents[2] / "docs" / "notices.md"
LEAVE, QUITTEZ = "Please leave the building.", "Veuillez quitter le bâtiment."
LONG = "Please leave this building now by the stairs at the end of the hall, and wait outside. " * 4


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A display of a venue's folder."""
    return venue(tmp_path / "our venue", keys='venue = "Harbour Airport"\n')


def test_words_stand_for_half_an_hour_on_a_display(kiosk: Caller, file: Path) -> None:
    """It says which words, where, and until when; and how the notice is taken away, as the shell wants it."""
    ended = kiosk(
        "notice", LEAVE, "--locale", f"fr={QUITTEZ}", "--style", "urgent", "--display", file, "--yes"
    )
    assert (ended.code, ended.err) == (0, "")
    notice = read_notice(file.with_name("notice.toml"))
    assert [one.headline.text for one in notice.words("nl")] == [LEAVE, QUITTEZ]
    assert notice.style == "urgent"
    assert notice.until - notice.begins == timedelta(minutes=30)
    assert abs(datetime.now(UTC) - notice.begins) < timedelta(minutes=2)
    for said in (LEAVE, QUITTEZ, "Urgent, until ", "(30 min)", "BRU-1 (Harbour Airport)"):
        assert said in ended.out
    assert f"kiosk notice --clear --display '{file}'" in ended.out


def test_a_notice_of_a_venue_stands_on_all_its_displays(kiosk: Caller, file: Path) -> None:
    """Each is named."""
    top = file.parents[2]
    one_more(top, "BRU-2", 'mode = "quiet"\n')
    ended = kiosk("notice", LEAVE, "--venue", top, "--for", "2h", "--yes")
    assert (ended.code, ended.err) == (0, "")
    assert "BRU-1" in ended.out
    assert "BRU-2, quiet" in ended.out
    notice = read_notice(top / "notice.toml")
    assert notice.until - notice.begins == timedelta(hours=2)


TOKYO = 'format = 1\nid = "TOK-1"\ncountry = "JP"\ntimezone = "Asia/Tokyo"\nlocales = ["ja", "en"]\n'


def test_each_display_of_a_venue_is_told_by_its_own_clock_and_language(kiosk: Caller, file: Path) -> None:
    """Until when it stands there, with the time zone; and in which language words without one are there."""
    top = file.parents[2]
    one_more(top, "TOK-1").write_text(TOKYO.replace('"ja"', '"fr"'))
    ends = (datetime.now(UTC) + timedelta(hours=1)).replace(second=0, microsecond=0)
    ended = kiosk("notice", LEAVE, "--venue", top, "--until", ends.isoformat(), "--yes")
    assert (ended.code, ended.err) == (0, "")
    for name, zone, locale in (("BRU-1", "Europe/Brussels", "en"), ("TOK-1", "Asia/Tokyo", "fr")):
        assert f"On {name}:\n  {locale:<8} {LEAVE}\n" in ended.out
        (line,) = (one for one in ended.out.splitlines() if one.startswith(f"  {name}"))
        assert f", until {ends.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}, {zone}" in line


def test_words_of_no_language_are_asked_for_theirs(kiosk: Caller, file: Path) -> None:
    """Where displays have other first languages, and others of the words are told, nobody guesses."""
    top = file.parents[2]
    one_more(top, "TOK-1").write_text(TOKYO)
    ended = kiosk("notice", LEAVE, "--locale", f"fr={QUITTEZ}", "--venue", top, "--yes")
    assert ended.code == 2
    assert "first languages of the displays differ, en and ja" in ended.err
    (meant,) = re.findall(r"--locale '(.*)'", ended.err)
    ended = kiosk("notice", "--locale", meant, "--locale", f"fr={QUITTEZ}", "--venue", top, "--yes")
    assert (ended.code, ended.err) == (0, "")


@pytest.mark.parametrize("name", ["French", "français", "fr", "Französisch", "fr-FR"])
def test_a_language_is_named_as_people_name_it(kiosk: Caller, file: Path, name: str) -> None:
    """By its name in any of the program's languages, or by its code: as `kiosk new` has it."""
    ended = kiosk("notice", LEAVE, "--locale", f"{name}={QUITTEZ}", "--display", file, "--yes")
    assert ended.code == 0, ended.err
    notice = read_notice(file.with_name("notice.toml"))
    assert notice.headline == {"en": LEAVE, "fr": QUITTEZ}


def spoken(file: Path, *tags: str) -> None:
    """Have a display speak these languages."""
    file.write_text(file.read_text().replace('["en"]', json.dumps(tags)))


@pytest.mark.parametrize(
    ("tags", "words", "found"),
    [
        (("ar", "fr", "en"), QUITTEZ, "fr"),
        (("ar", "ja", "en"), "Gate 12", "en"),
        (("en", "ar"), "غادروا المبنى", "ar"),
        (("ru", "zh-Hans"), "请离开", "zh-Hans"),
        (("el", "uk"), "Вийдіть", "uk"),
    ],
)
def test_words_are_in_no_language_that_is_written_otherwise(
    kiosk: Caller, file: Path, tags: tuple[str, ...], words: str, found: str
) -> None:
    """But in the first of the display that they can be in; it says so, and how to say another."""
    spoken(file, *tags)
    ended = kiosk("notice", words, "--display", file, "--yes")
    assert ended.code == 0, ended.err
    (shown,) = read_notice(file.with_name("notice.toml")).words(tags[0])
    assert shown.headline.locale == found
    assert "taken for" in ended.out
    assert f"--locale 'LANGUAGE={words}'" in ended.out
    (file.parents[2] / "notices").mkdir()
    (file.parents[2] / "notices" / "go.toml").write_text(
        f'format = 1\nheadline = "{words}"\ntext = "{words}"\n'
    )
    assert "taken for" in kiosk("notice", "go", "--display", file, "--yes").out
    (shown,) = read_notice(file.with_name("notice.toml")).words(tags[0])
    assert shown.text is not None
    assert (shown.headline.locale, shown.text.locale) == (found, found)


@pytest.mark.parametrize(
    ("tags", "words"), [(("ar", "fr"), "بوابة A12"), (("ar",), "12:30"), (("fr",), LEAVE)]
)
def test_words_that_can_be_in_the_first_language_are(
    kiosk: Caller, file: Path, tags: tuple[str, ...], words: str
) -> None:
    """Signs that every language has tell none; nor do names in other letters among its own."""
    spoken(file, *tags)
    ended = kiosk("notice", words, "--display", file, "--yes")
    assert ended.code == 0, ended.err
    assert "language" not in ended.out
    assert read_notice(file.with_name("notice.toml")).headline == words


def test_words_in_no_language_of_a_display_stand_and_are_told(kiosk: Caller, file: Path) -> None:
    """Nobody in a hurry is held up by letters."""
    spoken(file, "ar")
    ended = kiosk("notice", "A12 only", "--display", file, "--yes")
    assert ended.code == 0, ended.err
    assert "cannot be in Arabic, the first language there, nor in another one" in ended.out


def test_words_beside_others_are_in_what_is_left(kiosk: Caller, file: Path) -> None:
    """On a display that speaks Arabic, French and English, Latin words beside English ones are French."""
    spoken(file, "ar", "en", "fr")
    ended = kiosk("notice", QUITTEZ, "--locale", f"English={LEAVE}", "--display", file, "--yes")
    assert ended.code == 0, ended.err
    assert read_notice(file.with_name("notice.toml")).headline == {"fr": QUITTEZ, "en": LEAVE}


def test_words_beside_others_are_told_with_the_language_that_they_are_taken_for(
    kiosk: Caller, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before anybody is asked, and where nobody is; typed as it says, they are in the other one."""
    spoken(file, "fr", "nl", "en")
    beside = ("--locale", f"fr={QUITTEZ}", "--display", file)
    monkeypatch.setattr(sys, "stdin", io.StringIO("no\n"))
    for ended in (kiosk("notice", LEAVE, *beside), kiosk("notice", LEAVE, *beside, "--yes")):
        assert f"“{LEAVE}” is taken for Dutch" in ended.out
        (meant,) = re.findall(r"--locale '(.*)'", ended.out)
    ended = kiosk("notice", "--locale", meant, *beside, "--yes")
    assert "taken for" not in ended.out
    assert read_notice(file.with_name("notice.toml")).headline == {"en": LEAVE, "fr": QUITTEZ}
    assert "taken for" not in kiosk("notice", QUITTEZ, "--locale", f"en={LEAVE}", *beside[2:], "--yes").out


def test_words_that_cannot_be_in_the_language_they_are_given_are_told(kiosk: Caller, file: Path) -> None:
    """As where those of two languages are mixed up; kept ready as well."""
    spoken(file, "fr", "ar")
    arabic = "غادروا المبنى"
    mixed = ("--locale", f"fr={arabic}", "--locale", f"ar={QUITTEZ}")
    ended = kiosk("notice", *mixed, "--display", file, "--yes")
    assert ended.code == 0, ended.err
    assert f"“{arabic}” cannot be in French, by its letters" in ended.out
    assert f"“{QUITTEZ}” cannot be in Arabic, by its letters" in ended.out
    (file.parents[2] / "notices").mkdir()
    (file.parents[2] / "notices" / "go.toml").write_text(f'format = 1\nheadline = {{ fr = "{arabic}" }}\n')
    assert "cannot be in French" in kiosk("notice", "go", "--display", file, "--yes").out


def test_another_notice_is_told_by_the_clock_of_its_display(kiosk: Caller, file: Path) -> None:
    """Whatever offset its file was written with."""
    top = file.parents[2]
    tokyo = one_more(top, "TOK-1")
    tokyo.write_text(TOKYO)
    begins = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=1)
    ends = begins + timedelta(minutes=30)
    times = f"from = {begins.isoformat()}\nuntil = {ends.isoformat()}\n"
    tokyo.with_name("notice.toml").write_text(f'format = 1\nstyle = "urgent"\nheadline = "Go."\n{times}')
    ended = kiosk("notice", LEAVE, "--venue", top, "--yes")
    there = ends.astimezone(ZoneInfo("Asia/Tokyo"))
    assert f'NOT SEEN YET: On TOK-1 stands "Go." until {there:%Y-%m-%d %H:%M}, Asia/Tokyo, of ' in ended.out


def test_a_prepared_notice_is_named_in_the_place_of_words(kiosk: Caller, file: Path) -> None:
    """By its name in the venue's folder, or by its path; it stands on the displays that it is for."""
    top = file.parents[2]
    one_more(top, "AMS-1")
    (top / "notices").mkdir()
    prepared = top / "notices" / "fire.toml"
    prepared.write_text(f'format = 1\nstyle = "urgent"\nheadline = "{LEAVE}"\ndisplays = ["BRU-*"]\n')
    for named in ("fire", "fire.toml", prepared):
        ended = kiosk("notice", named, "--venue", top, "--until", "2099-01-01", "--yes")
        assert "7 days at most" in ended.err
        ended = kiosk("notice", named, "--venue", top, "--yes")
        assert ended.code == 0
        assert "AMS-1" not in ended.out
        assert read_notice(top / "notice.toml").displays == ("BRU-*",)


@pytest.mark.parametrize(
    ("named", "says"),
    [
        ("evacuat", 'did you mean "evacuate"? Kept ready: evacuate. Type: kiosk notice evacuate --display '),
        ("evacuat", 'the word itself, to stand on the screen. Type: kiosk notice "Evacuat." --display '),
        ("Evacute", 'did you mean "evacuate"?'),
        ("closed", "has none of that name. Kept ready: evacuate. Type one of these names."),
        ("evacuate now", 'did you mean "evacuate"?'),
    ],
)
def test_the_name_of_a_prepared_notice_never_stands_on_the_glass(
    kiosk: Caller, file: Path, named: str, says: str
) -> None:
    """Where it is mistyped, or kept in another venue's folder; its case does not matter."""
    folder = file.parents[2] / "notices"
    folder.mkdir()
    (folder / "evacuate.toml").write_text(f'format = 1\nheadline = "{LEAVE}"\n')
    ended = kiosk("notice", named, "--display", file, "--yes")
    assert ended.code == 2
    assert says in ended.err
    assert not file.with_name("notice.toml").exists()
    assert LEAVE in kiosk("notice", "Evacuate", "--display", file, "--yes").out


@pytest.mark.parametrize("word", ["Evacuat.", "Closed", "14", "停止", "+32 2 511 64 64"])
def test_a_single_word_stands(kiosk: Caller, file: Path, word: str) -> None:
    """One that is no name of a prepared notice, and like none."""
    folder = file.parents[2] / "notices"
    folder.mkdir()
    (folder / "evacuate.toml").write_text(f'format = 1\nheadline = "{LEAVE}"\n')
    assert kiosk("notice", word, "--display", file, "--yes").code == 0
    assert read_notice(file.with_name("notice.toml")).headline == word


def test_a_prepared_notice_is_found_whatever_computer_named_its_file(kiosk: Caller, file: Path) -> None:
    """A Mac writes an accent as a sign of its own; the case of such a letter does not matter either."""
    folder = file.parents[2] / "notices"
    folder.mkdir()
    (folder / f"{normalize('NFD', 'Räumung')}.toml").write_text(f'format = 1\nheadline = "{LEAVE}"\n')
    for named in ("Räumung", "räumung", "RÄUMUNG"):
        assert LEAVE in kiosk("notice", named, "--display", file, "--yes").out


@pytest.mark.parametrize("answer", ["yes\n", "no\n", ""])
def test_it_asks_before_anything_stands(
    kiosk: Caller, file: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    """Without --yes; nothing is shown but by a yes."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(answer))
    ended = kiosk("notice", LEAVE, "--display", file)
    assert LEAVE in ended.out
    assert file.with_name("notice.toml").exists() == (answer == "yes\n")
    assert ended.code == (0 if answer == "yes\n" else 2)


def test_it_says_what_it_takes_the_place_of(kiosk: Caller, file: Path) -> None:
    """Nobody takes a warning away without knowing."""
    kiosk("notice", LEAVE, "--display", file, "--yes")
    ended = kiosk("notice", "Lift 3 is closed.", "--display", file, "--yes")
    assert f'It takes the place of "{LEAVE}"' in ended.out


def test_a_notice_is_taken_away(kiosk: Caller, file: Path) -> None:
    """Where there is none, it says so, and where else one stands."""
    kiosk("notice", LEAVE, "--display", file, "--yes")
    ended = kiosk("notice", "--clear", "--display", file)
    assert ended.code == 0
    assert not file.with_name("notice.toml").exists()
    kiosk("notice", LEAVE, "--venue", file.parents[2], "--yes")
    ended = kiosk("notice", "--clear", "--display", file)
    assert ended.code == 2
    assert f'there is no notice\nOn BRU-1 stands "{LEAVE}"' in ended.err
    assert f"kiosk notice --clear --venue '{file.parents[2]}'" in ended.err


def test_where_none_stands_there_is_nothing_to_take_away(kiosk: Caller, file: Path) -> None:
    """A script that makes sure of it goes on."""
    for where in (("--display", file), ("--venue", file.parents[2])):
        ended = kiosk("notice", "--clear", *where)
        assert (ended.code, ended.err) == (0, "")
        assert "there is no notice" in ended.out


def test_a_folder_in_the_place_of_its_file_is_told(kiosk: Caller, file: Path) -> None:
    """With what to do; putting up and taking away."""
    folder = file.with_name("notice.toml")
    folder.mkdir()
    for words in ([LEAVE, "--yes"], ["--clear"]):
        ended = kiosk("notice", *words, "--display", file)
        assert ended.code == 2
        assert f"{folder} is a folder, and no file of a notice: rename it or move it away" in ended.err


def test_it_is_told_where_another_notice_stands_in_its_place(kiosk: Caller, file: Path) -> None:
    """An urgent one of one display stays before a notice of the venue, and after that one is taken away."""
    top = file.parents[2]
    one_more(top, "BRU-2")
    kiosk("notice", LEAVE, "--style", "urgent", "--display", file, "--yes")
    stands = f'On BRU-1 stands "{LEAVE}" until '
    ended = kiosk("notice", "The alarm is over.", "--venue", top, "--yes")
    assert f"NOT SEEN YET: {stands}" in ended.out
    assert f"kiosk notice --clear --display '{file}' takes it away" in ended.out
    ended = kiosk("notice", "--clear", "--venue", top)
    assert f"The loop goes on, but for:\n{stands}" in ended.out
    assert "NOT SEEN" not in kiosk("notice", LEAVE, "--style", "urgent", "--venue", top, "--yes").out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ([LONG, "--locale", f"fr={LONG}"], "under the legible"),
        ([LONG * 6], "The notice is 2088 characters long; at most 400 fit"),
        ([LEAVE, "--locale", f"French={LONG * 6}"], "The notice in French is 2087 characters long"),
        (["Go.\u202eyaw siht"], "turns"),
        (["Fire \U0001f525 in hall 2."], "(U+1F525): write it in words"),
        (["Gate\x0712"], "U+0007"),
        ([LEAVE, "--locale", "fr=Sortez \ue000."], "U+E000"),
        ([" "], "say what"),
        ([], "say what"),
        ([LEAVE, "--for", "soon"], "as 30m, 2h, 1h30m or 1d"),
        ([LEAVE, "--for", "8d"], "7 days at most"),
        ([LEAVE, "--for", "1h", "--until", "2099-01-01"], "one of them"),
        ([LEAVE, "--until", "2026-01-01T09:00"], "that is past"),
        ([LEAVE, "--until", "20h"], '"20:00" or "in 20 hours"'),
        ([LEAVE, "--until", "soon"], 'or a time alone, as 18:30, "tomorrow 8:00" or "in 2 hours"'),
        ([LEAVE, "--until", "25:00"], "--until"),
        ([LEAVE, "--until", "30.11.2026"], "did you mean 2026-11-30? Or write a time alone"),
        ([LEAVE, "--locale", "fr"], "--locale fr=Bonjour"),
        ([LEAVE, "--locale", "fransk=Non"], "fransk"),
        ([LEAVE, "--locale", "en=Go."], "there are words in English already"),
        ([LEAVE, "--locale", "französisch=Oui", "--locale", "fr=Non"], "there are words in French already"),
        ([LEAVE, "--locale", "Eng=Go."], "Eng"),
        (["evacuate.toml"], "there is no such file"),
        (["--clear", LEAVE], "says nothing"),
    ],
)
def test_what_cannot_stand_is_refused_and_nothing_is_changed(
    kiosk: Caller, file: Path, words: list[str], says: str
) -> None:
    """With what to write instead."""
    ended = kiosk("notice", *words, "--display", file, "--yes")
    assert ended.code == 2
    assert says in ended.err
    assert "Nothing was changed" in ended.err.splitlines()[-1]
    assert not file.with_name("notice.toml").exists()


def test_of_words_that_are_too_many_the_longest_are_named(kiosk: Caller, file: Path) -> None:
    """Nobody shortens those that are short already, and stand small because of the others."""
    ended = kiosk("notice", LEAVE, "--locale", f"fr={LONG}", "--display", file, "--yes")
    assert ended.code == 2
    assert LONG.strip() in ended.err
    assert LEAVE not in ended.err


def test_words_without_quotes_are_told_with_them(kiosk: Caller, file: Path) -> None:
    """As they are to be typed; nothing stands."""
    ended = kiosk("notice", "Gate", "5", "is", "closed.", "--display", file, "--yes")
    assert (ended.code, ended.out) == (2, "")
    assert "kiosk notice 'Gate 5 is closed.'" in ended.err
    assert not file.with_name("notice.toml").exists()


def test_it_wants_to_know_where(kiosk: Caller, file: Path, tmp_path: Path) -> None:
    """On one display or on all of a venue; a folder without displays is none."""
    assert "--venue DIR for all" in kiosk("notice", LEAVE, "--yes").err
    assert (
        "--venue DIR for all" in kiosk("notice", LEAVE, "--display", file, "--venue", tmp_path, "--yes").err
    )
    assert "name a venue's folder" in kiosk("notice", LEAVE, "--venue", tmp_path, "--yes").err


def test_one_display_s_faults_keep_no_notice_back(kiosk: Caller, file: Path) -> None:
    """They are told, and the others show it."""
    top = file.parents[2]
    one_more(top, "BRU-2", "mode = 3\n")
    ended = kiosk("notice", LEAVE, "--venue", top, "--yes")
    assert ended.code == 0
    assert "mode" in ended.err
    assert (top / "notice.toml").exists()


def test_displays_of_one_name_are_told(kiosk: Caller, file: Path) -> None:
    """A notice for one of them stands on both."""
    top = file.parents[2]
    assert "are called" not in kiosk("notice", LEAVE, "--venue", top, "--yes").err
    (top / "displays" / "BRU-2").mkdir()
    (top / "displays" / "BRU-2" / "display.toml").write_text(file.read_text())
    ended = kiosk("notice", LEAVE, "--venue", top, "--yes")
    assert ended.code == 0
    assert '2 displays are called "BRU-1": a notice that names it stands on all of them.' in ended.err


SAID = 'format = 2\nid = 3\ncountry = "Belgum"\n'
READ = ("contacts.toml", "displays/BRU-1/contacts.toml", "displays/BRU-1/display.toml")
BROKEN = [
    *((name, text) for name in READ for text in (SAID, "format = 1\nlate at =night\n", "\0\xff")),
    ("accepted.toml", SAID),
    ("campaigns/blue-heart/campaign.toml", SAID),
    ("campaigns/blue-heart/translations/fr.po", SAID),
    ("notices/fire.toml", SAID),
    ("displays/BRU-2/display.toml", ""),
    ("displays/BRU-1/notice.toml", SAID),
    ("notice.toml", SAID),
]


@pytest.mark.parametrize(("broken", "text"), BROKEN)
def test_no_fault_of_another_file_keeps_a_notice_back(
    kiosk: Caller, tmp_path: Path, broken: str, text: str
) -> None:
    """It goes up and is taken away, on one display and on all of them; what is wrong is told beside it."""
    file = venue(tmp_path, "blue-heart")
    one_more(tmp_path, "BRU-2")
    for where in (("--display", file), ("--venue", tmp_path)):
        (tmp_path / broken).parent.mkdir(exist_ok=True)
        (tmp_path / broken).write_text(text, encoding="latin-1")
        ended = kiosk("notice", LEAVE, *where, "--yes")
        assert ended.code == 0, ended.err
        assert "it stands from now on" in ended.out
        if broken in READ:
            assert f"{tmp_path / broken}" in ended.err
            assert "None of this keeps a notice back" in ended.err
        notice = (file.parent if where[0] == "--display" else tmp_path) / "notice.toml"
        assert read_notice(notice).headline == LEAVE
        (tmp_path / broken).write_text(text, encoding="latin-1")
        assert kiosk("notice", "--clear", *where).code == 0
        assert not notice.exists()


def test_a_display_is_known_by_what_can_be_read_of_its_file(kiosk: Caller, file: Path) -> None:
    """What is wrong in it is as if it were not there; a notice for its id is for it."""
    file.write_text(file.read_text() + "mode = 3\nplace = Gate\n[screen]\npixels = [1, 2]\n")
    (file.parents[2] / "notices").mkdir()
    prepared = file.parents[2] / "notices" / "fire.toml"
    prepared.write_text(f'format = 1\nheadline = "{LEAVE}"\ndisplays = ["BRU-1"]\n')
    ended = kiosk("notice", "fire", "--display", file, "--yes")
    assert ended.code == 0, ended.err
    assert "BRU-1 (Harbour Airport)" in ended.out
    assert ended.err.count("display.toml:") == 1  # a line that is no TOML hides what is wrong with others


@pytest.mark.parametrize("zone", ['timezone = "Europe/Brussel"\n', "", 'timezon = "Europe/Brussels"\n', None])
def test_a_time_is_told_with_the_clock_that_it_is_by(
    kiosk: Caller, file: Path, monkeypatch: pytest.MonkeyPatch, zone: str | None
) -> None:
    """Where the display's is not known: mistyped, left out, or in a file that is no text at all."""
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    told = "this computer's clock"
    whole = file.read_text()
    at = f"{datetime.now(ZoneInfo('Asia/Tokyo')) + timedelta(hours=2):%H:%M}"
    assert told not in kiosk("notice", LEAVE, "--until", "tomorrow 8:00", "--display", file, "--yes").out
    file.write_text("\0" if zone is None else whole.replace('timezone = "Europe/Brussels"\n', zone))
    for where in (("--display", file), ("--venue", file.parents[2])):
        ended = kiosk("notice", LEAVE, "--until", at, *where, "--yes")
        assert ended.code == 0, ended.err
        line = f"The time zone of BRU-1 could not be read: {at} is by {told}, Asia/Tokyo."
        assert line in ended.out
        assert "as --for 2h" in ended.out
    assert read_notice(file.with_name("notice.toml")).until.isoformat().endswith("+09:00")
    assert told not in kiosk("notice", LEAVE, "--until", "in 2 hours", "--display", file, "--yes").out


def test_a_notice_is_taken_away_where_the_display_is_gone(kiosk: Caller, file: Path) -> None:
    """It needs no other file at all."""
    kiosk("notice", LEAVE, "--display", file, "--yes")
    file.unlink()
    ended = kiosk("notice", "--clear", "--display", file)
    assert (ended.code, ended.err) == (0, "")
    assert not file.with_name("notice.toml").exists()
    ended = kiosk("notice", "--clear", "--display", file)
    assert ended.code == 2
    assert ended.err.endswith("Nothing was changed.\n")


def test_a_command_writes_what_any_program_reads_as_toml(kiosk: Caller, file: Path) -> None:
    """Quotes, backslashes and line breaks among them."""
    kiosk("notice", 'Gate "A\\12"\nis closed', "--display", file, "--yes")
    found = tomllib.loads(file.with_name("notice.toml").read_text(encoding="utf-8"))
    assert found["headline"] == 'Gate "A\\12"\nis closed'


def test_check_tells_of_notices(kiosk: Caller, tmp_path: Path) -> None:
    """One that stands, one that is over, one that is broken, and prepared ones that would be refused."""
    file = venue(tmp_path, "blue-heart")
    (tmp_path / "notices").mkdir()
    (tmp_path / "notices" / "fire.toml").write_text(
        f'format = 1\nheadline = {{ en = "{LONG}", fr = "{LONG}" }}\n'
    )
    (tmp_path / "notices" / "gate.toml").write_text('format = 1\nheadline = "Gate \U0001f6eb 12."\n')
    (tmp_path / "notices" / "lift.toml").write_text(
        'format = 1\nheadline = "Lift 3 is closed."\nseconds = 3\n'
    )
    times = "from = 2026-11-22T09:00:00Z\nuntil = 2026-11-22T10:00:00Z\n"
    (tmp_path / "notice.toml").write_text(f'format = 1\nheadline = "{LEAVE}"\n{times}')
    file.with_name("notice.toml").write_text(f'format = 1\nheadline = "Go."\n{times.replace("2026", "2025")}')
    ended = kiosk("check", "--display", file, "--at", "2026-11-22T10:30", "--json")
    found = [json.loads(line) for line in ended.out.splitlines()]
    own = [
        one for one in found if one["rule"] in {"file", "character-without-face"} or "notice" in one["rule"]
    ]
    (stands,) = (one for one in own if one["rule"] == "notice-stands")
    assert stands["fix"].endswith(f"kiosk notice --clear --venue {shlex.quote(str(tmp_path))} takes it away")
    told = {(one["severity"], one["rule"]): one["file"] for one in own}
    assert told == {
        ("note", "notice-stands"): str(tmp_path / "notice.toml"),
        ("note", "notice-is-over"): str(file.with_name("notice.toml")),
        ("error", "character-without-face"): str(tmp_path / "notices" / "gate.toml"),
        ("error", "notice-words-too-small"): str(tmp_path / "notices" / "fire.toml"),
        ("error", "file"): str(tmp_path / "notices" / "lift.toml"),
    }


def test_each_command_on_the_page_for_operators_does_what_it_says(
    kiosk: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it stands there, with the prepared notice that stands there."""
    page = PAGE.read_text(encoding="utf-8")
    top = tmp_path / "airport"
    venue(top, "blue-heart", display="BRU-A-12")
    (top / "notices").mkdir()
    (prepared,) = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    (top / "notices" / "evacuate.toml").write_text(prepared, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    commands = [
        line for block in re.findall(r"```sh\n(.*?)```", page, re.DOTALL) for line in block.splitlines()
    ]
    assert len(commands) == 5
    for command in commands:
        program, *words = shlex.split(command)
        assert program == "kiosk"
        monkeypatch.setattr(sys, "stdin", io.StringIO("yes\n"))
        ended = kiosk(*words)
        assert ended.code == 0, (command, ended.err)
    assert read_notice(top / "notice.toml").style == "urgent"


def test_a_word_that_may_be_a_name_is_told_as_both(kiosk: Caller, file: Path) -> None:
    """Where nothing is prepared yet as well; what is to be typed for the word has it stand."""
    ended = kiosk("notice", "closed", "--display", file, "--yes")
    assert ended.code == 2
    first, *readings = ended.err.splitlines()
    assert first == '"closed" can be two things, and nothing was changed:'
    assert f"it would be {file.parents[2] / 'notices' / 'closed.toml'}" in readings[0]
    (typed,) = re.findall(r"the word itself.*Type: (.*)", readings[1])
    assert kiosk(*shlex.split(typed)[1:], "--yes").code == 0
    assert read_notice(file.with_name("notice.toml")).headline == "Closed."


def test_check_says_until_when_a_notice_stands_and_how_it_is_taken_away(kiosk: Caller, file: Path) -> None:
    """By the clock of the display, in words without hidden signs; what is to be typed does it."""
    ends = (datetime.now(UTC) + timedelta(hours=2)).replace(second=0, microsecond=0)
    top = file.parents[2]
    for place in (("--display", file), ("--venue", top)):
        kiosk("notice", "Call 02 511 64 64.", *place, "--until", ends.isoformat(), "--yes")
    checked = kiosk("check", "--display", file, "--quick", "--json")
    notes = [one for one in map(json.loads, checked.out.splitlines()) if one["rule"] == "notice-stands"]
    there = f"{ends.astimezone(ZoneInfo('Europe/Brussels')):%Y-%m-%d %H:%M}"
    assert len(notes) == 2
    for one in notes:
        assert one["message"] == f"Call 02 511 64 64. stands until {there}, Europe/Brussels, and nothing else"
        (typed,) = re.findall("(kiosk notice --clear .*) takes it away", one["fix"])
        assert kiosk(*shlex.split(typed)[1:]).code == 0
    assert not [*top.rglob("notice.toml")]
