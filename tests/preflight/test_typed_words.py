"""What is typed into a text and belongs elsewhere, hosts nobody can judge, and files that nobody uses."""

import pytest

from kiosk.preflight.texts.typed_words import typed
from tests.content.packs import slide
from tests.preflight.looking import DRAWING, MESSAGE, Looker


@pytest.mark.parametrize(
    ("text", "rule", "words"),
    [
        ("<b>Ask.</b>", "markup-typed", "<b>"),
        ("Fish &amp; chips", "markup-typed", "&amp;"),
        ("**Ask** us", "markup-typed", "**Ask**"),
        ("See [us](https://a.example)", "markup-typed", "[us](https://a.example)"),
        ("Visit www.unodc.org today", "link-typed", "www.unodc.org"),
        ("bit.ly/3xYz", "link-typed", "bit.ly/3xYz"),
        ("Write to help@example.org.", "address-typed", "help@example.org"),
        ("BE68 5390 0754 7034", "account-typed", "BE68 5390 0754 7034"),
        ("Give to DE89370400440532013000 now", "account-typed", "DE89370400440532013000"),
        ("Call 078 05 58 00 now", "number-typed", "078 05 58 00"),
        ("Call +32 78 05 58 00", "number-typed", "+32 78 05 58 00"),
    ],
)
def test_what_is_typed_into_a_text_is_found(text: str, rule: str, words: str) -> None:
    """Once, as the operator typed it."""
    assert [*typed(text, "BE")] == [(rule, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Ask. Every person has the right to be free.",
        "27,000,000 people, 2021, 50.000 €, 24/7, 06:00-09:30",
        "Call 112.",
        "A < B and B > C, 5 * 3 * 2",
        "30 July 2027: World Day Against Trafficking in Persons",
        "BE68 5390 0754 7035",
        "Terminal A/B, gate 12/14, e.g. Rock & Roll",
    ],
)
def test_plain_words_are_nothing_of_the_kind(text: str) -> None:
    """Years, sums, spans and short numbers stand in texts."""
    assert [*typed(text, "BE")] == []


def test_what_is_typed_is_told_at_its_slide_and_language(look: Looker) -> None:
    """In the campaign's own language without one."""
    table = MESSAGE.replace('"Ask."', '{ en = "Ask.", fr = "Appelez le 078 05 58 00." }')
    (found,) = look(table, rule="number-typed", locales='["en", "fr"]')
    assert (found.severity, found.slide, found.locale) == ("warning", "words", "fr")


@pytest.mark.parametrize(
    ("host", "rule"),
    [
        ("bit.ly", "link-shortener"),
        ("www.tinyurl.com", "link-shortener"),
        ("docs.google.com", "host-of-anybody"),
        ("someone.github.io", "host-of-anybody"),
    ],
)
def test_a_host_that_nobody_can_judge_is_told(look: Looker, host: str, rule: str) -> None:
    """Where it is allowed, be a code made of it or not."""
    folder = look.pack(MESSAGE)
    file = folder / "campaign.toml"
    file.write_text(file.read_text().replace("hosts = [", f'hosts = ["{host}", '))
    (found,) = look.findings_of(folder, rule)
    assert found.severity == "warning"
    assert f'"{host}"' in found.message
    assert found.line == look.line("[links]")


def test_files_that_no_slide_uses_are_one_note(look: Looker) -> None:
    """Hidden ones and texts are nobody's pictures."""
    folder = look.pack(
        slide('id = "sky"', 'kind = "image"', 'image = "images/harbour.svg"', 'alt = "A harbour."')
    )
    for name in ("spare.jpg", "old/spare.png", "film.mp4", ".hidden.png", "notes.txt"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(DRAWING)
    used = {"harbour.svg"}
    (found,) = look.findings_of(folder, "files-unused")
    assert found.severity == "note"
    for name in ('"spare.jpg"', '"old/spare.png"', '"film.mp4"'):
        assert name in found.message
    assert not any(name in found.message for name in (".hidden", "notes", *used))


def test_a_link_that_leads_to_itself_is_nobodys_picture(look: Looker) -> None:
    """Nor does it end the check, whatever it is called."""
    folder = look.pack(slide('id = "sky"', 'kind = "image"', 'image = "images/harbour.svg"'))
    (folder / "images" / "terminal.svg").unlink()
    (folder / "round.mp4").symlink_to("round.mp4")
    assert look.findings_of(folder, "files-unused") == []
