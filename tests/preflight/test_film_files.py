"""Films play to their end, flash nobody, and end when their slides do; what they say can be read."""

from pathlib import Path

import pytest

from kiosk.content.campaign.campaign_reader import read_campaign
from kiosk.preflight.subject.finding import Finding
from tests.content.packs import playlist, slide
from tests.media.beeping_films import Sound, beeping
from tests.media.coloured_films import Picture, film, flashing, grey, still
from tests.media.damaging import changed, garbled
from tests.preflight.looking import DAY, MESSAGE, Looker

ALT = 'alt = "A harbour at night."'


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Films by what is in them, each made once."""
    folder = tmp_path_factory.mktemp("films")
    made: dict[str, tuple[float, Picture]] = {
        "calm": (6.2, still),
        "flashing": (6.2, flashing(3)),
        "short": (3, still),
        "meeting": (3, lambda seconds: flashing(0)(seconds) if abs(seconds - 1.5) > 1.19 else grey(0)),
    }
    found = {name: film(folder / f"{name}.mp4", *what).read_bytes() for name, what in made.items()}
    found["hasty"] = film(folder / "hasty.mp4", 1, rate=500).read_bytes()
    whole = film(folder / "whole.webm", 6.2, codec="libvpx-vp9").read_bytes()
    return found | {"broken": whole[: len(whole) // 3]}


def look_at(
    look: Looker, content: bytes, *lines: str, name: str = "film.mp4", **display: str
) -> list[Finding]:
    """What is found of a slide with this film."""
    folder = look.pack(MESSAGE)
    (folder / name).write_bytes(content)
    one = slide('id = "seen"', 'kind = "video"', f'video = "{name}"', *(lines or (ALT, "seconds = 7.4")))
    file = folder / "campaign.toml"
    file.write_text(file.read_text() + one)
    return look.findings(read_campaign(folder), DAY, **display)


def said(found: list[Finding]) -> list[tuple[str, str, str | None]]:
    """How bad, which rule, which slide."""
    return [(one.severity, one.rule, one.slide) for one in found]


def test_a_film_that_plays_and_ends_with_its_slide_is_in_order(look: Looker, films: dict[str, bytes]) -> None:
    """Six seconds, and a little over one in which it stands still."""
    assert look_at(look, films["calm"]) == []


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"", "is empty"), (b"No film. " * 99, "is no film"), (None, "is cut off or damaged: copy it again")],
)
def test_a_film_that_cannot_be_played_is_an_error(
    look: Looker, films: dict[str, bytes], content: bytes | None, reason: str
) -> None:
    """Empty, something else, or cut off before the part that says what it holds."""
    damaged = films["calm"][:4000] if content is None else content
    (found,) = look_at(look, damaged)
    assert said([found]) == [("error", "film-cannot-be-played", "seen")]
    assert f'"film.mp4" {reason}' in found.message
    assert found.line == look.line("[[slides]]", 1)


@pytest.mark.parametrize(("kind", "called"), [("JPEG", "(JPEG)"), ("PNG", "that does not move")])
def test_a_picture_as_a_film_is_an_error_that_names_the_way_out(
    look: Looker, tmp_path: Path, kind: str, called: str
) -> None:
    """Another kind of slide, whatever its name says."""
    grey(90).save(tmp_path / "picture", kind)
    (found,) = look_at(look, (tmp_path / "picture").read_bytes())
    assert said([found]) == [("error", "film-cannot-be-played", "seen")]
    told = f'"film.mp4" is a picture {called}, no film: show it by a slide of kind = "image"'
    assert told in found.message


def test_a_film_is_played_by_what_it_is(look: Looker, films: dict[str, bytes], tmp_path: Path) -> None:
    """A picture that moves under a film's name, a film under such a picture's."""
    pictures = [still(number / 5) for number in range(31)]
    path = tmp_path / "moving.gif"
    pictures[0].save(path, save_all=True, append_images=pictures[1:], duration=200)
    assert look_at(look, path.read_bytes()) == []
    assert look_at(look, films["calm"], ALT, "seconds = 7.4", name="film.gif") == []


def test_a_film_that_breaks_off_is_an_error(look: Looker, films: dict[str, bytes]) -> None:
    """It says at its beginning that it goes on for longer."""
    (found,) = look_at(look, films["broken"])
    assert said([found]) == [("error", "film-cannot-be-played", "seen")]
    assert '"film.mp4" breaks off after' in found.message
    assert "of its 6.2 seconds" in found.message


def test_a_film_that_is_damaged_is_an_error(look: Looker, tmp_path: Path) -> None:
    """How much of it, and where somebody has to look."""
    content = garbled(film(tmp_path / "film.mp4", 6.2), begin=3.2, end=3.3).read_bytes()
    (found,) = look_at(look, content)
    assert said([found]) == [("error", "film-cannot-be-played", "seen")]
    assert '"film.mp4" is damaged, first at 0:03, for 0.' in found.message
    assert found.message.endswith("of its 6.2 seconds in all: copy it again from where it came")


def test_a_film_with_a_damage_that_nobody_need_see_is_played(look: Looker, tmp_path: Path) -> None:
    """A frame or two, where each stands for itself; what the file has lost beside them, nobody knows."""
    path = film(tmp_path / "film.mp4", 6.2, every=1)
    (found,) = look_at(look, garbled(path, begin=3.18, end=3.22).read_bytes())
    assert said([found]) == [("warning", "film-damaged", "seen")]
    assert found.message == '"film.mp4" is damaged, first at 0:03, for 0.1 of its 6.2 seconds in all.'
    assert found.fix is not None
    assert found.fix.startswith("Copy it again from where it came;")


def test_a_film_that_tells_that_it_was_changed_is_played(look: Looker, tmp_path: Path) -> None:
    """Its decoder notices nothing, and nobody knows what is to be seen of it."""
    (found,) = look_at(look, changed(film(tmp_path / "film.mkv", 6.2, codec="libx265"), 0.7).read_bytes())
    assert said([found]) == [("warning", "film-damaged", "seen")]
    assert found.message == '"film.mp4" seems to be damaged: some of its bytes were changed.'


@pytest.mark.parametrize(("line", "told"), [("sound = true", ["film-damaged"]), ("sound = false", [])])
def test_a_sound_that_is_damaged_is_told_where_it_is_heard(
    look: Looker, tmp_path: Path, line: str, told: list[str]
) -> None:
    """The film is played, and silent there."""
    content = garbled(beeping(tmp_path / "film.mp4", 6), "audio", 2, 3).read_bytes()
    found = look_at(look, content, ALT, "seconds = 7.2", line)
    assert [one.rule for one in found] == told
    assert all("has sound that is damaged, first at 0:02, for 1.0 of its 6.0" in one.message for one in found)


def test_subtitles_that_never_come_are_told(look: Looker, films: dict[str, bytes]) -> None:
    """They are another film's, most likely."""
    spoken = "1\n00:00:01,000 --> 00:00:05,000\nAsk.\n\n2\n00:01:01,000 --> 00:01:05,000\nListen.\n"
    look.pack(MESSAGE).joinpath("film.srt").write_text(spoken)
    (found,) = look_at(look, films["calm"], ALT, "seconds = 7.4", 'subtitles = "film.srt"')
    assert said([found]) == [("warning", "subtitles-after-the-end", "seen")]
    assert (
        'Of the subtitles in "film.srt" 1 of 2 never come: the first is for 1:01, and "film.mp4" ends at 0:06'
        in found.message
    )


