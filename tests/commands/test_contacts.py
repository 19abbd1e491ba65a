"""`kiosk contacts` says what a help page shows and why not the rest, and writes down who asked."""

import re
import tomllib
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.directory.confirmation import confirm
from kiosk.content.directory.contact import contacts, covered_countries
from kiosk.content.directory.known_contact import Confirmation
from kiosk.content.directory.venue_reader import read_venue
from tests.commands.calling import Caller, Ended, by_a_clock, process

DAY = "2026-12-01"
DISPLAY = 'format = 1\ncountry = "BE"\ntimezone = "Europe/Brussels"\nlocales = ["fr", "nl"]\n'
ADDED = 'confirmed = 2026-12-01\nby = "Desk 3"\n'
HIDDEN = """\
format = 1

[[contacts]]
id = "be-pag-asa"
display = false

[[contacts]]
id = "be-payoke"
confidence = "medium"

[[contacts]]
id = "be-surya"
confidence = "low"
"""


@pytest.fixture
def display(tmp_path: Path) -> Path:
    """A display in Brussels, with a folder for contacts.toml."""
    file = tmp_path / "display.toml"
    file.write_text(DISPLAY)
    return file


def told(ended: Ended) -> str:
    """What a command says that did what it was asked."""
    assert (ended.code, ended.err) == (0, "")
    return ended.out


def reasons(text: str) -> dict[str, str]:
    """Why each line is hidden that is."""
    return dict(re.findall(r"^  (\S+) .*\n.*\n    because (.*)$", text, re.MULTILINE))


def is_refused(ended: Ended, said: str) -> bool:
    """Whether nothing was done, and why was said in words."""
    assert (ended.code, ended.out) == (2, ""), ended
    assert "Traceback" not in ended.err
    assert said in ended.err
    return True


# What is shown


@pytest.mark.parametrize("name", ["BE", "be", "Belgium", "belgium"])
def test_the_lines_of_a_country_stand_with_their_sources(kiosk: Caller, name: str) -> None:
    """The contact point of Belgium, two centres and 112, each with every page that says so; then the rest."""
    text = told(kiosk("contacts", name, "--at", DAY))
    shown, hidden = text.split("It does not show\n")
    assert f"Belgium (BE): a help page on {DAY} shows" in shown
    assert re.findall(r"^  (be-\S+)", shown, re.MULTILINE) == [
        "be-contact-point",
        "be-pag-asa",
        "be-payoke",
        "be-112",
    ]
    for said in ("stoptraite.be", "PAG-ASA", "PAYOKE", "02\u00a0511\u00a064\u00a064", "day and night"):
        assert said in shown
    for one in contacts("BE"):
        part = (shown + hidden).split(f"  {one.id} ")[1].split("\n\n")[0]
        assert all(f"{source.name}" in part and source.url in part for source in one.sources)
        until = "good without an end" if one.kind == "emergency" else f"to be verified by {one.verify_by}"
        assert f"checked {one.checked}; {until}" in part
    assert reasons(hidden) == {
        "be-surya": "three lines are there already",
        "be-101": "it is an emergency number",
    }


def test_every_line_that_is_hidden_has_its_reason(kiosk: Caller, display: Path) -> None:
    """Not for display, not sure enough, past its date."""
    (display.parent / "contacts.toml").write_text(HIDDEN)
    found = reasons(told(kiosk("contacts", "BE", "--display", display, "--at", DAY)))
    assert found == {
        "be-pag-asa": "it is marked as not for display",
        "be-payoke": "its confidence is medium, and the venue has not confirmed it",
        "be-surya": "its confidence is low",
        "be-101": "it is an emergency number",
    }
    late = reasons(told(kiosk("contacts", "BE", "--at", "2090-01-01")))
    assert re.match(r"it was to be verified by .*, and twelve months have passed", late["be-surya"])


def test_more_than_three_lines_are_too_many(kiosk: Caller) -> None:
    """The fourth is as good, and the page has no room for it."""
    country = next(
        code
        for code in sorted(covered_countries())
        if sum(one.display and one.confidence == "high" and bool(one.voices) for one in contacts(code)) > 5
    )
    text = told(kiosk("contacts", country, "--at", DAY))
    assert "three lines are there already" in reasons(text).values()
    assert len(re.findall(r"^  \S", text.split("It does not show\n")[0], re.MULTILINE)) == 4


