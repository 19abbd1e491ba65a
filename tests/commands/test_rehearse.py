"""`kiosk rehearse`: what will stand on a display, as a page to sign and as a film."""

import json
import re
import shlex
import signal
import subprocess
import sys
import time
from datetime import datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

import av
import pytest
from PIL import Image

from kiosk.paths import ROOT
from tests.commands.calling import Caller, Ended

CAMPAIGN = """\
format = 1
id = "hall"
title = "Hall <&> Co"
source-language = "en"

[[slides]]
id = "welcome"
kind = "message"
headline = { en = "Welcome", ar = "أهلا" }

[[slides]]
id = "picture"
kind = "image"
image = "red.png"
alt = "Red."
seconds = 5

[[slides]]
id = "party"
kind = "message"
headline = { en = "Party", ar = "حفلة" }
last-day = 2027-07-30

[[slides]]
id = "days"
kind = "day"
day = "world-day"

[[playlists]]
id = "everyday"
slides = ["welcome", "picture"]

[[playlists]]
id = "feast"
slides = ["party", "days"]
priority = 5
when = { hours = ["09:00-17:00"], dates = ["2027-07-28..2027-07-31"] }

[[playlists]]
id = "winter"
slides = ["welcome"]
when = { dates = ["12-01..12-31"] }

[[playlists]]
id = "red"
slides = ["picture"]
every = 2
"""
DISPLAY = 'format = 1\nid = "HALL"\nvenue = "Hall"\nlocales = ["en", "ar"]\ntimezone = "Europe/Brussels"\n'
PANEL = "[screen]\npixels = [480, 270]\n"


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    """A folder with a campaign, and beside it a display."""
    folder = tmp_path / "hall"
    folder.mkdir()
    (folder / "campaign.toml").write_text(CAMPAIGN, encoding="utf-8")
    Image.new("RGB", (480, 270), (200, 30, 40)).save(folder / "red.png")
    (tmp_path / "display.toml").write_text(DISPLAY + PANEL)
    return folder


def rehearse(kiosk: Caller, hall: Path, *arguments: object) -> Ended:
    """The command with this campaign on its display."""
    return kiosk("rehearse", hall, "--display", hall.parent / "display.toml", *arguments)


class Read(HTMLParser):
    """What a page holds: its texts with the language that each is in, its elements, and what it refers to."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.texts: list[tuple[str, str]] = []
        self.tags: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self._languages: list[tuple[str, str]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        named = dict(attrs)
        before = self._languages[-1][1] if self._languages else ""
        if tag not in {"meta", "br", "use", "image"}:
            self._languages.append((tag, named.get("lang") or before))
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name in {"src", "href"} and value]
        self.ids += [value for name, value in attrs if name == "id" and value]

    def handle_endtag(self, tag: str) -> None:
        """Note its end, which every one of them has."""
        if tag not in {"use", "image"}:
            assert self._languages.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        """Note a text."""
        if data.strip():
            self.texts.append((data.strip(), self._languages[-1][1]))

    @property
    def words(self) -> str:
        """All that is said on it."""
        return " ".join(text for text, _ in self.texts)


def test_a_day_is_one_page_that_stands_by_itself(kiosk: Caller, hall: Path) -> None:
    """Its links lead to places on it, its pictures are in it, and each picture is held once."""
    out = hall.parent / "day.html"
    ended = rehearse(kiosk, hall, "--on", "2027-07-30", "--out", out)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == f"{out}: 1 day, 7 pictures\n"
    page = Read(out.read_text(encoding="utf-8"))
    outside = [link for link in page.links if not link.startswith(("#", "data:image/webp;base64,"))]
    assert outside == []
    assert {link[1:] for link in page.links if link.startswith("#")} <= {*page.ids}
    assert page.tags.count("image") == 7
    assert len(page.ids) == len({*page.ids})
    assert "script" not in page.tags


def test_the_page_says_what_is_signed(kiosk: Caller, hall: Path) -> None:
    """Which campaign, which screen, which day, by which program; and there is a place to sign."""
    out = hall.parent / "day.html"
    rehearse(kiosk, hall, "--on", "2027-07-30", "--out", out)
    page = Read(out.read_text(encoding="utf-8"))
    for said in ("Hall <&> Co (hall)", "HALL (Hall)", "Fri 30 Jul 2027", "Blue Heart Kiosk", "Signature"):
        assert said in page.words
    assert "in place of everyday" in page.words
    assert "winter next from Wed 1 Dec 2027, 00:00" in page.words


def test_words_are_in_their_language(kiosk: Caller, hall: Path) -> None:
    """A screen reader reads each text by the voice of it, in the direction of its script."""
    out = hall.parent / "day.html"
    rehearse(kiosk, hall, "--on", "2027-07-30", "--out", out)
    content = out.read_text(encoding="utf-8")
    page = Read(content)
    assert {language for text, language in page.texts if text == "أهلا"} == {"ar"}
    assert {language for text, language in page.texts if text == "Welcome"} == {"en"}
    assert '<span lang="ar" dir="rtl">أهلا</span>' in content


def test_its_entries_are_those_of_the_timeline_command(kiosk: Caller, hall: Path) -> None:
    """Start, length, slide and languages of the first time through the loop, as `kiosk timeline` has them."""
    out = hall.parent / "day.html"
    rehearse(kiosk, hall, "--on", "2027-07-30", "--out", out)
    page = out.read_text(encoding="utf-8")
    loop = page[page.index('<h4 id="display-1-B">') :]
    shown = re.findall(r"<b>(\d+):(\d+)</b> for (\d+) s · ([a-z]+)", loop[: loop.index("</ol>")])
    start = datetime.fromisoformat("2027-07-30T09:00:00+02:00")
    end = start + timedelta(seconds=sum(int(lasts) for *_, lasts, _ in shown))
    told = kiosk(
        *("timeline", hall, "--display", hall.parent / "display.toml"),
        *("--from", start.isoformat(), "--to", end.isoformat(), "--json"),
    )
    entries = [json.loads(line) for line in told.out.splitlines()]
    assert [
        (start + timedelta(minutes=int(minutes), seconds=int(seconds)), slide)
        for minutes, seconds, _, slide in shown
    ] == [(datetime.fromisoformat(entry["start"]), entry["slide"]) for entry in entries]


def test_equal_days_are_shown_once(kiosk: Caller, hall: Path) -> None:
    """Over a range; what is other than before is named, and a picture that changes has each day's."""
    out = hall.parent / "range.html"
    ended = rehearse(kiosk, hall, "--from", "2027-07-27", "--until", "2027-08-01", "--out", out)
    assert (ended.code, ended.err) == (0, "")
    page = Read(out.read_text(encoding="utf-8"))
    assert page.tags.count("article") == 3
    assert "Tue 27 Jul 2027; Sun 1 Aug 2027 2 days, all the same" in page.words
    assert "Wed 28 Jul to Fri 30 Jul 2027 3 days, all the same" in page.words
    assert "Unlike B: without party." in page.words
    assert "Above: Wed 28 Jul to Thu 29 Jul. On other days: Fri 30 Jul" in page.words


