"""Writes campaigns of one film, for displays that play it for real."""

from pathlib import Path

CAMPAIGN = """\
format = 1
id = "one-film"
title = "One film"
source-language = "en"
[[slides]]
id = "film"
kind = "video"
video = "{name}"
seconds = {seconds}
sound = {sound}
alt = "A film."
"""


def campaign_of(film: Path, *, seconds: float = 600, is_heard: bool = False) -> Path:
    """Make a campaign of the folder in which a film lies; its slide stands so many seconds."""
    text = CAMPAIGN.format(name=film.name, seconds=seconds, sound=str(is_heard).lower())
    (film.parent / "campaign.toml").write_text(text)
    return film.parent
