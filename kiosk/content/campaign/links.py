"""What a code may point to: https pages of hosts that the campaign names, and nothing else.

People scan what hangs in a public place on trust. So one rule decides over every link, and whatever
another reader could take for another host (WHATWG URL, section 4.4: backslashes, tabs, user names, look-alike
letters) is refused rather than understood.
"""

import re
import unicodedata
from collections.abc import Mapping
from typing import Annotated, Any, NamedTuple
from urllib.parse import quote

from pydantic import AfterValidator, Discriminator, Field, Tag, ValidationInfo, WrapValidator
from pydantic.functional_validators import ModelWrapValidatorHandler

from kiosk.content.errors import nearest
from kiosk.content.messages.quoting import cut, shown
from kiosk.content.toml.model import LocaleTag

LONGEST = 600  # characters; more than 93 modules a side, before any attribution, ask too much of a telephone
START = "https://"
UNWRITABLE = re.compile(r"[^A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})")  # RFC 3986, section 2
LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")  # RFC 1123, section 2.1
# A last label of digits is read as an IP address (WHATWG URL, section 3.5).
TOP_LABEL = re.compile(r"[a-z]([a-z0-9-]{0,61}[a-z0-9])")


def plain_host(host: str) -> str:
    """A host as a campaign may name it: small letters, digits, hyphens and at least one dot.

    Raises:
        ValueError: it has a port, a wildcard or letters of another script, or is an address.
    """
    fault = _host_fault(host)
    if fault:
        raise ValueError(fault)
    return host


def link_fault(url: str, hosts: tuple[str, ...]) -> str | None:
    """What is wrong with a link, said after its key, or None: it may be shown as a code.

    Args:
        hosts: the allowed ones, each a `plain_host`.
    """
    if not url:
        return f'is empty: write the address of a page, as "{START}{"".join(hosts[:1]) or "…"}/…"'
    if len(url) > LONGEST:
        return f"is {len(url)} characters long; a code that holds more than {LONGEST} is hard to scan"
    odd = UNWRITABLE.search(url)
    if odd:
        return f"has {_named(odd.group())} as character {odd.start() + 1}: {_instead(odd.group())}"
    if not url.startswith(START):
        return _scheme_fault(url)
    return _authority_fault(host_of(url), hosts)


def host_of(url: str) -> str:
    """The host of a link without a `link_fault`, to be printed beside its code."""
    return re.split(r"[/?#]", url.removeprefix(START), maxsplit=1)[0]


class CodeLink(NamedTuple):
    """What a code holds, and the host to be printed beside it."""

    address: str
    host: str


def code_link(url: str, *, display: str | None, campaign: str, slide: str) -> CodeLink:
    """A link as it stands on the glass; `display` is whose name it tells its owner, if any's."""
    told = attributed(url, display=display, campaign=campaign, slide=slide) if display is not None else url
    return CodeLink(told, host_of(url))


def attributed(url: str, *, display: str, campaign: str, slide: str) -> str:
    """The link with the parameters that tell its owner which screen it was scanned from.

    They stand after the link's own parameters and before its fragment, percent-encoded; nothing
    else of it changes, and nothing in them is about the person who scans.
    """
    values = {"source": display, "medium": "display", "campaign": campaign, "content": slide}
    added = "&".join(f"utm_{name}={quote(value, safe='')}" for name, value in values.items())
    address, hash_sign, fragment = url.partition("#")
    joint = "?" if "?" not in address else "" if address.endswith(("?", "&")) else "&"
    return f"{address}{joint}{added}{hash_sign}{fragment}"


def allowed_links(cls: object, value: "str | Mapping[str, str] | None", info: ValidationInfo) -> Any:  # noqa: ARG001
    """A field validator: every link of a `LinkText` leads to one of the `hosts` beside it.

    Raises:
        ValueError: with the fault of each link that does not.
    """
    if value is None or "hosts" not in info.data:
        return value  # the hosts themselves have a fault, which is said at their place
    links = value if isinstance(value, Mapping) else {"": value}
    found = ((locale, link_fault(link, info.data["hosts"])) for locale, link in links.items())
    faults = [f'for "{locale}" {fault}' if locale else fault for locale, fault in found if fault]
    if faults:
        raise ValueError("; ".join(faults))
    return value