def test_a_line_says_what_its_time_has_come_to(kiosk: Caller, display: Path) -> None:
    """Ninety days before it is due; when it is due in capitals, with what is kept back; not for 112."""

    def of_payoke(day: str) -> str:
        text = told(kiosk("contacts", "BE", "--display", display, "--at", day))
        assert "good without an end" in text.split("  be-112 ")[1].split("\n\n")[0]
        return text.split("  be-payoke ")[1].split("\n\n")[0]

    dates = "checked = 2026-11-22\nverify-by = 2027-11-22\n"
    promised = 'hours = "always"\nlanguages = ["fr"]\n'
    file = display.parent / "contacts.toml"
    file.write_text(f'format = 1\n[[contacts]]\nid = "be-payoke"\n{dates}{promised}')
    assert "time to ask again" not in of_payoke("2027-08-23")
    assert "2027-11-22: time to ask again" in of_payoke("2027-08-24")
    assert "day and night; " in of_payoke("2027-11-22").split("high confidence")[0]
    due = of_payoke("2027-11-23")
    assert "WAS TO BE VERIFIED BY 2027-11-22: due, shown until 2028-11-22" in due
    assert "\n    kept back, as it is due: day and night; " in due
    assert "day and night" not in due.split("kept back")[0]
    assert due.split("\n")[3].endswith("languages: French")
    lapsed = of_payoke("2028-11-23")
    assert "WAS TO BE VERIFIED BY 2027-11-22: lapsed" in lapsed
    file.write_text(f'format = 1\n[[contacts]]\nid = "be-payoke"\n{dates}{promised}display = false\n')
    hidden = of_payoke("2027-11-23")
    assert hidden.split("\n\n")[0].count("WAS TO BE VERIFIED BY 2027-11-22: due\n") == 1
    assert all("kept back" not in one and "shown until" not in one for one in (hidden, lapsed))


def test_a_change_is_told_with_its_day(kiosk: Caller, display: Path) -> None:
    """Of a line and of the number for danger, which is not shown when the change is thirty days past."""
    entries = "".join(f'[[contacts]]\nid = "be-{name}"\nends = 2027-03-01\n' for name in ("112", "payoke"))
    (display.parent / "contacts.toml").write_text(f"format = 1\n{entries}")

    def at(day: str) -> str:
        return told(kiosk("contacts", "BE", "--display", display, "--at", day))

    assert at("2026-11-29").count("; a change is announced for 2027-03-01\n") == 2
    change, until = (
        "; a change is announced for 2027-03-01: ",
        " what is right then, shown until 2027-03-30\n",
    )
    for asks in (f"{change}ask{until}", f"{change}see on its page{until}"):  # nobody calls 112 to try it
        assert at("2026-11-30").count(asks) == at("2027-03-01").count(asks) == 1
    gone = "it was to change on 2027-03-01, and 30 days have passed"
    assert reasons(at("2027-03-30")).get("be-112") is None
    assert [reasons(at("2027-03-31")).get(f"be-{name}") for name in ("112", "payoke")] == [gone, gone]


@pytest.mark.parametrize("country", sorted(covered_countries()))
def test_every_country_can_be_looked_at(kiosk: Caller, country: str) -> None:
    """Everyone the directory knows there, shown or not."""
    text = told(kiosk("contacts", country, "--at", DAY))
    assert sorted(re.findall(rf"^  ({country.lower()}-\S+)", text, re.MULTILINE)) == sorted(
        one.id for one in contacts(country)
    )


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Belgum", 'no country "Belgum"; did you mean "BE"?'),
        ("QQ", 'no country "QQ"'),
        ("", 'no country ""'),
        ("../BE", "no country"),
        ("ZZ", "its code in ISO 3166-1, as BE, or its name"),
    ],
)
def test_a_country_that_is_not_known_is_refused(kiosk: Caller, name: str, said: str) -> None:
    """With those that are."""
    assert is_refused(kiosk("contacts", name), said)


