"""Puts the subtitles of a film into the languages of its page."""

from collections.abc import Mapping

from kiosk.content.campaign.slides import VideoSlide
from kiosk.content.language.texts import as_written
from kiosk.content.page.composer import PageComposer, distinct
from kiosk.content.page.page import Caption
from kiosk.content.subtitles.subtitles import Cue, at


def captions(page: PageComposer, slide: VideoSlide) -> tuple[Caption, ...]:
    """What is said while a film's slide stands, in order, at the times of the first locale's subtitles."""
    return tuple(one for one in _all(page, slide) if one.start < slide.seconds)


def _all(page: PageComposer, slide: VideoSlide) -> tuple[Caption, ...]:
    if slide.subtitles is None or isinstance(slide.subtitles, str):
        cues = page.campaign.subtitles[slide.subtitles] if slide.subtitles else ()
        return tuple(Caption(cue.start, cue.end, page.text(cue.text)) for cue in cues)
    first, *others = (_of_locale(page, slide.subtitles, locale) for locale in page.spoken)
    return tuple(_caption(cue, first[1], others) for cue in first[0])


def _of_locale(page: PageComposer, files: Mapping[str, str], locale: str) -> tuple[tuple[Cue, ...], str]:
    """The cues of a locale's own file, or of the nearest there is, and whose they are."""
    file = page.found(files, locale)  # of which the locale counts
    return page.campaign.subtitles[files[file.locale]], file.locale


def _caption(cue: Cue, locale: str, others: list[tuple[tuple[Cue, ...], str]]) -> Caption:
    """One cue with what the other locales say in the middle of its time."""
    found = ((at(cues, (cue.start + cue.end) / 2), of) for cues, of in others)
    beside = [as_written(one.text, of) for one, of in found if one is not None]
    return Caption(cue.start, cue.end, distinct([as_written(cue.text, locale), *beside]))
