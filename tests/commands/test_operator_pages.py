"""The pages for operators, one a task: each command on them does what the page says, as it stands there."""

import re
import shlex
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from kiosk.paths import ROOT
from tests.commands.calling import Caller, process
from tests.commands.venue_pictures import document, photograph

DAY = ("--at", "2026-12-01T12:00")  # of what the pages show, where a command does not name one
MADE = ("--venue", "Harbour Terminal", "--country", "Belgium", "--locale", "French, Dutch, English")
DRAWN = re.compile(r"!\[([^]]*)\]\((pictures/[^)]+)\)")
LARGEST = 150_000  # bytes of a picture on a page


@dataclass
class Page:
    """A page of `docs/`: its commands, and its other blocks by their kind."""

    name: str

    @property
    def text(self) -> str:
        """All of it."""
        return (ROOT / "docs" / self.name).read_text(encoding="utf-8")

    def blocks(self, kind: str) -> list[str]:
        """What stands in its blocks of a kind."""
        return re.findall(rf"^```{kind}\n(.*?)^```$", self.text, re.MULTILINE | re.DOTALL)

    @property
    def commands(self) -> list[str]:
        """One a line."""
        return "".join(self.blocks("sh")).splitlines()


LANGUAGES, TAKEOVERS, CHECK, HELP = (
    Page(f"{name}.md") for name in ("in-several-languages", "takeovers", "before-it-goes-up", "help-lines")
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a first campaign, as its page makes it."""
    home = tmp_path_factory.mktemp("home")
    photos = [photograph(home / "hall.jpg", 1920, 1080), document(home / "poster.pdf", (1240, 1754))]
    assert process("new", home / "harbour", *photos, *MADE, "--yes").code == 0
    return home / "harbour"


@dataclass
class Venue:
    """That folder, at the home of somebody who goes on with it."""

    home: Path
    kiosk: Caller

    @property
    def campaign(self) -> Path:
        """Its campaign's file."""
        return self.home / "harbour" / "campaigns" / "blue-heart" / "campaign.toml"

    def call(self, line: str, *more: str, code: int = 0) -> str:
        """A command of a page; what it says, with plain spaces."""
        program, *words = shlex.split(line.replace("$HOME", str(self.home)))
        assert program == ".venv/bin/kiosk"
        ended = self.kiosk(*words, *more)
        assert (ended.code, ended.err) == (code, ""), line
        return ended.out.replace("\N{NO-BREAK SPACE}", " ")


@pytest.fixture
def venue(made: Path, tmp_path: Path, kiosk: Caller) -> Venue:
    """One for each test."""
    shutil.copytree(made, tmp_path / "harbour")
    return Venue(tmp_path, kiosk)


def test_words_in_several_languages(venue: Venue) -> None:
    """The slide is in its languages, the rest in the translator's files, and a picture of each is there."""
    (slide,) = LANGUAGES.blocks("toml")
    text = venue.campaign.read_text(encoding="utf-8").replace('"donate", "what-to-do"', '"donate", "desk"', 1)
    venue.campaign.write_text(f"{text}\n{slide}", encoding="utf-8")
    update, status, snapshot = LANGUAGES.commands
    venue.call(update)
    locales, left = LANGUAGES.blocks("text")
    assert locales in (venue.home / "harbour/displays/screen-1/display.toml").read_text(encoding="utf-8")
    assert venue.call(status, code=1) == left
    catalog = (venue.campaign.parent / "translations" / "nl.po").read_text(encoding="utf-8")
    assert "Le guichet est au niveau 1." in catalog
    venue.call(snapshot)
    drawn = {file.name for file in (venue.home / "words").iterdir()}
    assert {"desk.nl.1920x1080.png", "desk.en.1920x1080.png", "index.html"} <= drawn


def test_a_takeover(venue: Venue) -> None:
    """It stands at its hours, the page to sign shows it, and World Day's slide is drawn as on that day."""
    (added,) = TAKEOVERS.blocks("toml")
    with venue.campaign.open("a", encoding="utf-8") as file:
        file.write(f"\n{added}")
    timeline, rehearse, snapshot = TAKEOVERS.commands
    said = venue.call(timeline)
    (shown,) = TAKEOVERS.blocks("text")
    for line in shown.splitlines():
        assert line in said
    venue.call(rehearse)
    assert "Journée portes ouvertes" in (venue.home / "open-day.html").read_text(encoding="utf-8")
    venue.call(snapshot)
    assert [*(venue.home / "world-day").glob("world-day.fr.*.png")]


def test_before_it_goes_up(venue: Venue) -> None:
    """It says what is wrong in the form that the page shows; what the venue accepts is set apart."""
    check, report, later, snapshot = CHECK.commands
    (last,) = CHECK.blocks("text")
    assert venue.call(check, *DAY).splitlines()[-1] == last.strip()
    venue.call(report, *DAY)
    assert (venue.home / "harbour.html").stat().st_size > 10_000
    venue.call(later)
    (accepted,) = CHECK.blocks("toml")
    (venue.home / "harbour" / "accepted.toml").write_text(accepted, encoding="utf-8")
    assert "Our Dutch desk reads it in May." in venue.call(check, *DAY)
    venue.call(snapshot)
    assert (venue.home / "harbour-pictures" / "index.html").is_file()


def test_help_lines(venue: Venue) -> None:
    """A line is listed, confirmed for the whole venue, and what the venue knows better holds."""
    listed, confirm, later = HELP.commands
    (line,) = HELP.blocks("text")
    assert line in venue.call(listed, *DAY)
    venue.call(confirm)
    contacts = venue.home / "harbour" / "contacts.toml"
    assert 'id = "be-pag-asa"' in contacts.read_text(encoding="utf-8")
    assert "WAS TO BE VERIFIED BY" in venue.call(later)
    (known,) = HELP.blocks("toml")
    with contacts.open("a", encoding="utf-8") as file:
        file.write(f"\n{known}")
    said = venue.call(listed, "--at", "2027-04-15T12:00")
    shown, _, others = said.partition("It does not show")
    assert "be-payoke" in others
    assert "be-surya" in shown


@pytest.mark.parametrize("page", [LANGUAGES, TAKEOVERS, CHECK, HELP], ids=lambda page: page.name)
def test_a_page_is_found_and_its_pictures_are_small_and_told_in_words(page: Page) -> None:
    """From the README, on a slow network, and read aloud; and `make pictures` draws them."""
    assert f"](docs/{page.name})" in (ROOT / "README.md").read_text(encoding="utf-8")
    for told, picture in DRAWN.findall(page.text):
        file = ROOT / "docs" / picture
        assert len(told) > 20
        assert file.stat().st_size < LARGEST
        slide, locale, size, _ = file.name.split(".")
        drawn = rf"draw {size} \S+ --slide {slide} --locale {locale}$"
        assert re.search(drawn, (ROOT / "Makefile").read_text(), re.MULTILINE)
        with Image.open(file) as opened:
            assert f"{opened.width}x{opened.height}" == size
