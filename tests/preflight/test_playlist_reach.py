"""What never comes to be shown, when the built-in campaign takes over, and what is left out on a day."""

from datetime import date, timedelta

import pytest
from PIL import Image

from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.content.directory.figures import figures
from kiosk.preflight.subject.finding import Finding
from tests.content.packs import playlist, slide
from tests.preflight.looking import DAY, DONATE, DRAWING, HELP, MESSAGE, Looker

OTHER = slide('id = "other"', 'kind = "message"', 'headline = "Look."')
FACT = slide('id = "figure"', 'kind = "fact"', 'fact = "children"')
PICTURE = slide('id = "seen"', 'kind = "image"', 'image = "images/harbour.svg"', 'alt = "A harbour."')
GONE = figures()["children"].verify_by + timedelta(1)  # from when on the figure may not be shown
BOTH = playlist('id = "both"', 'slides = ["words", "other"]')


def said(found: list[Finding]) -> list[tuple[str, str, str | None]]:
    """How bad each is, its rule, and the slide."""
    return [(one.severity, one.rule, one.slide) for one in found]


def test_nothing_is_said_of_what_plays(look: Looker) -> None:
    """Two messages that stand in turn, in the language of the display."""
    assert look(MESSAGE, OTHER, BOTH) == []


def test_a_slide_in_no_playlist_is_never_shown(look: Looker) -> None:
    """It is named, with the line on which it begins."""
    (found,) = look(MESSAGE, OTHER, playlist('id = "one"', 'slides = ["words"]'))
    assert said([found]) == [("warning", "slide-never-reached", "other")]
    assert (found.file, found.line) == (look.campaign_file, look.line("[[slides]]", 1))
    assert (found.fix, found.locale) == ("Add it to a playlist.", None)


def test_a_slide_whose_turn_never_comes_is_told(look: Looker) -> None:
    """The loop is cut after a minute every day, and a slide before it stands that long."""
    long = slide('id = "long"', 'kind = "message"', 'headline = "Wait."', "seconds = 60")
    short = playlist(
        'id = "short"', 'slides = ["long", "other"]', 'when.hours = ["09:00-09:01"]', "priority = 1"
    )
    always = playlist('id = "always"', 'slides = ["words"]')
    found = look(MESSAGE, long, OTHER, always, short)
    assert said(found) == [("warning", "slide-never-reached", "other")]
    assert '"D1"' in found[0].message
    assert look(MESSAGE, long, OTHER, always, short.replace("09:01", "09:02")) == []


@pytest.mark.parametrize(
    ("keys", "never"),
    [
        (('when.dates = ["2026-11-21"]',), True),
        (('when.dates = ["2026-11-22"]',), False),
        (('when.dates = ["2027-12-27"]',), False),
        (('when.dates = ["2027-12-28"]',), True),
        (('when.dates = ["02-29"]',), True),
        (("priority = -1",), True),
        (("priority = 1", 'when.days = ["sat"]'), False),
        (("every = 2", 'when.dates = ["2025-01-01"]'), True),
        (("every = 2",), False),
    ],
)
def test_a_playlist_that_holds_at_no_time_of_the_coming_400_days(
    look: Looker, keys: tuple[str, ...], never: bool
) -> None:
    """As many as `kiosk timeline` looks ahead. Past, a leap day, or always covered; once, with its line. A
    slide of its own would come as well.
    """
    odd = playlist('id = "odd"', 'slides = ["other"]', *keys)
    asked = {"playlist-nearly-over", "only-in-leap-years"}
    found = [one for one in look(MESSAGE, OTHER, BOTH, odd) if one.rule not in asked]
    assert [(one.severity, one.rule, one.line) for one in found] == (
        [("warning", "playlist-never-holds", look.line("[[playlists]]", 1))] if never else []
    )


@pytest.mark.parametrize("where", ['countries = ["US"]', 'modes = ["booth"]', 'displays = ["WAS-*"]'])
def test_of_a_playlist_for_other_displays_no_slide_is_spoken_of(look: Looker, where: str) -> None:
    """Though its own slide never comes here and has no words in French; where it is, nothing is wrong."""
    base = playlist('id = "all"', 'slides = ["words"]')
    other = playlist('id = "abroad"', 'slides = ["other"]', f"where = {{ {where} }}", "every = 1")
    found = look(MESSAGE, OTHER, base, other, locales='["en", "fr"]')
    assert "other" not in {one.slide for one in found}
    assert "playlist-never-holds" not in {one.rule for one in found}
    there = {"id": '"WAS-1"', "country": '"US"', "mode": '"booth"'}
    assert look(MESSAGE, OTHER, base, other, rule="slide-never-reached", **there) == []
    assert look(MESSAGE, OTHER, base, other, rule="playlist-not-for-this-display", **there) == []


