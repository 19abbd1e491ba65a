"""A visit begins with a touch, and ends by leaving or by idling; nothing of it is left afterwards."""

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.visit.transitions import begin, resettled, seconds_left, step
from kiosk.visit.visit import (
    HERE,
    Accessibility,
    BoothPlace,
    Escape,
    Event,
    HeartKept,
    Over,
    SlideBegan,
    Tick,
    Touch,
)
from tests.visit.visiting import (
    BACK,
    BEGIN,
    CLEAR,
    EASIER,
    HEART,
    HOME,
    KINDS,
    LANGUAGES,
    LEAVE,
    SETTINGS,
    STAY,
    WAYS,
    after,
    at_place,
)

LATE = 120.0  # when every page has asked: those with a number or a code last
everywhere = pytest.mark.parametrize("place", WAYS)


def test_a_touch_begins_at_home() -> None:
    """In the language of the invitation that was touched, or the booth's own."""
    assert after([BEGIN]).locale == "de"
    visit = after([Touch("begin", "th")])
    assert (visit.place, visit.locale, visit.country) == ("home", "th", "CH")


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        ("signs", "signs"), ("self-check", "about-you"), ("help", "help"), ("donate", "give"),
        ("learn", "follow"), ("day", "support"), ("image", "home"), ("video", "home"), ("", "home"),
    ],
)  # fmt: skip
def test_a_slide_that_is_touched_leads_to_its_own_page(kind: str, place: BoothPlace) -> None:
    """In the language in which it stood there; from there home is a touch away, as from everywhere."""
    visit = after([Touch("begin", "th", kind)])
    assert (visit.place, visit.locale) == (place, "th")
    assert step(visit, HOME, 1.0).place == "home"


@pytest.mark.parametrize("way", ["languages", "easier"])
def test_the_invitation_has_more_ways_in(way: str) -> None:
    """To all languages and to what makes it easier, in the language that stands there; then comes home."""
    visit = after([Touch(way, "th")])
    assert (visit.place, visit.locale, visit.return_to) == (way, "th", "home")
    assert step(visit, BACK, 1.0).place == "home"
    assert after([Touch(way)]).locale == "de"


def test_a_language_and_an_ease_that_the_invitation_led_to_are_kept() -> None:
    """Whoever chose them there reads the first page so."""
    chosen = after([LANGUAGES, Touch("language", "am")])
    assert (chosen.place, chosen.locale) == ("home", "am")
    eased = after([EASIER, Touch("accessibility", "larger"), Touch("done")])
    assert (eased.place, eased.accessibility) == ("home", Accessibility(larger=True))


@pytest.mark.parametrize("touch", [LANGUAGES, EASIER, Touch("languages", "th"), Touch("easier", "th")])
def test_over_the_picture_without_words_every_way_in_leads_home(touch: Touch) -> None:
    """Where somebody left, nobody is asked what they need: in the loop's language, or the booth's."""
    left = after([Touch("begin", "ar"), Touch("go", "help"), LEAVE])
    assert step(left, touch, 1.9) == left
    visit = step(left, touch, 2.0)
    assert (visit.place, visit.locale) == ("home", touch.argument or "de")


@pytest.mark.parametrize("event", [Touch("go", "help"), LEAVE, HEART, Escape(), Tick(), HeartKept(3)])
def test_the_loop_plays_until_it_is_touched(event: Event) -> None:
    """Nothing but a beginning begins a visit."""
    assert after([event, event, event]) == begin(SETTINGS)


@everywhere
def test_home_is_one_touch_away(place: BoothPlace) -> None:
    """From every page, and the page of help lines is the venue's country's again."""
    visit = step(replace(at_place(place), country="TH", page_index=3), HOME, 1.0)
    assert (visit.place, visit.country, visit.page_index) == ("home", "CH", 0)


