"""Writes gettext catalogs and their templates: the same words make the same bytes."""

import gettext
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import escape, write_po
from babel.plural import to_gettext

from kiosk.content.language import locales
from kiosk.content.language.catalogs import opened, own_headers

PLAIN = {
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
}


def updated(file: Path, locale: str, template: Catalog) -> bytes:
    """The text of a catalog brought up to its template: new messages empty, changed ones fuzzy, gone ones
    kept as comments; a new catalog where there is no file.

    Raises:
        ContentError: the file cannot be read, or is no catalog.
    """
    headers, catalog = {"X-Review": "draft"}, Catalog(str(locales.babel(locale)))
    comment = f"# {locales.babel(locale).english_name} words of {template.project}."
    if file.exists():
        raw, catalog = opened(file)
        headers = own_headers(raw) or headers
        comment = catalog.header_comment if raw.startswith(b"#") else comment
    catalog.update(template, update_header_comment=False)
    plain = {
        "Project-Id-Version": template.project,
        "Language": locale,
        **PLAIN,
        "Plural-Forms": catalog.plural_forms if file.exists() else _plural_forms(locale),
    }
    return _written(catalog, comment, plain | headers)


def written_template(template: Catalog) -> bytes:
    """The text of a template; two of the same messages are equal to the byte."""
    return _written(
        template, f"# Words of {template.project}.", {"Project-Id-Version": template.project, **PLAIN}
    )


def _written(catalog: Catalog, comment: str, headers: Mapping[str, str]) -> bytes:
    stream = BytesIO()
    catalog.charset = "utf-8"
    write_po(stream, catalog, width=0, omit_header=True)
    head = [comment, 'msgid ""', 'msgstr ""', *(escape(f"{name}: {headers[name]}\n") for name in headers)]
    return "\n".join([*head, "", stream.getvalue().decode().strip(), ""]).encode()


def _plural_forms(locale: str) -> str:
    """How many forms a counted message has, by Babel's table for gettext, else by the CLDR.

    The table tells numbers apart otherwise for some languages (none for Persian and Turkish, two for Hebrew);
    the CLDR has one more for millions in French, Italian, Portuguese and Spanish, which nothing here counts.
    """
    usual, category = Catalog(str(locales.babel(locale))), locales.babel(locale).plural_form
    chosen = gettext.c2py(usual.plural_expr)
    pairs = {(chosen(number), category(number)) for number in range(1000)}
    agree = len(pairs) == len({name for _, name in pairs}) == usual.num_plurals
    return usual.plural_forms if agree else to_gettext(category)