def test_a_playlist_for_displays_of_other_ids_is_a_note_at_its_line(look: Looker) -> None:
    """An id may be mistyped; a country and a mode are looked at when the file is read."""
    base = playlist('id = "all"', 'slides = ["words", "other"]')
    abroad = playlist('id = "abroad"', 'slides = ["words"]', 'where.displays = ["D-*", "W1"]')
    (note,) = look(MESSAGE, OTHER, base, abroad)
    assert (note.severity, note.rule) == ("note", "playlist-not-for-this-display")
    assert note.line == look.line("[[playlists]]", 1)
    assert '"abroad"' in note.message
    assert "D-*, W1" in note.message
    assert (
        look(
            MESSAGE,
            OTHER,
            base,
            abroad.replace("displays", "countries").replace("D-*", "FR").replace("W1", "US"),
        )
        == []
    )


def test_appeals_in_playlists_for_other_displays_leave_nothing_out(look: Looker) -> None:
    """The figure between appeal and help lapses, which brings them together in the USA alone."""
    base = playlist('id = "all"', 'slides = ["words", "give", "other"]')
    abroad = playlist(
        'id = "abroad"',
        'slides = ["aid", "figure", "give", "other"]',
        'where.countries = ["US"]',
        "priority = 1",
    )
    parts = (MESSAGE, FACT, OTHER, HELP, DONATE, base, abroad)
    assert look(*parts, on="2027-12-01", rule="donate-never-shown") == []
    assert len(look(*parts, on="2027-12-01", rule="donate-never-shown", country='"US"')) == 1


def test_only_quiet_slides_stand_near_toilets(look: Looker) -> None:
    """That the rest does not is a note for each; the same campaign has none on another screen."""
    quiet = slide('id = "calm"', 'kind = "message"', 'headline = "Ask."', "quiet = true")
    everything = playlist('id = "all"', 'slides = ["words", "calm"]')
    found = look(MESSAGE, quiet, everything, mode='"quiet"')
    assert said(found) == [("note", "slide-not-for-this-display", "words")]
    assert "quiet mode" in found[0].message
    assert look(MESSAGE, quiet, everything) == []


def test_where_nothing_may_be_shown_the_built_in_campaign_is_and_that_is_an_error(look: Looker) -> None:
    """It says from when on, and of which display."""
    found = look(MESSAGE, rule="nothing-of-the-campaign", mode='"quiet"')
    assert [(one.severity, one.file) for one in found] == [("error", look.display_file)]
    assert "From 2026-11-22 00:00" in found[0].message
    assert '"D1"' in found[0].message


def test_the_day_from_which_nothing_is_left_is_told(look: Looker) -> None:
    """A campaign of one figure, which nobody has looked at again by then."""
    (found,) = look(FACT, rule="nothing-of-the-campaign", on="2027-01-05")
    assert f"From {GONE} 00:00" in found.message
    assert look(FACT, MESSAGE, rule="nothing-of-the-campaign", on="2027-01-05") == []


def test_a_film_plays_as_any_slide_does(look: Looker) -> None:
    """Nothing is said of one that a playlist names."""
    film = slide('id = "film"', 'kind = "video"', 'video = "images/harbour.svg"')  # no film, which others say
    listed = playlist('id = "all"', 'slides = ["words", "film"]')
    assert look(MESSAGE, film, listed, rule="slide-never-reached") == []


def beside(first: str, order: str = '"aid", "{first}", "give", "other"') -> tuple[str, ...]:
    """Help, a slide, an appeal to give, and another slide."""
    listed = playlist('id = "all"', f"slides = [{order.format(first=first)}]")
    return (MESSAGE, FACT, OTHER, HELP, DONATE, listed)


@pytest.mark.parametrize(
    ("on", "severity", "rule"),
    [
        (GONE - timedelta(401), None, None),
        (GONE - timedelta(400), "note", "donate-left-out"),
        (GONE - timedelta(1), "note", "donate-left-out"),
        (GONE, "error", "donate-never-shown"),
    ],
    ids=str,
)
def test_an_appeal_is_left_out_once_the_slide_between_has_lapsed(
    look: Looker, on: date, severity: str | None, rule: str | None
) -> None:
    """Once its figure may not be shown: a note in the 400 days before, an error then; nothing else of it."""
    found = [one for one in look(*beside("figure"), on=f"{on}") if one.slide == "give"]
    assert [(one.severity, one.rule) for one in found] == ([(severity, rule)] if severity else [])
    if severity == "note":
        assert (
            f'"all" it is left out on the display "D1", first on {GONE}: it would stand' in found[0].message
        )


