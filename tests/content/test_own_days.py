"""The days of a slide, and what is switched off, as a file says them: with quotes or without."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.campaign.campaign_reader import read_campaign
from tests.content.packs import RIGHT, campaign_faults, marked, pack, playlist, slide

WORDS = ('kind = "message"', 'headline = "Look."')


@pytest.mark.parametrize("quote", ["", '"'])
def test_a_day_is_written_with_quotes_or_without(tmp_path: Path, quote: str) -> None:
    """Of a slide, and in a playlist's `when`."""
    first, last = f"first-day = {quote}2026-07-01{quote}", f"last-day = {quote}2026-07-31{quote}"
    dates = f'when = {{ dates = [{quote}2026-07-30{quote}, "12-24"] }}'
    rule = f'when = {{ rrule = "FREQ=WEEKLY", dtstart = {quote}2026-01-02{quote} }}'
    always = playlist('id = "always"', 'slides = ["words"]')
    named = [
        playlist(f'id = "p{number}"', 'slides = ["more"]', held) for number, held in enumerate((dates, rule))
    ]
    found = read_campaign(pack(tmp_path, RIGHT + slide(*WORDS, first, last) + always + "".join(named)))
    more = found.slide("more")
    assert (more.first_day, more.last_day, more.enabled) == (date(2026, 7, 1), date(2026, 7, 31), True)
    held = [one.when for one in found.playlists[1:]]
    assert held[0] is not None
    assert held[1] is not None
    assert held[0].dates == ("2026-07-30", "12-24")
    assert held[1].dtstart == "2026-01-02"
    assert held[1].starts_on(date(2026, 1, 9))


def test_one_day_is_enough(tmp_path: Path) -> None:
    """The first and the last may be the same, and each may stand alone."""
    both = slide('id = "both"', *WORDS, "first-day = 2026-07-01", "last-day = 2026-07-01")
    one = slide('id = "one"', *WORDS, "last-day = 2026-07-01")
    found = read_campaign(pack(tmp_path, RIGHT + both + one))
    assert (found.slide("one").first_day, found.slide("both").first_day) == (None, date(2026, 7, 1))


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (
            "first-day = 2026-07-31\nlast-day = 2026-07-01  # !",
            "last-day: 2026-07-01 is before the first-day, 2026-07-31: is it the other way round?",
        ),
        (
            'last-day = "07-30"  # !',
            'last-day: "07-30" is not one day with its year: write it as "2026-01-02"',
        ),
        ('last-day = "30.7.2026"  # !', 'last-day: "30.7.2026" is not a date; did you mean "2026-07-30"?'),
        ("last-day = 2026-07-30T10:00:00  # !", "last-day: "),
        ("last-day = 20260730  # !", "last-day: 20260730 is not a date such as 2026-01-02, without quotes"),
        ("first-day = 1969-07-20  # !", 'first-day: "1969-07-20" lies outside the years 1970 to 2199'),
        ('enabled = "no"  # !', 'enabled: "no" is not true or false'),
        ("enable = true  # !", 'enable: unknown key "enable"; did you mean "enabled"?'),
    ],
)
def test_a_day_that_is_none_is_told_at_its_line(tmp_path: Path, lines: str, said: str) -> None:
    """With what was probably meant."""
    text = RIGHT + slide(*WORDS, lines)
    ((line, message),) = campaign_faults(tmp_path, text)
    assert [line] == marked(text)
    assert message.startswith(f"slides[3].{said}")


def test_what_is_switched_off_is_checked_as_if_it_were_on(tmp_path: Path) -> None:
    """A playlist names a slide that is off, and another is the one that always holds, and is off."""
    off = slide(*WORDS, "enabled = false")
    base = playlist('id = "base"', 'slides = ["more", "words"]', "enabled = false")
    found = read_campaign(pack(tmp_path / "right", RIGHT + off + base))
    assert (found.slide("more").enabled, found.playlists[0].enabled) == (False, False)
    wrong = slide('kind = "message"', "enabled = false  # !")
    ((line, message),) = campaign_faults(tmp_path / "wrong", RIGHT + wrong)
    assert line
    assert '"headline" is missing' in message
    listed = playlist('id = "base"', 'slides = ["wrods"]', "enabled = false")
    ((_, message),) = campaign_faults(tmp_path / "listed", RIGHT + listed)
    assert 'there is no slide "wrods"; did you mean "words"?' in message