@pytest.mark.parametrize("name", ["Belgien", "Belgique", "belgium", "be", "ベルギー"])
def test_a_country_is_named_in_any_language(kiosk: Caller, name: str) -> None:
    """By its name in each of the program's languages, or its code."""
    assert told(kiosk("contacts", name, "--at", DAY)).startswith("Belgium (BE): a help page")


@pytest.mark.parametrize("country", ["CN", "MN", "SA"])
def test_a_country_without_a_line_says_that_none_is_known(kiosk: Caller, country: str) -> None:
    """Beside its emergency number, and where a venue writes one that it knows."""
    text = told(kiosk("contacts", country, "--at", DAY))
    shown = text.split("No help line is known\n")[0]
    assert re.findall(rf"^  ({country.lower()}-\d+) ", shown, re.MULTILINE)
    assert "contacts.toml beside display.toml" in text.split("No help line is known\n")[1]


@pytest.mark.parametrize(("country", "why"), [("DZ", "from fixed telephones alone"), ("AQ", "")])
def test_a_country_of_which_nothing_is_known_says_so(kiosk: Caller, country: str, why: str) -> None:
    """With the reason, where somebody has looked."""
    text = told(kiosk("contacts", country, "--at", DAY))
    assert f"({country}): no help line and no emergency number is known; no help page is shown" in text
    assert why in text
    assert "contacts.toml beside display.toml" in text


def test_a_territory_shows_its_state_s_lines(kiosk: Caller) -> None:
    """And says whose they are."""
    text = told(kiosk("contacts", "PR", "--at", DAY))
    assert f"Puerto Rico (PR): a help page on {DAY}, as in United States (US), shows" in text
    assert text.partition("\n")[2] == told(kiosk("contacts", "US", "--at", DAY)).partition("\n")[2]


def test_a_file_with_faults_is_refused_with_all_of_them(kiosk: Caller, display: Path) -> None:
    """By whatever reads the display, and nothing is written into it."""
    file = display.parent / "contacts.toml"
    wrong = 'format = 1\n[[contacts]]\nid = "be-suria"\n[[contacts]]\nid = "be-payoke"\nby = "x"\n'
    file.write_text(wrong)
    for more in ([], ["--confirm", "be-surya", "--by", "Desk 3"]):
        ended = kiosk("contacts", "BE", "--display", display, *more)
        assert is_refused(ended, f'{file}:3: contacts[1].id: the directory has no contact "be-suria"')
        assert f"{file}:6: contacts[2].by: " in ended.err
    assert file.read_text() == wrong


# What is confirmed


def asked(display: Path, *, now: str) -> Ended:
    """What is said to somebody who asked, at a time of Greenwich's."""
    options = ("--display", display, "--confirm", "be-surya", "--by", "Desk 3")
    return process("contacts", "BE", *options, before=by_a_clock(f"@{now}"))


def test_a_confirmation_is_written_down(display: Path) -> None:
    """Who asked and when, in a file that is begun; the line says so at once, and once it is asked again."""
    file = display.parent / "contacts.toml"
    assert "confirmed 2027-10-01 by Desk 3; to be verified by 2028-03-29" in told(
        asked(display, now="2027-10-01 12:00:00")
    )
    first = file.read_text()
    assert tomllib.loads(first)["contacts"] == [
        {"id": "be-surya", "confirmed": date(2027, 10, 1), "by": "Desk 3"}
    ]
    asked(display, now="2027-10-01 12:00:00")
    assert file.read_text() == first
    asked(display, now="2027-12-24 12:00:00")
    assert file.read_text() == first.replace("2027-10-01", "2027-12-24")


def test_the_day_is_the_display_s(display: Path) -> None:
    """Half past eleven in the evening of Greenwich is the next day in Brussels."""
    assert "confirmed 2026-12-02" in told(asked(display, now="2026-12-01 23:30:00"))


