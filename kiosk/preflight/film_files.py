"""Checks the films of a campaign: they play to their end, do not flash, and end when their slide does."""

from collections.abc import Iterator
from math import ceil
from pathlib import Path
from shlex import quote

from kiosk.content.campaign.slides import Pictured, Slide, VideoSlide
from kiosk.content.subtitles.subtitles import cues, cut_short
from kiosk.media.film.film_findings import FilmReview, clock
from kiosk.media.film.moving_pictures import STILL, may_move
from kiosk.media.intake.film_reviews import reviewed
from kiosk.media.intake.proof import film_fault
from kiosk.media.picture import PictureError
from kiosk.preflight.finding import Finding, Severity
from kiosk.preflight.subject import Subject
from kiosk.timeline.schedule import FILM_BEGINS

SHORTEST, LONGEST = 5, 600  # seconds that a slide may stand
NEARLY = 2.0  # seconds by which a film may end before its slide, or after it
SIZE = (1920, 1080)
# Of each second, how much a film may take: the rest is the window's.
MUCH_WORK = 0.8
MANY_FRAMES = 31  # a second


def findings(subject: Subject) -> Iterator[Finding]:
    """What is wrong with films; where nothing may move, with their first pictures."""
    moves = subject.display.motion != "reduced"
    for slide in subject.fitting:
        if isinstance(slide, VideoSlide) and moves:
            yield from _film(subject, slide)
        elif isinstance(slide, VideoSlide) and not slide.poster:
            if reason := film_fault(subject.campaign.folder / slide.video):
                yield _unplayable(subject, slide, reason)
        elif moves:
            yield from _moving_pictures(subject, slide)


def _film(subject: Subject, slide: VideoSlide) -> Iterator[Finding]:
    try:
        review = reviewed(subject.campaign.folder / slide.video)
    except PictureError as error:
        yield _unplayable(subject, slide, error.reason)
        return
    if review.fault:
        yield _unplayable(subject, slide, review.fault)
        return
    yield from _flashes(subject, slide, slide.video, review)
    yield from _damage(subject, slide, review)
    yield from _work(subject, slide, slide.video, review)
    yield from _sound(subject, slide, review)
    yield from _seconds(subject, slide, review)
    yield from _late_subtitles(subject, slide, review)
    yield from _cut_subtitles(subject, slide)


def _moving_pictures(subject: Subject, slide: Slide) -> Iterator[Finding]:
    if not isinstance(slide, Pictured):
        return
    names = (slide.image, slide.tall)
    for name in filter(None, names):
        path = subject.campaign.folder / name
        if not may_move(path) or subject.proofs.fault(path, slide.page):  # which is said of it as a picture
            continue
        review = _of_picture(path)
        if isinstance(review, FilmReview):
            yield from _flashes(subject, slide, name, review)
            yield from _work(subject, slide, name, review)
        if reason := review.fault if isinstance(review, FilmReview) else review:
            yield _stopping(subject, slide, name, reason)


def _of_picture(path: Path) -> FilmReview | str:
    """What is found out of a picture that moves; why it does not, "" where nothing is wrong with that."""
    try:
        return reviewed(path)
    except PictureError as error:
        return "" if error.reason == STILL else error.reason


def _stopping(subject: Subject, slide: Slide, name: str, reason: str) -> Finding:
    return subject.of_slide(
        "error",
        "picture-stops-moving",
        slide,
        f'"{name}" {reason}',
        "Until then it stands still, or the next slide comes where it cannot go on.",
    )


def _unplayable(subject: Subject, slide: VideoSlide, reason: str) -> Finding:
    if reason == STILL:
        reason = 'is a picture that does not move, no film: show it by a slide of kind = "image".'
    return subject.of_slide(
        "error",
        "film-cannot-be-played",
        slide,
        f'"{slide.video}" {reason}',
        "Until then the slide is passed over.",
    )


def _flashes(subject: Subject, slide: Slide, name: str, review: FilmReview) -> Iterator[Finding]:
    if review.flashing:
        fix = "Cut that place out, or slow it down, and look at the whole film again."
        yield subject.of_slide("error", "film-flashes", slide, f'"{name}" {review.flashing}.', fix)


def _damage(subject: Subject, slide: VideoSlide, review: FilmReview) -> Iterator[Finding]:
    """Of one that is played all the same: more than a blink of its picture, and it is not."""
    fix = "Copy it again from where it came; until then it is played, damaged as it is."
    for damage in (review.damage, review.sound_damage if slide.sound else ""):
        if damage:
            yield subject.of_slide("warning", "film-damaged", slide, f'"{slide.video}" {damage}.', fix)


def _work(subject: Subject, slide: Slide, name: str, review: FilmReview) -> Iterator[Finding]:
    size = max(subject.display.shapes, key=review.work)
    if (needed := review.work(size)) <= MUCH_WORK:
        return
    yield subject.of_slide(
        "warning",
        "film-too-slow",
        slide,
        f'This machine needs {needed:.1f} s for each second of "{name}" at {size[0]} × {size[1]}, '
        f"and may take {MUCH_WORK} s: "
        f"it has {review.width} × {review.height} pixels and {review.rate:.0f} frames a second.",
        f"kiosk film {_argument(subject.campaign.folder / name)} saves a copy that is less work, or save it "
        f"as MP4 (H.264) with {_lighter(review)}; until then frames of it are left out.",
    )