def test_a_film_that_is_to_be_heard_and_has_no_sound_is_told(look: Looker, films: dict[str, bytes]) -> None:
    """Somebody saved it without, or took the wrong file."""
    (found,) = look_at(look, films["calm"], ALT, "seconds = 7.4", "sound = true")
    assert said([found]) == [("warning", "film-not-heard", "seen")]
    assert '"film.mp4" has no sound, and its slide says sound = true.' in found.message


@pytest.mark.parametrize("codec", ["aac", "wmav2"])
def test_a_sound_that_is_not_read_is_told(look: Looker, tmp_path: Path, codec: str) -> None:
    """And one that is read is in order; nobody is told of one that is not to be heard."""
    path = beeping(tmp_path / "film.avi", 6.2, sound=Sound(codec))
    found = look_at(look, path.read_bytes(), ALT, "seconds = 7.4", "sound = true")
    assert said(found) == [("warning", "film-not-heard", "seen")] * (codec == "wmav2")
    assert all("is coded as wmav2, which is not read: save it with AAC" in one.message for one in found)
    assert look_at(look, path.read_bytes(), ALT, "seconds = 7.4") == []


def test_a_film_that_flashes_is_an_error(look: Looker, films: dict[str, bytes]) -> None:
    """The place is named, so that it can be cut out."""
    (found,) = look_at(look, films["flashing"])
    assert said([found]) == [("error", "film-flashes", "seen")]
    assert '"film.mp4" flashes more than three times within a second, at 0:03' in found.message