def test_nobody_has_asked_on_another_day(kiosk: Caller, display: Path) -> None:
    """Neither on a day to come nor by a clock that is not set; nothing is written."""
    options = ("--display", display, "--confirm", "be-surya", "--by", "Desk 3", "--at", "2030-01-01")
    assert is_refused(
        kiosk("contacts", "BE", *options), "--confirm takes no --at: what you confirm, you asked today"
    )
    said = "the machine's clock is not set: it says 2015-06-01"
    assert is_refused(asked(display, now="2015-06-01 12:00:00"), said)
    assert [file.name for file in display.parent.iterdir()] == ["display.toml"]


TABLES = """\
# Our help lines. Call 2 34 when one is wrong!
format = 1  # the only one

[[contacts]]   # Liège
  id = 'be-surya'   # by the tunnel
__  note = "Ask for \\"the desk\\"."

# Antwerp: see [[contacts]] above
[[contacts]]
id = "be-payoke"
numbers = [
  { published = "03 201 16 90", e164 = "+3232011690" },  # the same
]

[[contacts.sources]]
name = "Payoke"
url = "https://www.payoke.be/"

[sources.us]
name = "We"
url = "https://example.org"
"""
LISTS = """\
# Our help lines.
contacts = [
  { id = "be-payoke" },   # asked by letter
  { id = 'be-surya'__, note = "x" },# last
  # nobody else
]
format = 1
"""


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "BOM"])
@pytest.mark.parametrize("text", [TABLES, LISTS], ids=["tables", "lists"])
def test_everything_else_of_the_file_stays(tmp_path: Path, text: str, mark: str, line_end: str) -> None:
    """Every comment, blank and line end, to the byte; but for the two keys, changed in place next time."""
    added = (
        f", {ADDED}".replace("\nb", ", b").strip("\n")
        if text == LISTS
        else f"  {ADDED}".replace("\nb", "\n  b")
    )
    file = tmp_path / "contacts.toml"
    whole = (mark + text).replace("\n", line_end)
    file.write_bytes(whole.replace("__", "").encode())
    confirm(file, "be-surya", "Desk 3", date(2026, 12, 1))
    expected = whole.replace("__", added.replace("\n", line_end))
    assert file.read_bytes().decode() == expected
    confirm(file, "be-surya", "Desk 3", date(2026, 12, 1))
    assert file.read_bytes().decode() == expected
    confirm(file, "be-surya", "Desk 3", date(2026, 12, 24))
    assert file.read_bytes().decode() == expected.replace(DAY, "2026-12-24")


@pytest.mark.parametrize("text", [TABLES, LISTS], ids=["tables", "lists"])
def test_a_contact_that_the_file_does_not_name_is_added(tmp_path: Path, text: str) -> None:
    """Behind the others; what stood there stands there still."""
    file = tmp_path / "contacts.toml"
    before = text.replace("__", "")
    file.write_text(before)
    confirm(file, "be-pag-asa", "Desk 3", date(2026, 12, 1))
    after = file.read_text()
    assert [one["id"] for one in tomllib.loads(after)["contacts"]][-1] == "be-pag-asa"
    lines = iter(after.splitlines())
    assert all(line in lines for line in before.splitlines())


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--confirm", "be-surya"], "--confirm ID and --by WHO stand together"),
        (["--by", "Desk 3"], "--confirm ID and --by WHO stand together"),
        (["--confirm", "be-surya", "--by", "  "], "--confirm ID and --by WHO stand together"),
        (["--confirm", "be-suria", "--by", "x"], 'no contact "be-suria"; did you mean "be-surya"?'),
        (["--confirm", "nl-comensha", "--by", "x"], 'BE has no contact "nl-comensha"'),
        (["--confirm", "be-surya", "--by", "a\nb"], "--by: write a name of at most 200 letters, in one line"),
        (["--confirm", "be-surya", "--by", "a\udcff"], "--by: write a name"),
        (["--confirm", "be-surya", "--by", "x" * 201], "--by: write a name"),
    ],
)
def test_half_a_confirmation_is_none(kiosk: Caller, display: Path, options: list[str], said: str) -> None:
    """Which contact, and who asked; a file with it would not be read again."""
    assert is_refused(kiosk("contacts", "BE", "--display", display, *options), said)
    assert [file.name for file in display.parent.iterdir()] == ["display.toml"]


