"""The codes that a visitor takes along: a phone reads back exactly the number, and a name that is neutral."""

import re

import cv2
import numpy as np
import pytest
import zxingcpp
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.content.directory.phone_numbers import Number
from kiosk.media.qr import code, draw
from kiosk.visit.contact_card import contact_card

NAMES = [
    "Help line", "Ligne d’aide", "Línea de ayuda", "Linha de ajuda", "Hilfetelefon; rund um die Uhr, überall",
    "خط المساعدة", "קו סיוע", "خط کمک", "የእርዳታ መስመር", "সহায়তা লাইন", "हेल्पलाइन", "สายด่วนให้ความช่วยเหลือ",
    "Лінія допомоги", "Телефон помощи", "상담 전화", "相談窓口", "求助热线", "援",
    "Đường dây trợ giúp", "Yardım hattı",
]  # fmt: skip
NUMBERS = [
    Number(published="0800 20 80 20", e164="+41800208020"),
    Number(published="1-888-373-7888", e164="+18883737888"),
    Number.model_validate({"published": "112", "short-code": "112"}),
    Number.model_validate({"published": "116 006", "short-code": "116006"}),
]


def read_back(text: str) -> tuple[str, str]:
    """What two readers that share no code read from a code with that text."""
    picture = draw(code(text), 5)
    shape = (picture.height, picture.width, 4)
    image = np.frombuffer(picture.pixels, np.uint8).reshape(shape)[:, :, :3].copy()
    (found,) = zxingcpp.read_barcodes(image, zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return found.text, cv2.QRCodeDetectorAruco().detectAndDecode(image)[0]


def properties(card: str) -> list[tuple[str, str]]:
    """The properties of a card, as RFC 2426 has them read: a line each, the name before the first colon."""
    lines = card.split("\r\n")
    assert lines.pop() == ""
    return [(name, value) for name, _, value in (line.partition(":") for line in lines)]


def unescaped(value: str) -> list[str]:
    """The parts of a value, which semicolons and commas that are not escaped divide."""
    divided = re.sub(r"\\(.)|[;,]", lambda found: found[1] or "\n", value)
    return divided.split("\n")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("number", NUMBERS, ids=lambda number: number.published)
def test_a_phone_reads_the_contact(name: str, number: Number) -> None:
    """In every script, the code on the glass holds the card and nothing else."""
    card = contact_card(name, number.e164 or number.short_code or "")
    assert read_back(card) == (card, card)


@pytest.mark.parametrize("number", NUMBERS, ids=lambda number: number.published)
def test_a_phone_reads_the_call(number: Number) -> None:
    """The other code calls: `tel:` and what is dialled."""
    assert number.dialled in ("tel:+41800208020", "tel:+18883737888", "tel:112", "tel:116006")
    assert read_back(number.dialled) == (number.dialled, number.dialled)


def test_a_card_says_a_name_and_a_number() -> None:
    """Who finds it in a phone reads "Help line": no organisation, no page, no time."""
    assert contact_card("Help line", "+41800208020") == (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Help line;;;;\r\nFN:Help line\r\nTEL:+41800208020\r\nEND:VCARD\r\n"
    )


@given(st.text(min_size=1))
@example("Help\r\nline")
@example("a;b,c\\d\\;e")
@example("x\nTEL:666\nEND:VCARD")
@example("a\u2028b\x0bc\x85d")
def test_no_name_says_more_than_itself(name: str) -> None:
    """Whatever stands in a name, a phone reads one name and one number, and the name as it was."""
    found = properties(contact_card(name, "112"))
    assert [key for key, _ in found] == ["BEGIN", "VERSION", "N", "FN", "TEL", "END"]
    values = dict(found)
    assert values["TEL"] == "112"
    shown = " ".join(name.split())
    assert unescaped(values["FN"]) == [shown]
    assert unescaped(values["N"]) == [shown, "", "", "", ""]
