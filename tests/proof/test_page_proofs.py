"""Pages are drawn beside the program, on all cores; what has not changed is not drawn again."""

import os
import signal
import subprocess
from base64 import b64decode
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from kiosk.content.campaign.campaign_reader import built_in, read_campaign
from kiosk.content.display.display_reader import read_display
from kiosk.content.page.builder import PageBuilder
from kiosk.content.page.page import Page
from kiosk.media.picture import PictureError
from kiosk.proof import proof_process
from kiosk.proof.drawn_page import DrawnPage
from kiosk.proof.kept_pages import KeptPages
from kiosk.proof.page_key import page_key
from kiosk.proof.page_proofs import PageProofs
from kiosk.proof.proof_process import FALLS_OVER, ProofProcess
from kiosk.proof.small_picture import LARGE, small_size
from kiosk.ui.proof.kept_pictures import KeptPictures
from kiosk.ui.render.picture_provider import PictureRequest
from tests.content.packs import TOP, slide
from tests.ui.pages import BRUSSELS

DAY = date(2026, 11, 22)
SIZE = (640, 360)


def pages(*names: str, shown: str = "en", size: tuple[int, int] = SIZE) -> list[Page]:
    """Pages of the built-in campaign in Brussels."""
    maker, campaign = PageBuilder(read_display(BRUSSELS), size), built_in()
    return [maker.page(campaign, campaign.slide(name), (shown,), DAY) for name in names]


def proofs(folder: Path | None) -> PageProofs:
    """What draws with the faces of this machine."""
    return PageProofs(KeptPages(folder), lambda: "these")


def test_a_page_is_drawn_once(tmp_path: Path) -> None:
    """What was measured comes back the same from the disk; another word, size or face is drawn anew."""
    wanted = pages("donate", "learn")
    first = proofs(tmp_path)
    missing = first.missing(wanted)
    assert list(missing.values()) == wanted
    found = list(first.draw(missing))
    assert [page.failure for page in found] == ["", ""]
    assert [page.size for page in found] == [SIZE, SIZE]
    again = proofs(tmp_path)
    assert again.missing(wanted) == {}
    assert [again.of(page) for page in wanted] == found
    for other in (pages("donate", shown="fr"), pages("donate", size=(360, 640))):
        assert len(again.missing(other)) == 1
    assert len(PageProofs(KeptPages(tmp_path), lambda: "others").missing(wanted)) == 2


def test_a_page_has_a_small_picture(tmp_path: Path) -> None:
    """It comes back from the disk with what was measured; large ones are drawn for who asks, in order."""
    lying, standing = pages("donate", size=(1920, 1080)) + pages("learn", size=(1080, 1920))
    drawing = proofs(tmp_path)
    list(drawing.draw(drawing.missing([lying, standing])))
    again = proofs(tmp_path)
    again.missing([lying])
    kept = again.of(lying)
    list(again.draw(again.missing([lying, standing], LARGE), LARGE))
    large = [again.large(one) for one in (lying, standing)]
    assert kept is not None
    assert [opened(one).size for one in (kept.small, *large)] == [(224, 126), (1120, 630), (630, 1120)]
    assert len(kept.small) < 12_000 < max(map(len, large)) < 120_000
    assert again.of(lying) == kept
    assert proofs(tmp_path).missing([lying, standing], LARGE) == {}


@pytest.mark.parametrize(
    ("size", "small"),
    [((3840, 600), (448, 70)), ((600, 3840), (70, 448)), ((1080, 1080), (224, 224)), ((100, 90), (100, 90))],
)
def test_a_bar_is_seen_as_well(size: tuple[int, int], small: tuple[int, int]) -> None:
    """Twice as long as others; a picture is never made larger."""
    assert small_size(size, 224) == small


def opened(small: str) -> Image.Image:
    """A picture as a browser opens it."""
    return Image.open(BytesIO(b64decode(small)), formats=["WEBP"])


