"""Checks the films of a campaign: they play to their end, do not flash, and end when their slide does."""

from collections.abc import Iterator
from math import ceil
from pathlib import Path
from shlex import quote
from typing import Any

from kiosk.content.campaign.slides import Pictured, Slide, VideoSlide
from kiosk.content.messages.message import message
from kiosk.content.subtitles.subtitles import cues, cut_short
from kiosk.media.film.film_findings import FilmReview, clock
from kiosk.media.film.moving_pictures import STILL, may_move
from kiosk.media.intake.film_reviews import reviewed
from kiosk.media.intake.proof import film_fault
from kiosk.media.picture import PictureError
from kiosk.preflight.subject.finding import Finding
from kiosk.preflight.subject.subject import Subject
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
            yield subject.of_slide(message("picture-stops-moving", file=name, reason=reason), slide)


def _of_picture(path: Path) -> FilmReview | str:
    """What is found out of a picture that moves; why it does not, "" where nothing is wrong with that."""
    try:
        return reviewed(path)
    except PictureError as error:
        return "" if error.reason == STILL else error.reason


def _unplayable(subject: Subject, slide: VideoSlide, reason: str) -> Finding:
    if reason == STILL:
        return subject.of_slide(message("film-is-a-picture", file=slide.video), slide)
    return subject.of_slide(message("film-cannot-be-played", file=slide.video, reason=reason), slide)


def _flashes(subject: Subject, slide: Slide, name: str, review: FilmReview) -> Iterator[Finding]:
    if review.flashing:
        yield subject.of_slide(message("film-flashes", file=name, flashing=review.flashing), slide)


def _damage(subject: Subject, slide: VideoSlide, review: FilmReview) -> Iterator[Finding]:
    """Of one that is played all the same: more than a blink of its picture, and it is not."""
    for damage in (review.damage, review.sound_damage if slide.sound else ""):
        if damage:
            yield subject.of_slide(message("film-damaged", file=slide.video, damage=damage), slide)


def _work(subject: Subject, slide: Slide, name: str, review: FilmReview) -> Iterator[Finding]:
    size = max(subject.display.page_sizes, key=review.work)
    if (needed := review.work(size)) <= MUCH_WORK:
        return
    told = message(
        "film-too-slow",
        file=name,
        needed=needed,
        allowed=MUCH_WORK,
        width=size[0],
        height=size[1],
        film_width=review.width,
        film_height=review.height,
        rate=review.rate,
        argument=_argument(subject.campaign.folder / name),
        lighter=_lighter(review),
    )
    yield subject.of_slide(told, slide)


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
    told = message("film-not-heard", file=slide.video, reason=review.sound)
    if review.sound is None:
        told = message("film-has-no-sound", file=slide.video)
    yield subject.of_slide(told, slide)


def _seconds(subject: Subject, slide: VideoSlide, review: FilmReview) -> Iterator[Finding]:
    """Where the film does not end when its slide does, or after some whole times."""
    rest = (slide.seconds - FILM_BEGINS) % review.length
    lengths: dict[str, Any] = {"file": slide.video, "length": review.length, "stands": slide.seconds}
    whole = whole_seconds(review)
    if slide.dwell is None:
        told = message("film-without-seconds", **lengths, seconds=whole, because=_why(review))
        yield subject.of_slide(told, slide)
    elif slide.seconds - FILM_BEGINS < review.length - NEARLY:
        lost = review.length + FILM_BEGINS - slide.seconds
        told = message("film-cut", **lengths, lost=lost, seconds=whole)
        if slide.seconds == LONGEST:
            told = message("film-longer-than-any-slide", **lengths, lost=lost)
        yield subject.of_slide(told, slide)
    elif NEARLY < rest < review.length - NEARLY:
        told = message("film-begins-again", **lengths, rest=rest, seconds=whole)
        yield subject.of_slide(told, slide)


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
            told = message(
                "subtitles-after-the-end",
                subtitles=name,
                late=len(late),
                count=len(spoken),
                first=clock(late[0].start),
                file=slide.video,
                end=clock(review.length),
            )
            yield subject.of_slide(told, slide)


def _cut_subtitles(subject: Subject, slide: VideoSlide) -> Iterator[Finding]:
    """Subtitles that make room for others: one stands at a time."""
    for name in slide.subtitle_files:
        if cut := cut_short(subject.campaign.folder / name):
            told = message("subtitles-overlap", subtitles=name, count=len(cut), first=clock(cut[0].start))
            yield subject.of_slide(told, slide)


def whole_seconds(review: FilmReview) -> float:
    """The `seconds` of a slide that shows all of a film once."""
    tenths = ceil(round((review.length + FILM_BEGINS) * 10, 3))
    return min(max(tenths / 10, SHORTEST), LONGEST)
