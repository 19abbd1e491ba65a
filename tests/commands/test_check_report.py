"""The page of `kiosk check --report`: whether this may go on the screens, for whoever has to decide that."""

import re
from base64 import b64decode
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image

from kiosk.commands.report.check_report import FOLDER, report
from kiosk.commands.report.picture_parts import MANY
from kiosk.commands.results.check_lines import DoneCheck
from kiosk.commands.results.page_drawing import MOST_LARGE
from kiosk.content.campaign.campaign_reader import built_in, read_campaign
from kiosk.content.display.accepted import Acceptance
from kiosk.content.messages.wording import WORST_FIRST
from kiosk.preflight.rules import findings
from kiosk.preflight.subject.finding import Finding
from kiosk.proof.small_picture import LARGE
from kiosk.ui.proof.proof_child import MeasuringRenderer
from tests.commands.calling import Caller
from tests.commands.hall_display import display
from tests.commands.report_reader import Element, read
from tests.commands.test_check import TODAY
from tests.content.packs import TOP, slide
from tests.preflight.drawn_looking import HALL, DrawnLooker, told
from tests.preflight.looking import Looker
from tests.ui.pages import LOCALES

PANEL = "pixels = [1280, 720]\n"
ARABIC = "أنت من يقرر."
RIGHT = slide('id = "right"', 'kind = "message"', f'headline = {{ en = "You decide.", ar = "{ARABIC}" }}')
DARK = slide(
    'id = "night"',
    'kind = "image"',
    'image = "night.png"',
    f'headline = {{ en = "Ask <b>&.", ar = "{ARABIC}" }}',
    'alt = { en = "A night.", ar = "ليل." }',
)
LESS = 15  # megabytes, which a page may have that is sent by mail


@pytest.fixture
def looker(tmp_path: Path) -> Iterator[DrawnLooker]:
    """Campaigns whose pages are drawn."""
    with closing(MeasuringRenderer()) as renderer:
        yield DrawnLooker(Looker(tmp_path), renderer)


def dark(folder: Path) -> Path:
    """A campaign with a slide that is right, and one with a picture on which nothing is to be seen."""
    folder.mkdir()
    Image.new("RGB", (1920, 1920)).save(folder / "night.png")
    (folder / "campaign.toml").write_text(TOP + DARK + RIGHT, encoding="utf-8")
    return folder


def page_of(kiosk: Caller, tmp_path: Path, *options: str) -> Element:
    """The page of the dark campaign in English and Arabic, on one small panel."""
    screen, file = display(tmp_path, "en", "ar"), tmp_path / "report.html"
    screen.write_text(screen.read_text(encoding="utf-8") + PANEL, encoding="utf-8")
    pack = dark(tmp_path / "pack")
    assert kiosk("check", pack, "--display", screen, "--at", TODAY, "--report", file, *options).err == ""
    return read(file.read_text(encoding="utf-8"))


def found_page(looker: DrawnLooker) -> Element:
    """The page of the dark campaign as it is found without a command, which is quicker."""
    folder = looker.look.pack(DARK, RIGHT)
    Image.new("RGB", (1920, 1920)).save(folder / "night.png")
    subject = looker.subject(read_campaign(folder), looker.display(HALL + PANEL, locales='["en", "ar"]'))
    found = sorted([*told(subject), *findings([subject])], key=lambda one: WORST_FIRST.index(one.severity))
    return read(report(DoneCheck(tuple(found), {}, (subject,), is_drawn=True)))


def seen(looker: DrawnLooker, *parts: str, screen: str = HALL, **keys: str) -> DoneCheck:
    """What is found on the drawn pages of a campaign of these parts."""
    campaign = read_campaign(looker.look.pack(*parts))
    subject = looker.subject(campaign, looker.display(screen, **keys))
    return DoneCheck(tuple(told(subject)), {}, (subject,), is_drawn=True)


def small(image: Element) -> Image.Image:
    """The picture of an image, which is in the page itself."""
    head, _, content = image.attributes["src"].partition(";base64,")
    assert head == "data:image/webp"
    return Image.open(BytesIO(b64decode(content)), formats=["WEBP"])


def test_it_answers_first_and_shows_the_place(kiosk: Caller, tmp_path: Path) -> None:
    """Whether this may go up, how much was found, what to do first; a picture opens into all of it."""
    page = page_of(kiosk, tmp_path)
    assert page.one("h1").text == "Not yet: 1 error"
    assert re.match(r"1 error \d+ warnings? \d+ notes? 0 accepted", page.one(kind="counts").text)
    assert "2 slides in 2 languages, drawn and measured as 4 pictures." in page.one("header").text
    first = page.one(id="first").all("li")[0]
    assert "Slide night: Its picture" in first.text
    assert "What to do: Take another one" in first.text
    worst, other = page.all("li", "cell")[:2]
    captions = [one.all("summary")[0].all("b")[0].text for one in (worst, other)]
    assert captions == ["English", "Arabic العربية"]
    opened = worst.one(kind="opened")
    assert "Error: Its picture" in opened.text
    assert "A picture of one colour looks as if it were broken." in opened.text
    assert "What to do: Take another one" in opened.text
    assert small(opened.one("figure").one("img")).size == (LARGE, 630)
    mark = opened.one("figure").one("i", "mark")
    sides = [float(side) for side in re.findall(r"([\d.]+)%", mark.attributes["style"])]
    assert 0 <= sides[0] < 100 >= sides[0] + sides[2] - 0.2
    assert sides[2] > 30
    assert not other.all("figure")
    assert "Found here too. It is worst in English on 1280 × 720:" in other.text
    links = [one.attributes["href"] for one in page.one("article", "error").all("a")]
    assert links == ["#why-picture-of-one-colour", f"#{opened.attributes['id']}"]