def test_what_is_measured_is_the_page(tmp_path: Path) -> None:
    """Its words with their roles, its code, its picture."""
    (page,) = pages("donate", size=(1920, 1080))
    drawing = proofs(None)
    (found,) = drawing.draw(drawing.missing([page]))
    roles = {text.role for text in found.texts}
    assert roles == {"headline", "body", "label", "beside-code", "source"}
    said = {text.words: text for text in found.texts}
    host = said["www.unodc.org"]
    assert (host.role, host.cut, host.missing) == ("beside-code", "", "")
    assert host.contrast > 7
    assert 0.7 < host.capitals / host.px < 0.73
    (code,) = found.codes
    assert {read for _, read in code.read} == {page.body.link}  # type: ignore[union-attr]
    assert found.picture is not None
    assert (found.picture.plain, found.plain) == ("", "")
    assert {"#", "."} == set("".join(found.picture.seen))
    assert tmp_path.exists()


def own(folder: Path, colour: str = "red") -> Page:
    """A page of a campaign in a folder, with a picture."""
    folder.mkdir(exist_ok=True)
    Image.new("RGB", (64, 36), colour).save(folder / "seen.png")
    (folder / "campaign.toml").write_text(TOP + slide('id = "seen"', 'kind = "image"', 'image = "seen.png"'))
    campaign = read_campaign(folder)
    return PageBuilder(read_display(BRUSSELS), SIZE).page(campaign, campaign.slide("seen"), (), DAY)


def test_a_page_is_known_by_its_picture_s_content(tmp_path: Path) -> None:
    """Not by where it lies, or when it was written; another picture under its name is another page."""
    page = own(tmp_path / "one")
    assert page_key(page, "") == page_key(own(tmp_path / "two"), "")
    assert page_key(page, "") != page_key(own(tmp_path / "three", "blue"), "")
    before = page_key(page, "")
    own(tmp_path / "one", "green")
    assert page_key(page, "") != before


def test_a_page_that_cannot_be_drawn_says_why(tmp_path: Path) -> None:
    """It is not kept: tomorrow its picture may be there."""
    page = own(tmp_path / "pack")
    (tmp_path / "pack" / "seen.png").write_bytes(b"no picture")
    drawing = proofs(tmp_path / "kept")
    (found,) = drawing.draw(drawing.missing([page]))
    assert "is no picture" in found.failure
    assert not list((tmp_path / "kept").glob("*"))


def test_languages_share_a_picture(tmp_path: Path) -> None:
    """Where it lies alike it is decoded once; in another size it is decoded anew."""
    own(tmp_path / "pack")
    path = tmp_path / "pack" / "seen.png"
    provider = KeptPictures()
    first = provider.drawn(provider.offer(PictureRequest(path)), {"x": "0.5"}, (64, 36))
    path.unlink()
    assert provider.drawn(provider.offer(PictureRequest(path)), {"x": "0.5"}, (64, 36)) == first
    with pytest.raises(PictureError):
        provider.drawn(provider.offer(PictureRequest(path)), {"x": "0.5"}, (36, 64))


def test_a_process_that_falls_over_is_replaced() -> None:
    """The page that it had is told; the next one is drawn."""
    process = ProofProcess()
    (page,) = pages("learn")
    try:
        assert process.drawn(page).failure == ""
        assert process.number is not None
        os.kill(process.number, signal.SIGKILL)
        assert process.drawn(page) == DrawnPage(SIZE, failure=FALLS_OVER)
        assert process.drawn(page).failure == ""
    finally:
        process.end()


def test_as_many_processes_as_cores_draw() -> None:
    """And they are gone when the last page is drawn."""
    before = children()
    drawing = proofs(None)
    names = [one.id for one in built_in().slides][:8]
    drawn = drawing.draw(drawing.missing(pages(*names)))
    next(drawn)
    assert len(children() - before) == min(2, proof_process.cores())
    assert len(list(drawn)) == 7
    assert children() - before == set()


def children() -> set[str]:
    """The processes of this one."""
    told = subprocess.run(
        ["ps", "--ppid", str(os.getpid()), "-o", "pid=,comm="], text=True, capture_output=True, check=False
    )
    return {line for line in told.stdout.splitlines() if "python" in line}