@everywhere
def test_a_display_that_changes_takes_no_page_away(place: BoothPlace) -> None:
    """Who reads goes on reading; the next visitor has what the display says now."""
    other = replace(SETTINGS, locale="fr", country="BE")
    changed = resettled(at_place(place), other)
    assert changed == replace(at_place(place), settings=other)
    assert step(after([HOME, LEAVE], changed), SlideBegan("image"), 2.0) == begin(other)


def test_a_display_that_changes_keeps_the_picture_without_words() -> None:
    """Whoever left at once is not shown the help slide that stands beneath it."""
    left = after([BEGIN, LEAVE])
    other = replace(SETTINGS, locale="fr")
    assert resettled(left, other) == replace(left, settings=other)
    assert resettled(begin(SETTINGS), other) == begin(other)


@everywhere
def test_leaving_takes_one_touch(place: BoothPlace) -> None:
    """From every page, and from under "Are you still there?": a picture that says nothing stands."""
    visit = at_place(place)
    assert step(visit, LEAVE, 1.0) == replace(begin(SETTINGS), place="away", away_since=1.0)
    warned = step(visit, Tick(), LATE)
    assert warned.warned_since == LATE
    assert step(warned, LEAVE, LATE) == replace(begin(SETTINGS), place="away", away_since=LATE)


@pytest.mark.parametrize("event", [BEGIN, HOME, STAY, Escape(), Tick(), HeartKept(3)])
def test_who_left_is_not_shown_again(event: Event) -> None:
    """No key and no touch brings back a page."""
    left = after([*WAYS["help"], LEAVE])
    assert step(left, event, 1.9) == left


@everywhere
def test_who_comes_after_somebody_who_left_begins_anew(place: BoothPlace) -> None:
    """Two seconds later a touch is the next person's: home, in the loop's language, and nothing else."""
    left = after([LEAVE], at_place(place))
    assert step(left, HOME, 2.0) == left
    assert step(left, Touch("begin", "th", "help"), 2.0) == replace(step(left, BEGIN, 2.0), locale="th")
    assert step(left, BEGIN, 2.0) == replace(step(begin(SETTINGS), BEGIN, 2.0), last_heart=left.last_heart)


@pytest.mark.parametrize("kind", KINDS)
def test_the_loop_goes_on_with_a_slide_that_tells_nothing(kind: str) -> None:
    """Who looks over a shoulder does not see a help slide where somebody just stood."""
    left = after([*WAYS["help"], LEAVE])
    assert step(left, SlideBegan(kind), 2.0).place == ("away" if kind in ("help", "self-check") else "loop")


moments = st.lists(st.tuples(st.floats(0, 1.999), st.sampled_from(KINDS)), min_size=1, max_size=4)


@given(moments, st.floats(0, 1.999))
@example([(0.5, "image")], 0.6)
@example([(0.5, "image"), (1.0, "help")], 1.5)
@example([(0.5, "image"), (0.5, "help")], 0.6)
def test_who_left_has_the_picture_for_two_seconds(begun: list[tuple[float, str]], tapped: float) -> None:
    """Whatever the loop begins meanwhile, and whatever is touched in haste; then the loop is back, where its
    slide may be seen.
    """
    visit = after([*WAYS["help"], LEAVE])
    events: list[tuple[float, Event]] = [(at, SlideBegan(kind)) for at, kind in begun]
    for at, event in sorted([*events, (tapped, BEGIN), (tapped, Tick())], key=lambda one: one[0]):
        visit = step(visit, event, at)
        assert visit.place == "away"
    latest = max(at for at, _ in begun)
    is_help = [kind for at, kind in begun if at == latest][-1] in ("help", "self-check")
    assert visit.next_deadline == (300.0 if is_help else 2.0)
    assert step(visit, Tick(), 2.0).place == ("away" if is_help else "loop")
    assert step(visit, SlideBegan("image"), 2.0) == begin(SETTINGS)
    assert step(visit, BEGIN, 2.0) == step(begin(SETTINGS), BEGIN, 2.0)


