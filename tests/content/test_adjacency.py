"""The rule on a campaign as it is written: an appeal to give never stands next to help."""

import pytest

from kiosk.content.campaign.adjacency import adjacency_faults
from kiosk.content.campaign.campaign import Playlist
from tests.timeline.build import campaign, playlist, when


@pytest.mark.parametrize(
    ("playlists", "faults"),
    [
        ([playlist("all", "help a donate b")], []),
        ([playlist("all", "help donate a")], [(0, '"donate" stands next to "help"')]),
        ([playlist("all", "donate a self-check")], [(0, "where the loop's end meets its start")]),
        ([playlist("all", "donate donate a")], []),
        # After every second slide: behind "b", never beside "help".
        (
            [playlist("all", "help a b c"), playlist("more", "donate", every=2)],
            [(1, 'next to "help" of "all"')],
        ),
        ([playlist("all", "a help b c"), playlist("more", "donate", every=4)], []),
        (
            [playlist("more", "donate", every=2), playlist("all", "help a b c")],
            [(0, 'next to "help" of "all"')],
        ),
        (
            [playlist("all", "a b donate c"), playlist("more", "self-check", every=3)],
            [(1, '"donate" of "all"')],
        ),
        # Three slides and after every two: sooner or later beside each of them.
        ([playlist("all", "a b help"), playlist("more", "donate", every=2)], [(1, '"donate" of "more"')]),
        # Two inserts are due at once after six slides, though each gives help or an appeal only now and then.
        (
            [playlist("all", "a"), playlist("one", "b help", every=2), playlist("two", "donate", every=3)],
            [(2, '"donate" of "two" comes to stand next to "help" of "one"')],
        ),
        (
            [playlist("all", "a"), playlist("one", "b help", every=2), playlist("two", "donate c", every=2)],
            [],
        ),
        # An insert's own slides are never next to each other.
        ([playlist("all", "a b"), playlist("more", "help donate", every=1)], []),
    ],
)
def test_what_can_come_to_stand_side_by_side_is_told(
    playlists: list[Playlist], faults: list[tuple[int, str]]
) -> None:
    """With the playlist that is to be changed; the insert, where there is one."""
    found = adjacency_faults(campaign(*playlists))
    assert [place for place, _ in found] == [place for place, _ in faults]
    for (_, told), (_, said) in zip(found, faults, strict=True):
        assert said in str(told)


def test_playlists_that_never_hold_together_do_not_meet() -> None:
    """An insert of the morning beside a base of the evening."""
    evening = playlist("evening", "a help", when=when(hours=("18:00-22:00",)), priority=1)
    for hours, expected in (("06:00-09:00", []), ("06:00-19:00", [2])):
        insert = playlist("insert", "donate", every=1, when=when(hours=(hours,)))
        found = adjacency_faults(campaign(playlist("all", "a b"), evening, insert))
        assert [place for place, _ in found] == expected