def test_a_film_that_flashes_where_it_begins_anew_is_an_error(look: Looker, films: dict[str, bytes]) -> None:
    """Neither its end nor its beginning flashes too often alone."""
    (found,) = look_at(look, films["meeting"], ALT, "seconds = 7.4")
    assert said([found]) == [("error", "film-flashes", "seen")]
    assert "where it begins anew" in found.message


def test_a_picture_that_moves_may_not_flash_either(look: Looker) -> None:
    """Any slide with a picture may have one."""
    folder = look.pack(MESSAGE)
    first, *others = (grey(255 * (number % 2)) for number in range(10))
    first.save(folder / "moving.gif", save_all=True, append_images=others, duration=100)
    text = slide('id = "seen"', 'kind = "image"', 'image = "moving.gif"', ALT)
    file = folder / "campaign.toml"
    file.write_text(file.read_text() + text)
    assert ("error", "film-flashes", "seen") in said(look.findings(read_campaign(folder), DAY))
    still_alone = look.findings(read_campaign(folder), DAY, motion='"reduced"')
    assert still_alone == []


def test_a_film_without_seconds_is_cut_off_and_the_line_to_write_is_named(
    look: Looker, films: dict[str, bytes]
) -> None:
    """Its length, and the time that it stands still at first, in full tenths; what is written so is right."""
    (found,) = look_at(look, films["calm"], ALT)
    assert said([found]) == [("warning", "film-without-seconds", "seen")]
    assert '"film.mp4" is 6.2 s long' in found.message
    assert "stands for 10 s" in found.message
    assert (found.fix or "").startswith("Write seconds = 7.4:")
    (short,) = look_at(look, films["short"], ALT)
    assert (short.fix or "").startswith("Write seconds = 5:")


@pytest.mark.parametrize(
    ("seconds", "happens"),
    [
        ("5.2", "the last 2.2 s are not seen"),
        ("5.5", None),
        ("9.3", None),
        ("10", "begins again, and is left after 2.6 s"),
        ("13.6", None),
    ],
)
def test_what_other_seconds_make_of_a_film_is_said(
    look: Looker, films: dict[str, bytes], seconds: str, happens: str | None
) -> None:
    """It is cut, or begins again; two seconds more or less, and whole turns, are as they were meant."""
    found = look_at(look, films["calm"], ALT, f"seconds = {seconds}")
    assert said(found) == ([("note", "film-cut-or-again", "seen")] if happens else [])
    assert all(happens and happens in one.message for one in found)


def test_a_film_that_takes_too_much_work_is_told_with_what_to_save_it_as(
    look: Looker, films: dict[str, bytes]
) -> None:
    """Hundreds of frames a second."""
    (found,) = look_at(look, films["hasty"], ALT, "seconds = 5")
    assert said([found]) == [("warning", "film-too-slow", "seen")]
    assert (
        '"film.mp4" at 1920 × 1080, and may take 0.8 s: it has 160 × 90 pixels and 500 frames a second'
        in found.message
    )
    assert "MP4 (H.264) with 25 or 30 frames a second" in (found.fix or "")


def test_where_nothing_moves_only_the_picture_counts_that_stands_for_the_film(
    look: Looker, films: dict[str, bytes]
) -> None:
    """The poster, else the film's first."""
    reduced = {"motion": '"reduced"'}
    assert look_at(look, films["flashing"], ALT, **reduced) == []
    (found,) = look_at(look, b"No film. " * 99, ALT, **reduced)
    assert said([found]) == [("error", "film-cannot-be-played", "seen")]
    poster = 'poster = "images/harbour.svg"'
    assert look_at(look, b"No film. " * 99, ALT, poster, **reduced) == []


def test_a_film_as_a_poster_is_an_error_that_names_the_way_out(look: Looker, films: dict[str, bytes]) -> None:
    """Its name is right, and the slide is one that shows films."""
    look.pack()
    (look.folder / "pack" / "poster.mp4").write_bytes(films["calm"])
    (found,) = look_at(look, films["calm"], ALT, "seconds = 7.4", 'poster = "poster.mp4"')
    assert found.rule == "picture-cannot-be-drawn"
    assert "no picture: name a picture, or take the line out" in found.message
    assert "slide of kind" not in found.message


