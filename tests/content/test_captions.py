"""What is said over a film: the cues of its subtitles, in the languages of its page."""

from pathlib import Path

from kiosk.content.campaign.campaign import Campaign
from kiosk.content.page.page import Caption, FilmBody, Page
from tests.content.making import own, page_of

CUES = {
    "en": ("00:01.000 --> 00:02.000", "Look."),
    "fr": ("00:01.200 --> 00:02.200", "Regardez."),
    "ar": ("00:01.000 --> 00:02.500", "انظر."),
}
LATER = ("00:30.000 --> 00:31.000", "Too late.")


def film(folder: Path, subtitles: str, seconds: int = 10) -> Campaign:
    """A campaign with a slide of a film and its subtitles."""
    folder.mkdir(exist_ok=True)
    for locale, cue in CUES.items():
        text = ["WEBVTT", "", *cue, "", *LATER, ""]
        (folder / f"{locale}.vtt").write_text("\n".join(text), encoding="utf-8")
    (folder / "film.mp4").write_bytes(b"a film")
    keys = ('kind = "video"', 'video = "film.mp4"', f"seconds = {seconds}", f"subtitles = {subtitles}")
    return own(folder, *keys)


def captions(page: Page) -> list[tuple[float, float, list[tuple[str, str]]]]:
    """When what is said, and in which language."""
    assert isinstance(page.body, FilmBody)
    return [(one.start, one.end, said(one)) for one in page.body.captions]


def said(caption: Caption) -> list[tuple[str, str]]:
    """The words of a caption, each with its locale."""
    return [(words.locale, words.text) for words in caption.words]


TABLE = '{ en = "en.vtt", fr = "fr.vtt", ar = "ar.vtt" }'


def test_one_file_speaks_the_language_of_the_campaign(tmp_path: Path) -> None:
    """A sentence that nobody translated stands as it was written."""
    shown = page_of("more", "fr", of=film(tmp_path, '"en.vtt"'))
    assert captions(shown) == [(1, 2, [("en", "Look.")])]


def test_each_language_has_a_file_of_its_own_at_times_of_its_own(tmp_path: Path) -> None:
    """Somebody who translates may need longer for a sentence."""
    campaign = film(tmp_path, TABLE)
    assert captions(page_of("more", "fr", of=campaign)) == [(1.2, 2.2, [("fr", "Regardez.")])]
    assert captions(page_of("more", "ar", of=campaign)) == [(1, 2.5, [("ar", "انظر.")])]


def test_a_language_without_a_file_gets_the_nearest(tmp_path: Path) -> None:
    """Words in another language are better than none."""
    assert captions(page_of("more", "de", of=film(tmp_path, TABLE))) == [(1, 2, [("en", "Look.")])]


def test_two_languages_stand_together(tmp_path: Path) -> None:
    """At the times of the first, with what the second says in the middle of it."""
    shown = page_of("more", "en", "fr", of=film(tmp_path, TABLE), languages="together")
    assert captions(shown) == [(1, 2, [("en", "Look."), ("fr", "Regardez.")])]


def test_an_arabic_page_runs_from_the_right(tmp_path: Path) -> None:
    """Its sheet and its words are mirrored as on any page."""
    assert page_of("more", "ar", of=film(tmp_path, TABLE)).right_to_left
    assert not page_of("more", "fr", of=film(tmp_path, TABLE)).right_to_left


def test_what_is_said_after_the_slide_is_not_drawn(tmp_path: Path) -> None:
    """A long film in a short slide: each caption costs the machine a drawing."""
    longer = film(tmp_path, '"en.vtt"', seconds=40)
    assert [start for start, _, _ in captions(page_of("more", "en", of=longer))] == [1, 30]
