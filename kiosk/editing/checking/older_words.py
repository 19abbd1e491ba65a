"""Words of a catalog that are older than what they are of: what a check says of them, and what keeps them."""

import tomllib
from collections.abc import Sequence
from dataclasses import replace

from kiosk.editing.checking.draft_finding import DraftFinding
from kiosk.editing.edits import Document, read
from kiosk.editing.steps import Texts
from kiosk.editing.table_text import CannotEdit
from kiosk.editing.words.campaign_texts import CampaignText, source_language, texts_in
from kiosk.editing.words.campaign_words import catalogs_of
from kiosk.editing.words.catalog_changes import with_review
from kiosk.editing.words.catalog_text import catalog_text
from kiosk.preflight.subject.subject import language

OLDER = "catalog-text-fuzzy"
CUT = "…"  # behind a text that is too long for a finding


def older_told(found: Sequence[DraftFinding], texts: Texts) -> list[DraftFinding]:
    """The findings of a check, those of catalogs' older words told of their texts; what is not translated for
    that reason is not told a second time.
    """
    named = [_named(one, texts) for one in found]
    older = {(one.locale, text) for one in named if one.id == OLDER for text in _places(one, texts)}
    return [one for one in named if not _is_told(one, older)]


def texts_of(found: DraftFinding, document: Document) -> list[CampaignText]:
    """The texts of a campaign whose words in another language are older, as a finding quotes them."""
    quoted, source = str(found.args.get("words", "")), source_language(document)
    every = [text for slide in texts_in(document).slides for text in slide.texts]
    return [text for text in every if _is(text.said.get(source, ""), quoted)] if found.id == OLDER else []


def kept(catalog: str, found: DraftFinding) -> str:
    """What the catalog says once its words are right, though the campaign's language changed.

    Raises:
        CannotEdit: it has no such text.
    """
    known, quoted = catalog_text(catalog), str(found.args["words"])
    older = (one for one in known.messages.values() if one.is_fuzzy and _is(one.source, quoted))
    message = next(older, None)
    if message is None:
        raise CannotEdit("the words are not there any more")
    return with_review(catalog, message.source, message.review or known.review)


def _named(found: DraftFinding, texts: Texts) -> DraftFinding:
    fault = found.args.get("fault")
    if found.id != "catalog-fault" or not isinstance(fault, dict) or fault.get("id") != OLDER:
        return found
    name = _campaign(found, texts)
    if name is None or found.locale is None:
        return found
    source = source_language(_document(name, texts))
    languages = {"language": language(found.locale), "source": language(source)}
    return replace(found, id=OLDER, args={"words": fault["args"]["text"], **languages})


def _campaign(found: DraftFinding, texts: Texts) -> str | None:
    names = (one for one in texts if one.endswith("/campaign.toml"))
    return next((one for one in names if found.file in catalogs_of(one, texts).values()), None)


def _document(name: str, texts: Texts) -> Document:
    try:
        return read(texts[name])
    except tomllib.TOMLDecodeError:
        return {}


def _places(found: DraftFinding, texts: Texts) -> list[tuple[str | None, str]]:
    document = _document(_campaign(found, texts) or "", texts)
    return [(text.slide, text.key) for text in texts_of(found, document)]


def _is_told(one: DraftFinding, older: set[tuple[str | None, tuple[str | None, str]]]) -> bool:
    keys = one.args.get("keys", ()) if one.id == "text-untranslated" else ()
    return bool(keys) and all((one.locale, (one.slide, str(key))) in older for key in keys)


def _is(text: str, quoted: str) -> bool:
    return bool(text) and (text == quoted or (quoted.endswith(CUT) and text.startswith(quoted[: -len(CUT)])))