def test_a_day_on_which_the_clock_is_changed_says_so(kiosk: Caller, hall: Path) -> None:
    """And how many hours it has."""
    out = hall.parent / "day.html"
    rehearse(kiosk, hall, "--on", "2027-10-31", "--out", out)
    said = Read(out.read_text(encoding="utf-8")).words
    assert "The clock is set back from 03:00 to 02:00. This day has 25 hours." in said


def test_a_picture_that_cannot_be_drawn_is_told(kiosk: Caller, hall: Path) -> None:
    """On the page, where it would stand, and on the terminal; the command ends with 1."""
    (hall / "red.png").write_bytes(b"no picture")
    out = hall.parent / "day.html"
    ended = rehearse(kiosk, hall, "--on", "2027-07-30", "--out", out)
    assert ended.code == 1
    assert "cannot be drawn" in ended.err
    assert "picture" in ended.err
    assert "This picture cannot be drawn" in Read(out.read_text(encoding="utf-8")).words


def test_nothing_is_drawn_twice(kiosk: Caller, hall: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that was made once is made again without a process that draws."""
    out = hall.parent / "day.html"
    rehearse(kiosk, hall, "--on", "2027-07-30", "--out", out)
    before = out.read_text(encoding="utf-8")
    monkeypatch.setattr(sys, "executable", "/nowhere")
    assert rehearse(kiosk, hall, "--on", "2027-07-30", "--out", out).code == 0
    made = re.compile(r"<dt>Made</dt><dd>.*?</dd>")
    assert made.sub("", out.read_text(encoding="utf-8")) == made.sub("", before)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "say where the page goes, with --out PAGE.html"),
        (("--on", "30.7.2027", "--out", "a.html"), '"30.7.2027" is no day: did you mean 2027-07-30?'),
        (("--on", "2027-02-29", "--out", "a.html"), '"2027-02-29" is no day: the calendar has none of that'),
        (("--on", "July", "--out", "a.html"), '"July" is no day: write one as 2026-07-30'),
        (
            ("--on", "2027-07-30", "--until", "2027-07-31", "--out", "a.html"),
            "--on is one day; for several, name --from and --until alone",
        ),
        (("--until", "2027-07-31", "--out", "a.html"), "--until needs the first day: --from DATE"),
        (
            ("--from", "2027-07-30", "--until", "2027-07-29", "--out", "a.html"),
            "--until 2027-07-29 is before --from 2027-07-30",
        ),
        (
            ("--from", "2027-07-30", "--until", "2028-07-30", "--out", "a.html"),
            "367 days are too many for a page; ask for at most 366",
        ),
        (("--on", "2300-01-01", "--out", "a.html"), "2300-01-01"),
        (("--on", "9999-12-31", "--out", "a.html"), "9999-12-31"),
        (("--out", "a.txt"), "--out a.txt: name the page with .html at its end"),
        (("--film", "a.mov"), "--film a.mov: write a name that ends in .mp4"),
        (("--film", "a.mp4", "--display", "b.toml"), "--film: a film is of one display; name one alone"),
        (("--out", "nowhere/a.html"), "--out nowhere/a.html: there is no folder nowhere"),
        (("--film", "nowhere/a.mp4"), "--film nowhere/a.mp4: there is no folder nowhere"),
        (("--out", "a.html", "--at", "2027-07-30"), "--at says which loop a film is of"),
    ],
)
def test_what_cannot_be_asked_for_is_told(
    kiosk: Caller, hall: Path, arguments: tuple[str, ...], said: str
) -> None:
    """Before anything is drawn, with what to write instead."""
    ended = rehearse(kiosk, hall, *arguments)
    assert ended.code == 2
    assert said in ended.err
    assert "Traceback" not in ended.err


def test_a_wrong_instant_of_a_film_is_told_before_the_page_is_made(kiosk: Caller, hall: Path) -> None:
    """So nobody takes the page for the whole answer."""
    out, film = hall.parent / "day.html", hall.parent / "day.mp4"
    ended = rehearse(kiosk, hall, "--on", "2027-07-30", "--out", out, "--film", film, "--at", "25:00")
    assert (ended.code, ended.out) == (2, "")
    assert '"25:00" is no time' in ended.err
    assert not out.exists()


def test_nothing_of_somebody_s_is_written_over(kiosk: Caller, hall: Path) -> None:
    """Neither a page that is no rehearsal nor a film."""
    out = hall.parent / "mine.html"
    out.write_text("<p>mine</p>")
    ended = rehearse(kiosk, hall, "--on", "2027-07-30", "--out", out)
    assert ended.code == 2
    assert out.read_text() == "<p>mine</p>"
    film = hall.parent / "mine.mp4"
    film.write_bytes(b"mine")
    assert "is there already" in rehearse(kiosk, hall, "--on", "2027-07-30", "--film", film).err
    assert film.read_bytes() == b"mine"


def test_a_loop_is_a_film(kiosk: Caller, hall: Path) -> None:
    """Of what plays at the moment, as long as the loop is, with what stands at each second of it."""
    out = hall.parent / "loop.mp4"
    ended = rehearse(kiosk, hall, "--on", "2027-07-30", "--film", out)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith(f"{out}: one loop of feast, 45 s.")
    other = hall.parent / "evening.mp4"
    ended = rehearse(kiosk, hall, "--on", "2027-07-30", "--film", other, "--at", "2027-07-30T18:00")
    assert ended.out.startswith(f"{other}: one loop of everyday, 30 s.")
    with av.open(str(other), "r") as film:
        stream = film.streams.video[0]
        assert (stream.width, stream.height) == (480, 270)
        seen = {round(one.time): one.to_image().getpixel((5, 5)) for one in film.decode(stream)}
    assert seen[23] == pytest.approx((200, 30, 40), abs=8)
    assert seen[18] != pytest.approx((200, 30, 40), abs=60)


@pytest.mark.slow
def test_a_film_that_is_stopped_leaves_nothing(hall: Path) -> None:
    """By Ctrl+C while it is written: no film, and nothing half."""
    out = hall.parent / "films"
    out.mkdir()
    command = [sys.executable, "-m", "kiosk", "rehearse", str(hall)]
    command += ["--display", str(hall.parent / "display.toml"), "--on", "2027-07-30"]
    command += ["--film", str(out / "loop.mp4")]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as maker:
        deadline = time.monotonic() + 100
        while not list(out.iterdir()) and maker.poll() is None and time.monotonic() < deadline:
            pass
        maker.send_signal(signal.SIGINT)
        _, said = maker.communicate(timeout=60)
        assert maker.returncode == 130
        assert said.endswith(b"\nStopped: no film was made.\n")
    assert list(out.iterdir()) == []


def test_the_commands_of_its_document_work(
    kiosk: Caller, hall: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of them, as it stands there, leaves the file that it names."""
    monkeypatch.chdir(hall.parent)
    text = (ROOT / "docs" / "rehearsing.md").read_text(encoding="utf-8")
    block = re.findall(r"^```sh\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)[0]
    for line in block.splitlines():
        _, *words = shlex.split(line, comments=True)
        named = {"CAMPAIGN": str(hall), "DISPLAY": str(hall.parent / "display.toml")}
        ended = kiosk(*(named.get(word, word) for word in words))
        assert (ended.code, ended.err) == (0, ""), line
        assert Path(words[-1]).stat().st_size > 1000
