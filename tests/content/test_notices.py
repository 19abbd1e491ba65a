"""A notice: what its file may say, which of several stands, and that it stands without its file."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.errors import ContentError
from kiosk.content.notice.notice import EARLY, TOGETHER, Notice, PreparedNotice
from kiosk.content.notice.notice_reader import read_notice, read_prepared
from kiosk.content.notice.notice_writer import notice_text, write_notice
from kiosk.content.storage.standing_notice import NoticeSources, StandingNotice
from tests.content.venues import venue

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
HALF_AN_HOUR = timedelta(minutes=30)
LANGUAGES = ("en", "fr", "nl", "de", "ar", "ur", "ja", "th", "pl")

sentences = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"]), min_size=1, max_size=80)
words = sentences.filter(str.strip)


def text(headline: str = "Leave.", *, style: str = "notice", more: str = "", begins: datetime = NOW) -> str:
    """A notice.toml that stands for half an hour."""
    times = f"from = {begins.isoformat()}\nuntil = {(begins + HALF_AN_HOUR).isoformat()}\n"
    return f'format = 1\nstyle = "{style}"\nheadline = "{headline}"\n{more}{times}'


def refused(file: Path, written: str) -> tuple[int | None, str]:
    """The one fault of a notice: its line, and what is said."""
    file.write_text(written, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read_notice(file)
    (fault,) = caught.value.faults
    return fault.line, fault.message


class Watch:
    """A display of a venue's folder that looks for its notice, at a time and by a clock that a test sets."""

    def __init__(self, folder: Path) -> None:
        self.state = folder / "state"
        self.display = venue(folder / "venue")
        self.beside = self.display.with_name("notice.toml")
        self.top = folder / "venue" / "notice.toml"
        self.now: datetime | None = NOW
        self.start()

    def start(self) -> None:
        """The program is started anew."""
        self.sources = NoticeSources(self.display, self.state, lambda: self.now, lambda: "BRU-1")
        self.standing: StandingNotice | None = None

    def look(self) -> str | None:
        """What stands after one more look."""
        if (found := self.sources.look().value) is not None:
            self.standing = found.standing
        return str(self.standing.notice.headline) if self.standing else None


@pytest.fixture
def watch(tmp_path: Path) -> Watch:
    """A display of a venue's folder."""
    return Watch(tmp_path)


@pytest.mark.parametrize(
    ("change", "line", "says"),
    [
        (lambda one: one.replace("12:30:00+00:00", "12:30:00"), 5, "a day and a time with its offset"),
        (lambda one: one.replace("12:30:00", "11:30:00"), 5, "is not later than 2026-11-29T12:00:00+00:00"),
        (lambda one: one.replace("until = 2026-11-29", "until = 2026-12-29"), 5, "more than 7 days"),
        (lambda one: one.replace('"notice"', '"loud"'), 2, "style"),
        (lambda one: one.replace('"Leave."', '""'), 3, "headline"),
        (lambda one: one + "seconds = 10\n", 6, "seconds"),
        (
            lambda one: one.replace('"Leave."', '{ en = "Go." }\ntext = { fr = "Vite." }'),
            None,
            "text has fr, and headline has not",
        ),
    ],
)  # fmt: skip
def test_a_wrong_notice_is_told_with_what_to_write(
    tmp_path: Path, change: Callable[[str], str], line: int | None, says: str
) -> None:
    """Its line where it has one, and one message."""
    found, said = refused(tmp_path / "notice.toml", change(text()))
    assert says in said
    assert line is None or found == line


@given(
    st.dictionaries(st.sampled_from(LANGUAGES), st.tuples(words, st.none() | words), min_size=1),
    st.sampled_from(["urgent", "notice"]),
)
def test_what_is_written_is_read(said: dict[str, tuple[str, str | None]], style: str) -> None:
    """Every word in its language and order; nothing is lost between command and glass."""
    texts = {locale: more for locale, (_, more) in said.items() if more}
    keys = {
        "headline": {locale: one for locale, (one, _) in said.items()},
        **({"text": texts} if texts else {}),
    }
    try:
        prepared = PreparedNotice.model_validate({"format": 1, "style": style, **keys})
    except ValueError:  # signs that turn the order of others round
        return
    with TemporaryDirectory() as folder:
        file = Path(folder, "notice.toml")
        write_notice(file, notice_text(prepared, NOW, NOW + HALF_AN_HOUR))
        read = read_notice(file)
    assert read.words("en") == prepared.words("en")
    assert (read.begins, read.until, read.style) == (NOW, NOW + HALF_AN_HOUR, prepared.style)


@given(st.lists(st.sampled_from(LANGUAGES), min_size=1, unique=True))
def test_every_language_has_its_turn_four_at_most_at_a_time(spoken: list[str]) -> None:
    """In the order of the file."""
    notice = PreparedNotice(format=1, headline=dict.fromkeys(spoken, "Go."))
    turns = notice.turns("en")
    assert [one.headline.locale for turn in turns for one in turn] == spoken
    assert all(len(turn) == TOGETHER for turn in turns[:-1])
    assert 1 <= len(turns[-1]) <= TOGETHER


def test_a_text_without_a_language_is_in_the_first_of_the_display() -> None:
    """It stands below the headline in that language."""
    notice = PreparedNotice(format=1, headline={"nl": "Ga.", "fr": "Partez."}, text="Vite.")
    assert [(one.headline.text, one.text and one.text.text) for one in notice.words("fr")] == [
        ("Ga.", None),
        ("Partez.", "Vite."),
    ]


def test_a_prepared_notice_has_no_times(tmp_path: Path) -> None:
    """It could be over before it is needed; a notice that stands needs them."""
    (tmp_path / "fire.toml").write_text('format = 1\nheadline = "Leave."\n')
    assert read_prepared(tmp_path / "fire.toml").headline == "Leave."
    with pytest.raises(ContentError, match="from"):
        read_notice(tmp_path / "fire.toml")