def test_a_confirmation_needs_a_place(kiosk: Caller) -> None:
    """It stands beside the display's file."""
    ended = kiosk("contacts", "BE", "--confirm", "be-surya", "--by", "x")
    assert is_refused(ended, "--confirm needs --display FILE: its contacts.toml keeps")


def test_a_confirmation_that_cannot_be_written_is_none(kiosk: Caller, display: Path) -> None:
    """What stood there stands there still."""
    (display.parent / "contacts.toml").symlink_to(display.parent / "gone" / "contacts.toml")
    options = ("--display", display, "--confirm", "be-surya", "--by", "x")
    assert is_refused(kiosk("contacts", "BE", *options), "No such file or directory")


def test_a_confirmation_that_could_not_be_read_again_is_not_written(
    kiosk: Caller, display: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stood there stands there still, and what to write by hand is said."""
    file = display.parent / "contacts.toml"
    file.write_text(TABLES.replace("__", ""))
    monkeypatch.setattr("tomlkit.string", lambda _: SimpleNamespace(as_string=lambda: '"Desk'))
    options = ("--display", display, "--confirm", "be-surya", "--by", "Desk")
    said = "contacts.toml: stays as it was: with confirmed = 2"
    assert is_refused(kiosk("contacts", "BE", *options), said)
    assert file.read_text() == TABLES.replace("__", "")


COMMENTS = st.sampled_from(["", "# a = [ ' \" {\n", "\n", '# [[contacts]]\n# id = "be-surya"\n', "\t\n"])
NAMES = st.text(st.characters(blacklist_categories=["C", "Z"]), min_size=1, max_size=20)
OLD = st.sampled_from(
    ["", *(f"confirmed = 2026-01-02 # y\nby = {one} # z\n" for one in ('"x"', "'''x\ny'''"))]
)


@st.composite
def files(draw: st.DrawFn) -> tuple[str, str]:
    """A contacts.toml with the place of what is said of Payoke marked, and what stands there."""
    text, old = "format = 1\n", draw(OLD)
    for name in draw(st.permutations(["be-pag-asa", "be-payoke", "be-surya"])):
        here = "@" if name == "be-payoke" else old
        text += f"{draw(COMMENTS)}[[contacts]]\n{draw(COMMENTS)}id = '{name}' # x\n{here}{draw(COMMENTS)}"
    return text, old


@given(found=files(), by=NAMES)
def test_a_name_of_any_letters_can_be_read_again(
    tmp_path_factory: pytest.TempPathFactory, found: tuple[str, str], by: str
) -> None:
    """Whatever stands round it, the rest of the file is as it was."""
    text, old = found
    file = tmp_path_factory.mktemp("venue") / "contacts.toml"
    file.write_text(text.replace("@", old))
    confirm(file, "be-payoke", by, date(2026, 12, 1))
    before, after = text.split("@")
    whole = file.read_text()
    assert (whole[: len(before)], whole[len(whole) - len(after) :]) == (before, after)
    said = whole[len(before) : len(whole) - len(after)].replace("# y", "").replace("# z", "")
    assert tomllib.loads(said) == {"confirmed": date(2026, 12, 1), "by": by}
    confirmed = {entry.contact.id: entry.confirmed for _, entry in read_venue(file).entries}
    assert confirmed["be-payoke"] == Confirmation(date(2026, 12, 1), by)


def test_a_full_disk_is_told_in_a_sentence(tmp_path: Path) -> None:
    """Which names the venue's file; the file is as it was, and nothing lies beside it."""
    display = tmp_path / "display.toml"
    display.write_text('format = 1\ncountry = "BE"\n')
    file = tmp_path / "contacts.toml"
    file.write_text("format = 1\n")
    asked = ("--display", display, "--confirm", "be-pag-asa", "--by", "Desk")
    ended = process("contacts", "BE", *asked, before=("prlimit", "--fsize=20"))
    assert (ended.code, ended.err) == (2, f"{file}: File too large\n")
    assert file.read_text() == "format = 1\n"
    assert {*tmp_path.iterdir()} == {display, file}