def test_an_appeal_that_is_left_out_of_some_passes_is_a_note(look: Looker) -> None:
    """First in the loop it is shown once; in each later lap help is before it."""
    (found,) = look(*beside("words", '"give", "{first}", "aid"'), rule="donate-left-out")
    assert (found.severity, found.slide, found.line) == ("note", "give", look.line('id = "give"') - 1)
    assert f"first on {DAY}:" in found.message


def test_an_appeal_that_has_no_place_is_an_error(look: Looker) -> None:
    """In the only playlist that has it; where another of the coming days shows it, it is a note."""
    named = beside("words", '"aid", "give", "{first}"')
    (found,) = look(*named, rule="donate-never-shown")
    assert (found.severity, found.slide) == ("error", "give")
    winter = playlist('id = "w"', 'slides = ["give", "words"]', 'when.dates = ["12-24"]', "priority = 1")
    (note,) = look(*named, winter, rule="donate-left-out")
    assert note.severity == "note"


def test_what_is_over_on_the_day_of_the_check_is_not_told(look: Looker) -> None:
    """Only what is to come; one that still stands is told of."""
    early = playlist(
        'id = "early"',
        'slides = ["aid", "give"]',
        f'when = {{ dates = ["{DAY}"], hours = ["06:00-07:00"] }}',
        "priority = 1",
    )
    named = (*beside("words")[:-1], playlist('id = "all"', 'slides = ["other", "give", "words", "aid"]'))
    assert look(*named, early, rule="donate-left-out") == []
    assert len(look(*named, early.replace("06:00-07:00", "06:00-09:01"), rule="donate-left-out")) == 1


def test_an_insert_that_only_asks_for_a_gift_is_told_when_it_is_left_out(look: Looker) -> None:
    """It holds, and is not said to be out of reach a second time."""
    base = playlist('id = "base"', 'slides = ["other", "aid", "figure", "words"]')
    gifts = playlist('id = "gifts"', 'slides = ["give"]', "every = 2")
    (found,) = look(MESSAGE, FACT, OTHER, HELP, DONATE, base, gifts, rule="donate-left-out")
    assert '"base"' in found.message
    after_help = (MESSAGE, OTHER, HELP, DONATE, playlist('id = "base"', 'slides = ["other", "aid"]'), gifts)
    rules = [one.rule for one in look(*after_help) if one.slide == "give"]
    assert rules == ["donate-never-shown"]
    assert not look(*after_help, rule="playlist-never-holds")


def test_a_playlist_that_does_not_hold_leaves_nothing_out(look: Looker) -> None:
    """One that is covered by a higher one, and one whose day is past, may bring together what they like."""
    parts = [
        playlist('id = "covered"', 'slides = ["aid", "figure", "give", "other"]'),
        playlist('id = "high"', 'slides = ["aid", "words", "other"]', "priority = 5"),
        playlist(
            'id = "past"', 'slides = ["aid", "figure", "give"]', "priority = 9", 'when.dates = ["2020-01-01"]'
        ).replace('"give"', '"give", "words"'),
    ]
    found = look(MESSAGE, FACT, OTHER, HELP, DONATE, *parts, on="2027-12-01")
    rules = {one.rule for one in found}
    assert "playlist-never-holds" in rules
    assert not {"donate-left-out", "donate-never-shown"} & rules


def test_the_worst_stands_first(look: Looker) -> None:
    """Errors before warnings before notes, from whichever rule they are."""
    found = look(MESSAGE, FACT, HELP, mode='"quiet"', on="2027-12-01", locales='["fr"]')
    severities = [one.severity for one in found]
    assert {*severities} == {"error", "warning", "note"}
    assert severities == sorted(severities, key=["error", "warning", "note"].index)


def test_a_picture_that_cannot_be_drawn_is_an_error(look: Looker) -> None:
    """Empty, damaged, or an SVG that is not whole: the slide, its line, and what is wrong with the file."""
    campaign = look.pack(MESSAGE, PICTURE, playlist('id = "all"', 'slides = ["words", "seen"]'))
    assert look.findings(read_campaign(campaign), "2026-11-22") == []
    picture = campaign / "images" / "harbour.svg"
    for content in (b"", b"<svg><g>", b'<svg xmlns="http://www.w3.org/2000/svg"/>'):
        picture.write_bytes(content)
        (found,) = look.findings(read_campaign(campaign), "2026-11-22")
        assert said([found]) == [("error", "picture-cannot-be-drawn", "seen")]
        assert found.line == look.line('id = "seen"') - 1
        assert '"images/harbour.svg" is' in found.message


