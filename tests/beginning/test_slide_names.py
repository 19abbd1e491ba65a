"""What slides and files are called: as people called them, in any script, and never two alike."""

from pathlib import Path

import pytest

from kiosk.beginning.taking.slide_names import kept_name, readable_id, unused


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Hall A", "hall-a"),
        ("Übergabe – Köln", "ubergabe-koln"),
        ("U\u0308bergabe", "ubergabe"),
        ("Вход в зал №2", "vkhod-v-zal-no2"),
        ("Йога ёлка", "yoga-yolka"),
        ("Αθήνα", "athina"),
        ("مطار القاهرة", "mtar-alqahra"),
        ("نمل تعداد ٣", "nml-tadad"),
        ("שלום", "shlvm"),
        ("서울역", "seoulyeog"),
        ("さくら", "sakura"),
        ("機場", "picture"),
        ("機場 3", "picture-3"),
        ("20260712_101112", "picture-20260712-101112"),
        ("😀", "picture"),
        ("", "picture"),
    ],
)
def test_an_id_can_be_read(name: str, expected: str) -> None:
    """In Latin letters as far as it goes letter by letter; where nothing is left, it is a picture."""
    assert readable_id(name) == expected


def test_a_long_name_makes_an_id_that_is_none_too_long() -> None:
    """With room for a page and a number behind it; 64 is the most."""
    assert len(readable_id("long name " * 40)) <= 50


def test_two_of_one_name_are_told_apart() -> None:
    """By numbers, also where the next number is somebody's name already."""
    taken = {"hall", "hall-2"}
    assert [unused("hall", taken), unused("hall", taken), unused("gate", taken)] == [
        "hall-3",
        "hall-4",
        "gate",
    ]


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("IMG_1.JPG", "JPEG", "IMG_1.JPG"),
        ("Hall A.png", "JPEG", "Hall A.jpg"),
        ("scan", "PDF", "scan.pdf"),
        ("St. Pauli", "PNG", "St. Pauli.png"),
        ("gate.7", "JPEG", "gate.7.jpg"),
        ("clip.avi", "MP4", "clip.avi"),
        ("clip", "MP4", "clip.mp4"),
        ("back\\slash.jpg", "JPEG", "back-slash.jpg"),
        ("12:30?.jpg", "JPEG", "12-30-.jpg"),
        ("line\nbreak.jpg", "JPEG", "line-break.jpg"),
        ("not\udcffutf8.jpg", "JPEG", "not-utf8.jpg"),
        ("U\u0308ber.jpg", "JPEG", "Über.jpg"),
        ("dots. .jpg", "JPEG", "dots.jpg"),
        ("image.tga", "", "image.tga"),
    ],
)
def test_a_file_keeps_its_name_where_every_system_keeps_it(name: str, kind: str, expected: str) -> None:
    """With the ending of what it is: other programs go by it."""
    assert kept_name(Path(name), kind, set()) == expected


def test_files_of_one_name_from_two_folders_are_told_apart() -> None:
    """Also where only the case differs, which is none on a Mac and under Windows."""
    taken = set[str]()
    found = [kept_name(Path(name), "JPEG", taken) for name in ("a/hall.jpg", "b/Hall.JPG", "c/hall.jpg")]
    assert found == ["hall.jpg", "Hall-2.JPG", "hall-3.jpg"]


def test_a_name_is_never_longer_than_a_system_keeps() -> None:
    """A name of 250 letters in Thai has 750 bytes."""
    assert len(kept_name(Path("ก" * 250), "JPEG", set()).encode()) < 200
