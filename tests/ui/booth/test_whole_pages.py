"""The pages of a visit come whole: no picture of one stands before its own pictures do."""

from pathlib import Path

import pytest

from tests.ui.booth.hall import Hall

pytestmark = pytest.mark.usefixtures("qapp")

PAGES = ("go signs", "go help", "go support", "go about-you")
LONG = 20_000  # milliseconds: more than any machine takes


@pytest.mark.parametrize("key", PAGES)
def test_a_page_comes_with_its_pictures(tmp_path: Path, key: str) -> None:
    """The first frame of it is as all that follow; until then the page before stands, whole as well."""
    with Hall(tmp_path, 60) as hall:
        hall.be_patient(LONG)
        home = begun(hall, key)
        seen = hall.first_frame(key)
        assert seen != home
        hall.pause(300)
        assert seen == hall.view.grabWindow()


def test_a_page_is_not_waited_for_longer_than_a_visitor_waits(tmp_path: Path) -> None:
    """It comes without its pictures, and they come to it."""
    with Hall(tmp_path, 60) as hall:
        hall.be_patient(LONG)
        home = begun(hall, "go signs")
        hall.be_patient(0)
        hall.tap("go signs", 1)
        hall.come_to("back ")
        assert hall.view.grabWindow() != home


def test_the_page_before_stays_whole_when_two_pages_are_asked_for_at_once(tmp_path: Path) -> None:
    """As when a touch and a key come together: it is drawn until the last of them has its pictures."""
    with Hall(tmp_path, 60) as hall:
        hall.be_patient(LONG)
        begun(hall, "go signs")
        hall.host.touch("go", "signs")
        hall.host.escape()
        hall.come_to("back ")
        assert hall.layouts == ["SignsPage"]


def begun(hall: Hall, key: str) -> object:
    """Begin a visit, and see home once it stands and can be touched."""
    hall.host.touch("begin", "en")
    hall.come_to(key)
    return hall.view.grabWindow()
