"""Pictures as they come out on the glass: too small, of one colour, what matters out of sight."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.preflight.subject.finding import Finding
from kiosk.proof.drawn_page import DrawnPage
from tests.content.packs import slide
from tests.media.coloured_films import film, grey
from tests.preflight.drawn_looking import DrawnLooker, told

RIGHT = (2400, 2400)
WORDS = ('kind = "message"', 'headline = "Ask."')


def scene(size: tuple[int, int] = RIGHT) -> Image.Image:
    """A picture with something to see all over."""
    return Image.linear_gradient("L").resize(size).convert("RGB")


def shown(drawn: DrawnLooker, picture: Image.Image, *lines: str, name: str = "seen.png") -> list[Finding]:
    """What is found of a slide with a picture."""
    folder = drawn.look.pack(slide('id = "seen"', 'kind = "image"', f'image = "{name}"', *lines))
    picture.save(folder / name)
    return drawn.findings(read_campaign(folder))


def test_a_picture_that_is_right_is_not_told(drawn: DrawnLooker) -> None:
    """With words beside it, and without."""
    assert shown(drawn, scene(), 'headline = "Ask."') == []
    assert shown(drawn, scene()) == []


def test_a_picture_that_is_too_small_is_told_with_what_it_needs(drawn: DrawnLooker) -> None:
    """By how much it is enlarged, and the size that would do."""
    (found,) = shown(drawn, scene((640, 640)))
    assert (found.severity, found.rule, found.slide) == ("warning", "picture-too-small", "seen")
    assert '"seen.png" has 640 × 640 pixels and is enlarged 3.0 times' in found.message
    assert found.fix == "Take one of 1920 × 1920 pixels or more."


@pytest.mark.parametrize(
    ("picture", "colour"),
    [
        (Image.new("RGB", RIGHT, (0, 0, 0)), "#000000"),
        (Image.new("RGB", RIGHT, (90, 10, 20)), "#5a0a14"),
        (Image.new("RGBA", RIGHT, (90, 10, 20, 0)), "#ffffff"),
    ],
    ids=["black", "red", "transparent"],
)
def test_a_picture_of_one_colour_is_an_error(drawn: DrawnLooker, picture: Image.Image, colour: str) -> None:
    """Beside words; what is transparent is white."""
    (found,) = shown(drawn, picture, 'headline = "Ask."')
    assert (found.severity, found.rule, found.slide) == ("error", "picture-of-one-colour", "seen")
    assert colour in found.message


def test_a_picture_that_moves_and_begins_in_the_dark_is_an_error(drawn: DrawnLooker) -> None:
    """It is drawn as its first picture, while the slide fades in and where nothing may move."""
    folder = drawn.look.pack(slide('id = "seen"', 'kind = "image"', 'image = "moving.gif"'))
    dark = Image.new("RGB", RIGHT)
    dark.save(folder / "moving.gif", save_all=True, append_images=[scene(), scene()], duration=200)
    (found,) = drawn.findings(read_campaign(folder))
    assert (found.severity, found.rule, found.slide) == ("error", "picture-of-one-colour", "seen")
    assert 'Its picture "moving.gif" has one colour, #000000' in found.message


def test_a_focus_that_is_out_of_sight_is_told(drawn: DrawnLooker) -> None:
    """At the edge over which the sheet lies, it cannot be brought into view."""
    (found,) = shown(drawn, scene(), 'headline = "Ask."', "focus = [0.01, 0.5]")
    assert (found.severity, found.rule, found.slide) == ("warning", "picture-focus-not-seen", "seen")


def test_a_picture_of_which_little_is_left_is_a_note(drawn: DrawnLooker) -> None:
    """With how much of it is cut off; none where it stands whole."""
    (found,) = shown(drawn, scene((9000, 1900)))
    assert (found.severity, found.rule) == ("note", "picture-much-cut")
    assert 'fit = "whole"' in str(found.fix)
    assert [one.rule for one in shown(drawn, scene((9000, 1900)), 'fit = "whole"')] == []


def test_a_film_that_begins_in_the_dark_is_told_what_stands_for_it(drawn: DrawnLooker) -> None:
    """Where it is not played, its first picture stands; with a poster there is something to see."""
    lines = ('kind = "video"', 'video = "film.mp4"', "seconds = 8")
    folder = drawn.look.pack(slide('id = "seen"', *lines))
    film(folder / "film.mp4", 1.0, lambda _: grey(0))
    (found,) = drawn.findings(read_campaign(folder))
    assert (found.severity, found.rule, found.slide) == ("warning", "picture-of-one-colour", "seen")
    assert "The first picture of its film has one colour, #0" in found.message
    assert 'poster = "…"' in str(found.fix)
    folder = drawn.look.pack(slide('id = "seen"', *lines, 'poster = "seen.png"'))
    film(folder / "film.mp4", 1.0, lambda _: grey(0))
    scene().save(folder / "seen.png")
    assert drawn.findings(read_campaign(folder)) == []


def not_drawn(drawn: DrawnLooker, folder: Path) -> list[Finding]:
    """What is found where no page could be drawn."""
    subject = drawn.subject(read_campaign(folder), drawn.display(""))
    failed = replace(subject, measured=lambda page: DrawnPage(page.size, failure="makes the program fail"))
    return [one for one in told(failed) if one.severity == "error"]


def test_a_slide_that_could_not_be_drawn_is_told(drawn: DrawnLooker) -> None:
    """Once, with why; of one whose picture is no picture that is said, and nothing more."""
    (found,) = not_drawn(drawn, drawn.look.pack(slide('id = "seen"', *WORDS)))
    assert (found.rule, found.slide) == ("slide-not-drawn", "seen")
    assert "The slide makes the program fail, in English on 1920 × 1080 pixels." in found.message
    folder = drawn.look.pack(slide('id = "seen"', 'kind = "image"', 'image = "seen.png"'))
    (folder / "seen.png").write_bytes(b"no picture")
    assert not_drawn(drawn, folder) == []


def test_a_page_with_nothing_on_it_is_an_error(drawn: DrawnLooker) -> None:
    """Once, with its colour, though neither shape has anything on it."""
    subject = drawn.subject(read_campaign(drawn.look.pack(slide('id = "seen"', *WORDS))), drawn.display(""))
    empty = replace(subject, measured=lambda page: DrawnPage(page.size, plain="#fffaf3"))
    (found,) = [one for one in told(empty) if one.severity == "error"]
    assert (found.rule, found.slide) == ("slide-of-one-colour", "seen")
    assert "all of it is #fffaf3" in found.message
