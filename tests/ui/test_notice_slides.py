"""A notice as it is drawn: whole, legible, in its own faces, in any shape and in up to four languages."""

import pytest

from kiosk.content.notice.notice import PreparedNotice
from kiosk.content.page.notice_page import notice_page
from kiosk.content.page.page import NoticeBody, Page
from tests.timeline.build import display
from tests.ui.pages import DAY, SIZES
from tests.ui.rules import faults
from tests.ui.scenes import scenes
from tests.ui.standing import words_seen

pytestmark = pytest.mark.usefixtures("qapp")

LEAVE = {
    "en": "Please leave the building.",
    "fr": "Veuillez quitter le bâtiment.",
    "nl": "Verlaat het gebouw.",
    "de": "Bitte verlassen Sie das Gebäude.",
    "ar": "يرجى مغادرة المبنى.",
    "ur": "براہ کرم عمارت خالی کریں۔",
    "th": "โปรดออกจากอาคาร",
    "ja": "建物から出てください。",
}
EXIT = {
    "en": "Use the nearest exit.",
    "fr": "Prenez la sortie la plus proche.",
    "nl": "Neem de dichtstbijzijnde uitgang.",
    "de": "Nutzen Sie den nächsten Ausgang.",
    "ar": "استخدم أقرب مخرج.",
    "ur": "قریب ترین راستہ استعمال کریں۔",
    "th": "ใช้ทางออกที่ใกล้ที่สุด",
    "ja": "最寄りの出口をご利用ください。",
}
TOGETHER = (
    *(("en",), ("ar",), ("en", "fr"), ("ar", "en", "fr")),
    *(("en", "fr", "nl", "de"), ("en", "ar", "ur", "th"), ("ja", "ur")),
)


def page(spoken: tuple[str, ...], style: str, size: tuple[int, int], **at: object) -> Page:
    """The page of a notice in these languages."""
    said = {"headline": {one: LEAVE[one] for one in spoken}, "text": {one: EXIT[one] for one in spoken}}
    notice = PreparedNotice.model_validate({"format": 1, "style": style, **said})
    hall = {"ar": "مطار الميناء", "ja": "港空港"}.get(spoken[0], "Harbour Airport")
    where = display(**{"venue": hall, "place": "A 12", "locales": spoken[:1], **at})
    return notice_page(notice, notice.turns(spoken[0])[0], where, size, DAY)


@pytest.mark.parametrize("style", ["urgent", "notice"])
@pytest.mark.parametrize("size", SIZES, ids="{0[0]}x{0[1]}".format)
def test_a_notice_stands_whole_in_any_shape(size: tuple[int, int], style: str) -> None:
    """Its words lie apart, inside, legible and in their own face; in one language and in four."""
    drawn = scenes(page(spoken, style, size) for spoken in TOGETHER)
    assert "\n".join(fault for scene in drawn for fault in faults(scene)) == ""


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (3840, 600)], ids="{0[0]}x{0[1]}".format)
def test_a_notice_stands_whole_where_nothing_is_known_of_its_place(size: tuple[int, int]) -> None:
    """Without a number for danger, without a venue, and without either."""
    nameless = {"venue": None, "place": None}
    places = ({"country": None}, nameless, {"country": None, **nameless})
    drawn = scenes(page(("en", "fr"), "urgent", size, **at) for at in places)
    assert "\n".join(fault for scene in drawn for fault in faults(scene)) == ""


def test_a_bar_shows_headlines_alone() -> None:
    """There is no room for more; elsewhere the words below them stand."""
    (bar,) = scenes([page(("en", "fr"), "urgent", (3840, 600))])
    (screen,) = scenes([page(("en", "fr"), "urgent", (1920, 1080))])
    said = [EXIT["en"] in one.text for scene in (bar, screen) for one in scene.texts]
    assert not any(EXIT["en"] in one.text for one in bar.texts)
    assert any(said)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids="{0[0]}x{0[1]}".format)
@pytest.mark.parametrize("style", ["urgent", "notice"])
@pytest.mark.parametrize("spoken", [("en", "fr", "ar", "ja"), ("en", "ar", "ur", "th")], ids="-".join)
def test_what_the_number_is_for_is_read_in_every_script(
    spoken: tuple[str, ...], style: str, size: tuple[int, int]
) -> None:
    """Beside the venue's name, in a size near to that, however many scripts stand together."""
    (scene,) = scenes([page(spoken, style, size)])
    assert isinstance(scene.page.body, NoticeBody)
    dangers = {words_seen(words.text) for words in scene.page.body.dangers}
    found = {one.words: one.font.pixelSize() for one in scene.texts if set(one.words.split(" · ")) & dangers}
    assert {part for words in found for part in words.split(" · ")} == dangers
    assert min(found.values()) >= 30, found


@pytest.mark.parametrize(
    ("spoken", "style", "size", "least"),
    [
        (("en", "fr", "nl", "de"), "urgent", (1920, 1080), 90),
        (("en", "fr", "nl", "de"), "urgent", (1080, 1920), 85),
        (("en", "fr", "nl", "de"), "notice", (1080, 1920), 90),
        (("en", "fr"), "urgent", (1920, 1080), 110),
        (("en", "fr"), "urgent", (1080, 1424), 110),
    ],
)
def test_headlines_take_the_room_that_there_is(
    spoken: tuple[str, ...], style: str, size: tuple[int, int], least: int
) -> None:
    """They are read from where nobody reads what stands below them."""
    (scene,) = scenes([page(spoken, style, size)])
    found = [one.font.pixelSize() for one in scene.texts if one.words in {LEAVE[locale] for locale in spoken}]
    assert len(found) == len(spoken)
    assert min(found) >= least