def test_the_picture_for_tall_screens_is_opened_as_well(look: Looker) -> None:
    """Though this display may lie."""
    campaign = look.pack(MESSAGE, PICTURE + 'tall = "images/terminal.svg"\n')
    assert look.findings(read_campaign(campaign), "2026-11-22") == []
    (campaign / "images" / "terminal.svg").write_bytes(b"")
    (found,) = look.findings(read_campaign(campaign), "2026-11-22")
    assert '"images/terminal.svg" is' in found.message


def test_a_page_that_a_document_does_not_have_is_an_error(look: Looker) -> None:
    """How many it has stands beside."""
    text = PICTURE.replace("harbour.svg", "poster.pdf") + 'page = 2\nfit = "whole"\n'
    campaign = look.pack(MESSAGE, PICTURE, playlist('id = "all"', 'slides = ["words", "seen"]'))
    Image.new("RGB", (30, 20)).save(campaign / "images" / "poster.pdf")
    file = campaign / "campaign.toml"
    file.write_text(file.read_text().replace(PICTURE, text))
    (found,) = look.findings(read_campaign(campaign), "2026-11-22")
    assert said([found]) == [("error", "picture-cannot-be-drawn", "seen")]
    assert '"images/poster.pdf" has no page 2: its last is page 1' in found.message


def test_what_is_left_out_of_a_drawing_is_named_with_its_line(look: Looker) -> None:
    """What a program wrote as part of a web page, movement, a style sheet; not what has a stand-in."""
    campaign = look.pack(MESSAGE, PICTURE, playlist('id = "all"', 'slides = ["words", "seen"]'))
    picture = campaign / "images" / "harbour.svg"
    shapes = '<path d="M0 0h4v3z"/>\n<switch><foreignObject/><text>Ask.</text></switch>\n'
    picture.write_text(DRAWING.replace("<path", f"{shapes}<path"))
    assert look.findings(read_campaign(campaign), "2026-11-22") == []
    more = "<foreignObject/>\n<animate/><animate/>\n<style>@import url(a.css);</style>"
    picture.write_text(DRAWING.replace("<path", f"{shapes}{more}<path"))
    (found,) = look.findings(read_campaign(campaign), "2026-11-22")
    assert said([found]) == [("warning", "picture-drawn-in-part", "seen")]
    told = (
        "foreignObject in line 3 shows nothing",
        "animate in line 4 moves nothing",
        "@import in line 5 loads",
    )
    assert "; ".join(told) in found.message


def test_what_is_switched_off_is_a_note_and_nothing_more(look: Looker) -> None:
    """At its line; its slides are not said to be never reached."""
    off = playlist('id = "off"', 'slides = ["other"]', "enabled = false", "priority = 3")
    (note,) = look(MESSAGE, OTHER, playlist('id = "one"', 'slides = ["words"]'), off)
    assert (note.severity, note.rule, note.line) == ("note", "switched-off", look.line("[[playlists]]", 1))
    (note,) = look(MESSAGE, OTHER + "enabled = false\n", BOTH)
    assert said([note]) == [("note", "switched-off", "other")]


def test_a_slide_whose_last_day_is_over_is_a_note(look: Looker) -> None:
    """From the day after it on; until then it plays, and a first day that comes within the year is none."""
    over = look(MESSAGE, f"{OTHER}last-day = 2026-07-31\n", BOTH, on="2026-08-01")
    assert said(over) == [("note", "slide-past-its-last-day", "other")]
    assert "2026-07-31" in over[0].message
    last = look(MESSAGE, f"{OTHER}last-day = 2026-07-31\n", BOTH, on="2026-07-31")
    assert said(last) == [("note", "slide-nearly-over", "other")]
    assert said(look(MESSAGE, f"{OTHER}last-day = 2026-07-31\n", BOTH, on="2026-07-18")) == said(last)
    assert look(MESSAGE, f"{OTHER}last-day = 2026-07-31\n", BOTH, on="2026-07-17") == []
    assert look(MESSAGE, f"{OTHER}first-day = 2026-12-24\n", BOTH, on="2026-07-31") == []
    late = look(MESSAGE, f"{OTHER}first-day = 2028-12-24\n", BOTH, on="2026-07-31")
    assert said(late) == [("warning", "slide-never-reached", "other")]