@given(st.timedeltas(timedelta(-1), timedelta(1)), st.timedeltas(timedelta(seconds=1), timedelta(7)))
def test_a_notice_holds_from_five_minutes_before_until_its_end(ahead: timedelta, lasts: timedelta) -> None:
    """Clocks differ; the end is not included."""
    begins = NOW + ahead
    notice = Notice.model_validate({"format": 1, "headline": "x", "from": begins, "until": begins + lasts})
    assert notice.holds(NOW) == (begins - EARLY <= NOW < begins + lasts)
    assert not notice.holds(notice.until)
    assert notice.holds(notice.until.astimezone(timezone(timedelta(hours=9))) - timedelta(microseconds=1))


def test_a_notice_stands_from_the_look_that_finds_it_until_its_end(watch: Watch) -> None:
    """Wherever a display looks for it."""
    assert watch.look() is None
    watch.top.write_text(text("Go."))
    assert watch.look() == "Go."
    watch.now = NOW + HALF_AN_HOUR
    assert watch.look() is None


def test_what_is_urgent_stands_before_a_notice_and_the_later_before_the_earlier(watch: Watch) -> None:
    """Of those beside the display's file and at the top."""
    watch.top.write_text(text("Top."))
    watch.beside.write_text(text("Beside.", begins=NOW + timedelta(minutes=1)))
    assert watch.look() == "Beside."
    watch.top.write_text(text("Top!", style="urgent"))
    assert watch.look() == "Top!"


def test_a_later_notice_takes_the_place_of_one_at_once(watch: Watch) -> None:
    """One look is enough."""
    watch.top.write_text(text("Go."))
    assert watch.look() == "Go."
    watch.top.write_text(text("Stay where you are."))
    assert watch.look() == "Stay where you are."


def test_a_notice_for_other_displays_is_none_of_this_one(watch: Watch) -> None:
    """By their ids, where * stands for anything."""
    watch.top.write_text(text("Go.", more='displays = ["AMS-*"]\n'))
    assert watch.look() is None
    watch.top.write_text(text("Go.", more='displays = ["AMS-*", "BRU-*"]\n'))
    assert watch.look() == "Go."


def test_a_broken_notice_changes_nothing_and_is_told_once(
    watch: Watch, caplog: pytest.LogCaptureFixture
) -> None:
    """What stood stands, also over one look after the other."""
    watch.top.write_text(text("Go."))
    watch.look()
    watch.top.write_text('format = 1\nheadline = "Go')
    assert {watch.look() for _ in range(5)} == {"Go."}
    assert len([one for one in caplog.records if str(watch.top) in one.getMessage()]) == 1
    watch.top.write_text(text("Mended."))
    assert watch.look() == "Mended."


def test_a_notice_that_somebody_takes_away_is_over_with_the_second_look(watch: Watch) -> None:
    """A network may lose a file for a moment."""
    watch.top.write_text(text("Go."))
    watch.look()
    watch.top.rename(watch.top.with_name("gone"))
    assert watch.look() == "Go."
    watch.top.with_name("gone").rename(watch.top)
    assert watch.look() == "Go."
    watch.top.unlink()
    assert [watch.look(), watch.look()] == ["Go.", None]


def test_a_notice_stands_while_its_folder_is_away(watch: Watch, tmp_path: Path) -> None:
    """Also where an empty folder is in its place, as that of a share that is not there; until its end."""
    watch.top.write_text(text("Go."))
    watch.look()
    shutil.move(tmp_path / "venue", tmp_path / "lost")
    assert {watch.look() for _ in range(5)} == {"Go."}
    (tmp_path / "venue").mkdir()
    assert {watch.look() for _ in range(5)} == {"Go."}
    watch.now = NOW + HALF_AN_HOUR
    assert watch.look() is None


def test_a_notice_stands_after_a_start_without_its_folder(watch: Watch, tmp_path: Path) -> None:
    """And does not come back once it is over."""
    watch.top.write_text(text("Go."))
    watch.look()
    shutil.move(tmp_path / "venue", tmp_path / "lost")
    watch.start()
    assert watch.look() == "Go."
    watch.now = NOW + HALF_AN_HOUR
    watch.start()
    assert watch.look() is None
    watch.now = NOW
    watch.start()
    assert watch.look() is None


def test_without_a_clock_what_stood_stands_until_it_is_taken_away(watch: Watch) -> None:
    """Nobody can say that it is over; one that never stood is not shown."""
    watch.top.write_text(text("Go."))
    watch.look()
    watch.now = None
    watch.start()
    assert watch.look() == "Go."
    assert watch.standing
    assert watch.standing.has_no_end
    watch.beside.write_text(text("New.", style="urgent"))
    assert watch.look() == "Go."
    watch.top.unlink()
    assert [watch.look(), watch.look()] == ["Go.", None]
    watch.now = NOW
    assert watch.look() == "New."


def test_a_notice_of_the_future_waits_for_its_time(watch: Watch) -> None:
    """It is read long before."""
    watch.top.write_text(text("Later.", begins=NOW + timedelta(hours=1)))
    assert watch.look() is None
    watch.now = NOW + timedelta(minutes=55)
    assert watch.look() == "Later."


def test_without_a_state_folder_a_notice_stands_all_the_same(watch: Watch) -> None:
    """Only a start without its folder loses it."""
    watch.state = None  # type: ignore[assignment]
    watch.start()
    watch.top.write_text(text("Go."))
    assert watch.look() == "Go."
    watch.top.unlink()
    assert [watch.look(), watch.look()] == ["Go.", None]