def test_a_loop_of_nothing_but_help_comes_back_after_five_minutes() -> None:
    """The picture without words does not stand for ever where no other slide ever begins."""
    left = after([*WAYS["help"], LEAVE], at=10.0)
    assert left.next_deadline == 310.0
    assert step(left, Tick(), 309.9) == left
    assert step(left, Tick(), 310.0) == begin(SETTINGS)


@everywhere
def test_under_the_page_of_the_team_a_visit_is_over(place: BoothPlace) -> None:
    """When that is closed the loop is there; the picture without words, where its slide is one of help."""
    visit = at_place(place)
    for kind in KINDS:
        covered = step(visit, Over(kind), 1.0)
        assert covered.place == ("away" if kind in ("help", "self-check") else "loop")
        assert step(covered, SlideBegan("image"), 3.0) == begin(SETTINGS)


def test_the_page_of_the_team_leaves_the_loop_and_who_left_as_they_are() -> None:
    """Somebody who hid the page is not betrayed by what covers it for a moment."""
    left = after([*WAYS["help"], LEAVE])
    assert step(left, Over("image"), 1.0) == left
    assert step(begin(SETTINGS), Over("help"), 1.0) == begin(SETTINGS)


def test_what_is_opened_over_help_is_as_short_as_help() -> None:
    """A sign that speaks to the visitor, and the pickers over such a page, idle in half the time."""
    for way in (
        [*WAYS["about-you"], Touch("sign", "you-pay")],
        [*WAYS["help"], LANGUAGES],
        [*WAYS["help"], EASIER],
    ):
        assert after(way).patience == 30.0
    assert after([*WAYS["home"], LANGUAGES]).patience == 60.0


@everywhere
def test_slides_of_the_loop_do_not_disturb_a_visit(place: BoothPlace) -> None:
    """It plays on behind the page."""
    visit = at_place(place)
    assert after([SlideBegan(kind) for kind in KINDS], visit, at=1.0) == visit


@pytest.mark.parametrize(
    ("presses", "leaves"),
    [
        ((0.0, 1.0, 2.0), True),
        ((0.0, 0.0, 0.0), True),
        ((0.0, 1.5, 2.5, 3.4), True),
        ((0.0, 1.0), False),
        ((0.0, 1.0, 2.1), False),
        ((0.0, 1.5, 3.0, 4.5, 6.0), False),
    ],
)
@everywhere
def test_escape_three_times_leaves(place: BoothPlace, presses: tuple[float, ...], leaves: bool) -> None:
    """Within two seconds; a key pressed now and then does not."""
    visit = at_place(place)
    for at in presses:
        visit = step(visit, Escape(), 5.0 + at)
    assert visit.place == ("away" if leaves else place)


def test_escape_leaves_from_under_the_question() -> None:
    """The question whether somebody is there is no wall before the way out."""
    warned = step(at_place("help"), Tick(), 30.0)
    assert after([Escape()] * 3, warned, at=31.0).place == "away"


def test_a_touch_between_counts_anew() -> None:
    """Two presses, a touch and one more are not three presses."""
    visit = after([Escape(), Escape(), Touch("go", "signs"), Escape()], at_place("home"), at=1.0)
    assert visit.place == "signs"


@everywhere
def test_it_asks_after_a_minute(place: BoothPlace) -> None:
    """After half of one where help is read, for whoever waits for somebody to look away; after two where a
    number or a code is taken along.
    """
    visit = at_place(place)
    sooner, later = {"about-you", "help", "countries"}, {"number", "give", "follow"}
    patience = 30.0 if place in sooner else 120.0 if place in later else 60.0
    assert visit.next_deadline == patience
    assert step(visit, Tick(), patience - 0.1) == visit
    assert step(visit, Tick(), patience).warned_since == patience