def _not_empty(hosts: tuple[str, ...]) -> tuple[str, ...]:
    if not hosts:
        raise ValueError('is empty: name the hosts a code may lead to, as ["www.unodc.org"]')
    return hosts


def _each_locale_once(value: Any, handler: ModelWrapValidatorHandler[Any]) -> Any:
    table = handler(value)
    if len(table) < len(value):
        raise ValueError("names one locale twice (zh-CN and zh-Hans are one): keep one")
    return table


# pydantic counts a list's items without the faulty ones, so min_length would call ["UN.org"] empty as well.
Hosts = Annotated[
    tuple[Annotated[str, AfterValidator(plain_host)], ...],
    AfterValidator(_not_empty),
    Field(json_schema_extra={"minItems": 1}),
]
LinkTable = Annotated[Mapping[LocaleTag, str], Field(min_length=1), WrapValidator(_each_locale_once)]
LinkText = Annotated[
    Annotated[str, Tag("text")] | Annotated[LinkTable, Tag("table")],
    Discriminator(lambda value: "table" if isinstance(value, Mapping) else "text"),
]


def _host_fault(host: str) -> str | None:
    odd = re.search(r"[^A-Za-z0-9.*:/-]", host)
    if odd:
        return (
            f"has {_named(odd.group())} as character {odd.start() + 1}: a host has a to z, 0 to 9, "
            "hyphens and dots alone, since other letters can look like another host"
        )
    *others, top = host.lower().split(".")
    well_formed = (
        others and len(host) <= 253 and TOP_LABEL.fullmatch(top) and all(map(LABEL.fullmatch, others))
    )
    faults = {
        'is an address: write its host alone, as "www.unodc.org"': "/" in host,
        "has a port: leave out the colon and what follows it": ":" in host,
        "would let in hosts that nobody looked at: write out each one that is needed": "*" in host,
        f"has capital letters: write {shown(host.lower())}": host != host.lower(),
        "ends in a dot: leave it out": host.endswith("."),
        "is the number of a machine: write its name": top.isdigit(),
        "stands for letters that can look like another host: name one without": "xn--" in host,
        'is no host: write one such as "www.unodc.org"': not well_formed,
    }
    return next((f"{shown(host)} {fault}" for fault, holds in faults.items() if holds), None)


def _scheme_fault(url: str) -> str:
    scheme = re.match(r"[A-Za-z][A-Za-z0-9+.-]*:(?!\d)", url)
    if not scheme:
        return f'{shown(url)} does not begin with "{START}": copy the whole address from a browser'
    if scheme.group() == "https:":
        return f'{shown(url)} needs two slashes and the host after "https:"'
    if scheme.group().lower() == "https:":
        return f'begins with "{scheme.group()}": write "https:" in small letters'
    return f'begins with {shown(scheme.group())}: a code leads to https alone, write "{START}"'


def _authority_fault(authority: str, hosts: tuple[str, ...]) -> str | None:
    if "@" in authority:
        return "has a user name or a password before its host, which all can read: leave out all up to the @"
    host, colon, port = authority.partition(":")
    if colon and "[" not in authority:
        return f'names a port, ":{cut(port)}": leave it out'
    if not authority:
        return f'has no host after "{START}": write one of {cut(", ".join(hosts))}'
    if authority in hosts:
        return None
    return f"leads to {shown(authority)}, none of links.hosts ({cut(', '.join(hosts))}){nearest(host, hosts)}"


def _named(character: str) -> str:
    """A character so that a person finds it, even one that cannot be seen."""
    if character == "%":
        return 'a "%" without two digits after it'
    code = f"U+{ord(character):04X}"
    name = unicodedata.name(character, "a control character").lower()
    return f'"{character}" ({code}, {name})' if character.isprintable() else f"{name} ({code})"


def _instead(character: str) -> str:
    if character == "\\":
        return "write a slash, /"
    if character.isspace() or not character.isprintable():
        return "remove it; a space inside an address is written %20"
    if character == "%":
        return "a percent sign is written %25"
    return f"behind the host it is written {quote(character, safe='')}, in the host it has no place"