def test_a_poster_that_cannot_be_drawn_is_an_error(look: Looker, films: dict[str, bytes]) -> None:
    """As any picture."""
    look.pack(MESSAGE)
    (look.folder / "pack" / "poster.png").write_bytes(b"No picture. ")
    (found,) = look_at(look, films["calm"], ALT, "seconds = 7.4", 'poster = "poster.png"')
    assert said([found]) == [("error", "picture-cannot-be-drawn", "seen")]


def test_a_film_that_the_display_never_shows_is_not_looked_at(look: Looker) -> None:
    """Its playlist is there for another display."""
    (found,) = look_at(look, b"No film. " * 99)
    assert found.rule == "film-cannot-be-played"
    where = playlist('id = "there"', 'slides = ["seen"]', "[playlists.where]", 'displays = ["D2"]')
    here = playlist('id = "here"', 'slides = ["words"]')
    assert "film-cannot-be-played" not in {one.rule for one in look_at(look, b"No film. " * 99, here + where)}


def test_a_film_without_a_description_is_told(look: Looker, films: dict[str, bytes]) -> None:
    """Whoever has it read aloud hears nothing of it otherwise."""
    assert said(look_at(look, films["calm"], "seconds = 7.4")) == [("warning", "no-alternative-text", "seen")]


def subtitles(words: int, seconds: float, word: str = "word") -> str:
    """Two subtitles, of which the second has so many words in so many seconds."""
    end = f"00:00:{2 + seconds:06.3f}"
    told = " ".join([word] * words)
    return f"WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nAsk.\n\n00:00:02.000 --> {end}\n{told}\n"


def test_subtitles_that_cannot_be_read_in_their_time_are_told(look: Looker, films: dict[str, bytes]) -> None:
    """Ten words take three seconds and a half, whatever the others take."""
    lines = (ALT, "seconds = 7.4", 'subtitles = "film.vtt"')
    look.pack(MESSAGE)
    file = look.folder / "pack" / "film.vtt"
    file.write_text(subtitles(10, 3.5))
    assert look_at(look, films["calm"], *lines) == []
    file.write_text(subtitles(10, 3.4))
    (found,) = look_at(look, films["calm"], *lines)
    assert said([found]) == [("warning", "subtitles-too-short-to-read", "seen")]
    assert "1 of its 2 subtitles cannot be read in their time in English." in found.message
    assert "from 2.0 s on, takes 3.5 s and stands for 3.4 s" in found.message


def test_a_subtitle_that_the_next_one_cuts_short_is_told(look: Looker, films: dict[str, bytes]) -> None:
    """One stands at a time; a moment is not worth a word."""
    look.pack(MESSAGE)
    file = look.folder / "pack" / "film.vtt"
    lines = (ALT, "seconds = 7.4", 'subtitles = "film.vtt"')
    for end, expected in (("2.500", []), ("3.500", [("note", "subtitles-overlap", "seen")])):
        file.write_text(
            f"WEBVTT\n\n00:00:00.000 --> 00:00:0{end}\nAsk.\n\n00:00:02.000 --> 00:00:04.000\nCall.\n"
        )
        assert said(look_at(look, films["calm"], *lines)) == expected


def test_subtitles_are_read_in_each_language(look: Looker, films: dict[str, bytes]) -> None:
    """The German ones are longer."""
    look.pack(MESSAGE)
    for locale, words in (("en", 5), ("de", 20)):
        (look.folder / "pack" / f"{locale}.vtt").write_text(subtitles(words, 3))
    lines = (ALT, "seconds = 7.4", 'subtitles = { en = "en.vtt", de = "de.vtt" }')
    found = look_at(look, films["calm"], *lines, locales='["en", "de"]')
    told = [one for one in found if one.rule == "subtitles-too-short-to-read"]
    assert [one.locale for one in told] == ["de"]


def test_the_words_of_all_subtitles_need_not_be_read_at_once(look: Looker, films: dict[str, bytes]) -> None:
    """Only a headline stands over all of a film."""
    look.pack(MESSAGE)
    (look.folder / "pack" / "film.vtt").write_text(subtitles(11, 4))
    lines = (ALT, "seconds = 5", 'subtitles = "film.vtt"')
    headline = f'headline = "{" ".join(["word"] * 9)}"'
    assert look_at(look, films["short"], *lines) == []
    assert said(look_at(look, films["short"], *lines, headline)) == [("warning", "too-short-to-read", "seen")]
