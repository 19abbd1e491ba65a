"""Many pictures are looked at at once, each once, and nobody waits for one that has no end."""

import time
from itertools import product
from pathlib import Path

from PIL import Image

from kiosk.media.intake.proof import PictureProofs
from tests.media.drawn_files import endless
from tests.processes import started


def files(folder: Path, count: int = 12) -> list[Path]:
    """Pictures, of which every third is cut off."""
    made = [folder / f"{number}.png" for number in range(count)]
    for number, file in enumerate(made):
        Image.effect_noise((160, 90), 50 + number).save(file)
        if number % 3 == 2:
            file.write_bytes(file.read_bytes()[:-2000])
    return made


def test_each_picture_has_its_own_fault(tmp_path: Path) -> None:
    """In the order in which they were named, and nothing goes on afterwards."""
    before = started()
    pictures = list(product(files(tmp_path), [1]))
    found = list(PictureProofs().look_at(pictures))
    assert [fault is not None for fault in found] == [number % 3 == 2 for number in range(12)]
    assert started() == before


def test_a_picture_is_looked_at_once(tmp_path: Path) -> None:
    """Several displays show it, and several rules ask."""
    picture = files(tmp_path, 1)[0]
    proofs = PictureProofs()
    assert list(proofs.look_at([(picture, 1)])) == [None]
    picture.unlink()
    assert proofs.fault(picture) is None
    assert PictureProofs().fault(picture) == "is not there"


def test_all_that_rules_ask_of_a_picture_is_asked_at_once(tmp_path: Path) -> None:
    """By the same processes, which are gone afterwards: whoever ends would wait for another."""
    before = started()
    picture = files(tmp_path, 1)[0]
    proofs = PictureProofs()
    assert list(proofs.look_at([(picture, 1)])) == [None]
    assert (proofs.size(picture), proofs.doubt(picture)) == ((160, 90, True), "")
    assert started() == before


def test_whoever_asks_no_more_need_not_wait(tmp_path: Path) -> None:
    """As at Ctrl+C, though a drawing takes a minute."""
    before = started()
    pictures = [(files(tmp_path, 1)[0], 1), *((endless(tmp_path), page) for page in range(9))]
    looked = PictureProofs().look_at(pictures)
    assert next(looked) is None
    began = time.monotonic()
    looked.close()  # type: ignore[attr-defined]
    assert time.monotonic() - began < 20
    assert started() == before