def _argument(path: Path) -> str:
    """A file as it is written on a command line, where a name may begin as an option does."""
    return f"{'-- ' if str(path).startswith('-') else ''}{quote(str(path))}"


def _lighter(review: FilmReview) -> str:
    """What to save a film as, so that it takes less work."""
    if review.width * review.height > SIZE[0] * SIZE[1]:
        return "1920 × 1080 pixels at most, and 25 or 30 frames a second"
    if review.rate > MANY_FRAMES:
        return "25 or 30 frames a second"
    return "1280 × 720 pixels, and 25 frames a second"


def _sound(subject: Subject, slide: VideoSlide, review: FilmReview) -> Iterator[Finding]:
    """Where it is to be heard, and is not."""
    if not slide.sound or review.sound == "":
        return
    message, fix = f'"{slide.video}" {review.sound}', "Until then it is played without sound."
    if review.sound is None:
        message = f'"{slide.video}" has no sound, and its slide says sound = true.'
        fix = "Save the film anew with its sound, or take that line out."
    yield subject.of_slide("warning", "film-not-heard", slide, message, fix)


def _seconds(subject: Subject, slide: VideoSlide, review: FilmReview) -> Iterator[Finding]:
    """Where the film does not end when its slide does, or after some whole times."""
    rest = (slide.seconds - FILM_BEGINS) % review.length
    if slide.dwell is None:
        fix = f"Write seconds = {whole_seconds(review):g}: {_why(review)}."
        happens = f"it has no seconds, and stands for {slide.seconds:g} s"
        yield _about_seconds(subject, slide, review, happens, fix)
    elif slide.seconds - FILM_BEGINS < review.length - NEARLY:
        lost = review.length + FILM_BEGINS - slide.seconds
        fix = f"Write seconds = {whole_seconds(review):g} to show all of it."
        if slide.seconds == LONGEST:
            fix = "Make the film shorter: no slide stands longer."
        happens = f"it stands for {slide.seconds:g} s: the last {lost:.1f} s are not seen"
        yield _about_seconds(subject, slide, review, happens, fix)
    elif NEARLY < rest < review.length - NEARLY:
        fix = f"Write seconds = {whole_seconds(review):g} to show it once."
        happens = f"it stands for {slide.seconds:g} s: the film begins again, and is left after {rest:.1f} s"
        yield _about_seconds(subject, slide, review, happens, fix)


def _why(review: FilmReview) -> str:
    """Why a slide is to stand for as long as `whole_seconds` has it."""
    if whole_seconds(review) == LONGEST:
        return "no slide stands longer"
    if whole_seconds(review) == SHORTEST:
        return "no slide stands shorter"
    return f"its length, and {FILM_BEGINS} s that it stands still at first"


def _late_subtitles(subject: Subject, slide: VideoSlide, review: FilmReview) -> Iterator[Finding]:
    """Subtitles that begin when the film has ended: those of another one, or of a longer cut."""
    for name in slide.subtitle_files:
        spoken = cues(subject.campaign.folder / name)
        late = [cue for cue in spoken if cue.start >= review.length]
        if late:
            yield subject.of_slide(
                "warning",
                "subtitles-after-the-end",
                slide,
                f'Of the subtitles in "{name}" {len(late)} of {len(spoken)} never come: the first is for '
                f"{clock(late[0].start)}, "
                f'and "{slide.video}" ends at {clock(review.length)}.',
                "Is it the file of this film? Else take them out.",
            )


def _cut_subtitles(subject: Subject, slide: VideoSlide) -> Iterator[Finding]:
    """Subtitles that make room for others: one stands at a time."""
    for name in slide.subtitle_files:
        if cut := cut_short(subject.campaign.folder / name):
            first = cut[0]
            yield subject.of_slide(
                "note",
                "subtitles-overlap",
                slide,
                f'Of the subtitles in "{name}" {len(cut)} are cut short by the next one: the first is that '
                f"from {clock(first.start)} on.",
                "One stands at a time: end it earlier, or write both under the same times.",
            )


def _about_seconds(
    subject: Subject, slide: VideoSlide, review: FilmReview, happens: str, fix: str
) -> Finding:
    rule: tuple[Severity, str] = ("warning", "film-without-seconds")
    if slide.dwell:
        rule = ("note", "film-cut-or-again")
    message = f'"{slide.video}" is {review.length:.1f} s long. The slide: {happens}.'
    return subject.of_slide(*rule, slide, message, fix)


def whole_seconds(review: FilmReview) -> float:
    """The `seconds` of a slide that shows all of a film once."""
    tenths = ceil(round((review.length + FILM_BEGINS) * 10, 3))
    return min(max(tenths / 10, SHORTEST), LONGEST)
