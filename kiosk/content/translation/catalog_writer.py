"""Writes gettext catalogs and their templates: the same words make the same bytes."""

import gettext
from collections.abc import Mapping
from copy import deepcopy
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import escape, write_po
from babel.plural import PluralRule, to_gettext

from kiosk.content.errors import ContentError, Fault
from kiosk.content.language import locales
from kiosk.content.language.catalogs import TEMPLATE, opened, understood
from kiosk.content.messages.message import message
from kiosk.content.po.po_faults import open_quotes
from kiosk.content.po.po_lines import headers_of
from kiosk.content.translation.losses import losses

PLAIN = {
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
}


def updated(file: Path, locale: str, template: Catalog, known: Mapping[str, str] | None = None) -> bytes:
    """The text of a catalog brought up to its template: new messages empty, or as they are `known`, changed
    ones fuzzy, gone ones kept as comments; a new catalog where there is no file. Headers that translators'
    programs write are kept.

    Raises:
        ContentError: the file cannot be read, or is no catalog; something in it would be lost; or what would
            take its place is no catalog.
    """
    before, headers, catalog = "", {"X-Review": "draft"}, Catalog(str(locales.babel(locale)))
    catalog.mime_headers = [("Plural-Forms", _plural_forms(locale))]
    comment = f"# {locales.babel(locale).english_name} words of {template.project}."
    if file.exists():
        raw, catalog = opened(file)
        if faults := open_quotes(file, raw):
            raise ContentError(faults)  # written anew, they would stand there closed
        before, headers = raw.decode(catalog.charset), headers | headers_of(raw)
        comment = catalog.header_comment if raw.startswith(b"#") else comment
    catalog.update(deepcopy(template), update_header_comment=False)  # which takes its messages over
    for entry in template:  # Babel keeps the flags of the text that a fuzzy one was translated from
        if entry.id and (there := catalog.get(_first(entry.id))):
            there.flags = entry.flags | (there.flags & {"fuzzy"})
            there.string = there.string or (known or {}).get(_first(entry.id), "")
    plain = {
        "Project-Id-Version": template.project,
        "Language": locale,
        **PLAIN,
        "Plural-Forms": catalog.plural_forms,
    }
    written = _written(file, catalog, comment, plain | (headers | plain))
    _refuse_losses(file, before, written.decode())
    return written


def _first(text: str | tuple[str, ...] | list[str]) -> str:
    """A message's text, or the first of the two of one that is counted: by that a catalog knows it."""
    return text if isinstance(text, str) else text[0]


def _refuse_losses(file: Path, before: str, after: str) -> None:
    lost = losses(before, after)
    faults = [Fault(file, line, message("catalog-would-lose", text=text)) for line, text in lost]
    if faults:
        raise ContentError(faults)


def written_template(template: Catalog) -> bytes:
    """The text of a template; two of the same messages are equal to the byte.

    Raises:
        ContentError: it could not be read again.
    """
    headers = {"Project-Id-Version": template.project, **PLAIN}
    return _written(Path(TEMPLATE), template, f"# Words of {template.project}.", headers)


def _written(file: Path, catalog: Catalog, comment: str, headers: Mapping[str, str]) -> bytes:
    stream = BytesIO()
    catalog.charset = "utf-8"
    write_po(stream, catalog, width=0, omit_header=True)
    head = [comment, 'msgid ""', 'msgstr ""', *(escape(f"{name}: {headers[name]}\n") for name in headers)]
    written = "\n".join([*head, "", stream.getvalue().decode().strip(), ""]).encode()
    try:
        understood(file, written)
    except ContentError as error:
        said = "; ".join(fault.message for fault in error.faults)
        raise ContentError([Fault(file, None, message("catalog-not-written", fault=said))]) from error
    return written


def _plural_forms(locale: str) -> str:
    """How many forms a counted message has, by Babel's table for gettext, else by the CLDR.

    The table tells numbers apart otherwise for some languages; the CLDR knows kinds of numbers that are not
    counted here: fractions, and the millions of French, whose rule has an exponent, which gettext lacks.
    """
    usual, category = Catalog(str(locales.babel(locale))), locales.babel(locale).plural_form
    chosen = gettext.c2py(usual.plural_expr)
    pairs = {(chosen(number), category(number)) for number in range(1000)}
    kinds = {name for _, name in pairs}
    if len(pairs) == len(kinds) == usual.num_plurals:
        return usual.plural_forms
    return to_gettext(PluralRule({name: rule for name, rule in category.rules.items() if name in kinds}))