def test_it_needs_nothing_else_and_runs_nothing(looker: DrawnLooker) -> None:
    """No file, no address, no script; each link leads to a place on it, each id is there once."""
    page = found_page(looker)
    ids = [one.attributes["id"] for one in page.everything() if "id" in one.attributes]
    assert len(ids) == len({*ids})
    for one in page.everything():
        assert one.tag not in {"script", "link", "iframe", "object", "form", "base"}
        assert not [name for name in one.attributes if name.startswith("on")]
        assert one.attributes.get("href", "#")[0] == "#"
        assert one.attributes.get("href", "#")[1:] in {"", *ids}
        assert one.attributes.get("src", "data:").startswith("data:image/webp;base64,") or one.tag != "img"
    for style in page.all("style"):
        assert "url(" not in style.text
        assert "@import" not in style.text
    (policy,) = [one for one in page.all("meta") if "http-equiv" in one.attributes]
    assert policy.attributes["content"].startswith("default-src 'none'; img-src data:;")


def test_it_is_heard_and_walked_through(looker: DrawnLooker) -> None:
    """Pictures have their words, headings go down by one, tables say what is what, all opens by a key."""
    page = found_page(looker)
    assert page.one("html").attributes["lang"] == "en"
    assert all(one.attributes["alt"] for one in page.all("img"))
    levels = [int(one.tag[1]) for one in page.everything() if re.fullmatch("h[1-6]", one.tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert all(one.attributes["scope"] in ("row", "col") for one in page.all("th"))
    named = {one.attributes["id"] for one in page.all("h2") if "id" in one.attributes}
    wide = page.all(role="region")
    assert {one.attributes["aria-labelledby"] for one in wide} == named
    assert all(one.attributes["tabindex"] == "0" for one in wide)
    assert all(
        one.inner[0].tag == "summary" for one in page.all("details") if isinstance(one.inner[0], Element)
    )
    assert all(one.attributes.get("aria-hidden") == "true" for one in page.all("svg"))


def test_a_slide_s_words_are_read_in_their_language(looker: DrawnLooker) -> None:
    """From their side, and as words: what an operator wrote is no part of the page."""
    page = found_page(looker)
    arabic = [one for one in page.all("img") if ARABIC in one.attributes["alt"]]
    assert arabic
    assert {(one.attributes["lang"], one.attributes["dir"]) for one in arabic} == {("ar", "rtl")}
    for one in page.everything():
        if any(isinstance(part, str) and ARABIC in part for part in one.inner):
            assert (one.attributes["lang"], one.attributes["dir"]) == ("ar", "rtl")
    assert page.one(id="s0").one("h3").text == "Ask <b>&. slide night"
    assert not [one for one in page.all("b") if one.text.startswith("&")]


def test_what_belongs_to_no_language_has_a_column(looker: DrawnLooker) -> None:
    """The first of the table; what a cell shows is said in words, and leads there."""
    page = found_page(looker)
    table = page.one(id="map").one("table")
    head, *rows = table.all("tr")
    assert [one.text for one in head.all("th")] == ["Slide", "Every language", "English", "Arabic"]
    said = {row.one("th").text: [one.text for one in row.all("td")] for row in rows}
    assert said["Ask <b>&."] == ["Warning, 1 finding", "Error, 1 finding", "Error, 1 finding"]
    assert said["Displays and files"][0].startswith("Warning, ")
    assert said["1 slide, nothing found"] == ["passed", "passed", "passed"]
    links = [one.attributes["href"] for one in rows[1].all("a")]
    assert [link[:2] for link in links] == ["#s", "#s", "#p", "#p"]


def test_without_pictures_it_says_so(kiosk: Caller, tmp_path: Path) -> None:
    """With --quick the page is findings alone, and promises nothing of slides that nobody looked at."""
    page = page_of(kiosk, tmp_path, "--quick")
    assert page.one("h1").text == "No error in the files, and no slide was looked at"
    assert "check it again without --quick" in page.one("header").text
    assert not page.all("img")
    assert not page.all(id="map")
    assert page.all("article")


def test_a_page_that_has_no_folder_is_told_before_anything_is_looked_at(
    kiosk: Caller, tmp_path: Path
) -> None:
    """Who waited for the check would wait for nothing."""
    ended = kiosk("check", "--quick", "--report", tmp_path / "nowhere" / "page.html")
    assert (ended.code, ended.out) == (2, "")
    assert f"there is no folder {tmp_path / 'nowhere'}" in ended.err


def test_a_page_that_cannot_be_written_takes_no_findings_with_it(kiosk: Caller, tmp_path: Path) -> None:
    """They are said all the same, and then why there is no page."""
    (tmp_path / "page.html").mkdir()
    ended = kiosk("check", "--quick", "--report", tmp_path / "page.html")
    assert ended.code == 2
    assert "0 errors" in ended.out
    assert f"--report {tmp_path / 'page.html'}: could not be written: " in ended.err
    assert [one.name for one in tmp_path.iterdir()] == ["page.html"]


def test_what_was_not_found_folds(looker: DrawnLooker) -> None:
    """Findings first: pictures with none, and very many, wait behind a line that says how many there are."""
    shown = ", ".join(f'"{tag}"' for tag in LOCALES)
    far = HALL.replace("distance-m = 5", "distance-m = 40") + PANEL
    done = seen(looker, RIGHT, screen=far, locales=f"[{shown}]")
    page = read(report(done))
    pictures = len(LOCALES)
    cells = page.all("li", "cell")
    assert len(cells) == pictures
    rest = page.one("details", "rest")
    assert rest.all("summary")[0].text == f"{pictures - MANY} pictures more with findings"
    assert len(rest.all("li", "cell")) == pictures - MANY


def test_a_slide_with_nothing_found_is_there_to_be_looked_at(looker: DrawnLooker) -> None:
    """Folded, with its pictures; the answer is that this may go on the screens."""
    page = read(report(replace(seen(looker, RIGHT), found=())))
    assert page.one("h1").text == "Nothing to say: this may go on the screens"
    assert page.one(id="passed").one("h2").text == "Nothing found on 1 slide"
    (slide_shown,) = page.one(id="passed").all("details", "rest")
    assert len(slide_shown.all("img")) == 2
    assert all("Nothing was found on it." in one.text for one in slide_shown.all("li", "cell"))


def test_what_was_accepted_stands_apart(looker: DrawnLooker) -> None:
    """With its reason and its last day; its picture is marked as accepted, not as passed."""
    far = HALL.replace("distance-m = 5", "distance-m = 20")
    done = seen(looker, RIGHT, screen=far)
    entry = {"rule": "words-too-small", "reason": "It hangs <beside> the desk.", "until": date(2027, 3, 1)}
    accepted = {one: Acceptance.model_validate(entry, context=["words-too-small"]) for one in done.found}
    page = read(report(replace(done, found=(), accepted=accepted)))
    part = page.one(id="accepted")
    assert part.one("h2").text == f"Accepted by the venue ({len(accepted)})"
    assert "Until 2027-03-01: It hangs <beside> the desk." in part.text
    assert {"accepted"} <= page.all("li", "cell")[0].classes
    assert "0 errors 0 warnings 0 notes 1 accepted" in page.one("header").text


def test_a_slide_s_own_words_in_a_sentence_have_their_language(looker: DrawnLooker) -> None:
    """The sentence is English, what it quotes is Arabic."""
    far = HALL.replace("distance-m = 5", "distance-m = 20")
    page = read(report(seen(looker, RIGHT, screen=far, locales='["ar"]')))
    (heading,) = page.one("article").all("h4")
    quoted = heading.one("span", dir="rtl")
    assert (quoted.text, quoted.attributes["lang"]) == (ARABIC, "ar")
    assert f'"{ARABIC}" is read from up to' in heading.text


def test_it_can_be_sent_by_mail(looker: DrawnLooker) -> None:
    """In 28 languages and two shapes, 16 slides take less than 15 megabytes, large pictures with them."""
    subject = looker.subject(built_in(), looker.display(HALL + "pixels = [1920, 1080]\n"))
    done = DoneCheck((), {}, (subject,), is_drawn=True)
    pages = {one.page for one in subject.drawn}
    each = len(report(done)) / len(pages)
    large = max(len(looker.renderer.measure(page, LARGE).small) for page in [*pages][:4])
    assert 28 * 2 * 16 * each + MOST_LARGE * large < LESS * 1024**2


def test_on_paper_there_are_findings_alone() -> None:
    """And it is readable in the dark, and where colours are the reader's own."""
    style = (FOLDER / "check.css").read_text(encoding="utf-8")
    assert all(
        f"@media {one}" in style for one in ("print", "(prefers-color-scheme: dark)", "(forced-colors")
    )
    printed = style.partition("@media print")[2]
    assert re.search(r"\.rest, #passed, \.cell:not\(\.large\)[^{]*\{ display: none \}", printed)


def test_a_finding_that_no_message_has_is_shown_as_well() -> None:
    """As a fault of a file may be that was read by other means."""
    odd = Finding("error", "file", "it is <odd>", None, Path("campaign.toml"), 3)
    page = read(report(DoneCheck((odd,), {}, (), is_drawn=True)))
    assert "it is <odd>" in page.one("article").text
    assert "campaign.toml:3" in page.one("article").text
    assert "No slide was drawn" in page.one("header").text