@pytest.mark.parametrize("idle", [20.0, 60.0, 300.0])
def test_a_venue_says_how_long_it_waits(idle: float) -> None:
    """Half of it where help is read, and twice that long where a number or a code is taken along."""
    start = begin(replace(SETTINGS, idle=idle))
    assert after(WAYS["signs"], start).patience == idle
    assert after(WAYS["help"], start).patience == idle / 2
    assert after(WAYS["number"], start).patience == idle * 2


@everywhere
def test_the_question_counts_twenty_seconds(place: BoothPlace) -> None:
    """And then nothing is left of the visit."""
    visit = at_place(place)
    assert seconds_left(visit, 10.0) == 0
    warned = step(visit, Tick(), LATE)
    assert [seconds_left(warned, LATE + past) for past in (0, 1, 19, 20, 25)] == [20, 19, 1, 0, 0]
    assert warned.next_deadline == LATE + 20
    assert step(warned, Tick(), LATE + 19.9) == warned
    assert step(warned, Tick(), LATE + 20) == begin(SETTINGS)


@everywhere
def test_whoever_uses_keys_is_there(place: BoothPlace) -> None:
    """A key that leads from button to button has the page wait anew, and the question count anew."""
    visit = at_place(place)
    assert replace(step(visit, HERE, 5.0), touched=visit.touched, part=visit.part) == visit
    assert step(visit, HERE, 5.0).touched == 5.0
    warned = step(visit, Tick(), LATE)
    assert step(warned, HERE, LATE + 10) == replace(warned, warned_since=LATE + 10)


@everywhere
def test_the_question_is_answered(place: BoothPlace) -> None:
    """Yes leads on with all the time again, and clearing ends it; nothing under it can be touched."""
    warned, then = step(at_place(place), Tick(), LATE), LATE + 10
    stayed = step(warned, STAY, then)
    assert (stayed.place, stayed.warned_since, stayed.touched) == (place, None, then)
    assert step(warned, CLEAR, then) == begin(SETTINGS)
    for touch in (HOME, BACK, LANGUAGES, EASIER, HEART, BEGIN, Touch("go", "help"), Touch("unknown")):
        assert step(warned, touch, then) == warned


@everywhere
def test_a_touch_takes_its_time_anew(place: BoothPlace) -> None:
    """Also one beside every button: somebody is there."""
    visit = at_place(place)
    for event in (Touch("unknown"), Escape()):
        assert step(visit, event, 25.0).next_deadline == 25.0 + visit.patience


def test_nothing_of_a_visit_is_left() -> None:
    """Neither language nor country, sign, number, switches nor heart: the next visitor finds it new."""
    events: list[Event] = [
        Touch("begin", "th"), Touch("go", "signs"), Touch("setting", "hotel"), Touch("page", "1"),
        Touch("sign", "no-passport"), EASIER, Touch("accessibility", "larger"),
        Touch("accessibility", "contrast"), BACK, HOME,
        Touch("go", "help"), Touch("go", "countries"), Touch("country", "TH"), Touch("number", "th-1300"),
        HOME, Touch("go", "support"), Touch("go", "wall"), HEART, HeartKept(1249), LANGUAGES, Escape(),
    ]  # fmt: skip
    visit = after(events, at=100.0)
    assert (visit.locale, visit.setting, visit.heart, visit.number) == ("th", "hotel", "given", 1249)
    assert visit.accessibility == Accessibility(larger=True, contrast=True)
    empty = replace(begin(SETTINGS), last_heart=100.0)
    assert step(visit, LEAVE, 101.0) == replace(empty, place="away", away_since=101.0)
    assert step(step(visit, LEAVE, 101.0), SlideBegan("fact"), 103.0) == empty
    warned = step(visit, Tick(), 160.0)
    assert step(warned, CLEAR, 161.0) == empty
    assert step(warned, Tick(), 180.0) == empty
    assert after([Escape()] * 2, visit, at=100.5) == replace(empty, place="away", away_since=100.5)
