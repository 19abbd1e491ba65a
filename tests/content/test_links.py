"""A code leads to a page of a host the campaign names, whoever reads its link, or it is a fault."""

import re
import string
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from kiosk.content.campaign.links import (
    LONGEST,
    Hosts,
    LinkText,
    attributed,
    code_link,
    host_of,
    link_fault,
)
from kiosk.content.toml.model import Frozen

HOSTS = ("www.unodc.org", "unodc.org", "www.un.org")
FUND = "https://www.unodc.org/unodc/en/human-trafficking-fund/unvtf-about.html"

HOSTILE = [
    *(
        "https://",
        "https:",
        "http://",
        "HTTPS://",
        "//",
        "/",
        "\\",
        "@",
        ":",
        ":443",
        "?",
        "#",
        ".",
        "..",
        "%",
    ),
    *("%2e", "%40", "%00", "\t", "\n", "\r", "\0", " ", "\u00a0", "\u200b", "\u202e", "。", "/", "℀", "@"),
    *(
        *HOSTS,
        "evil.example",
        "xn--undc-y1a.org",
        "un\u043edc.org",
        "user",
        "user:pass@",
        "[::1]",
        "127.0.0.1",
        "a",
    ),
]
signs_in_links = st.text("./\\@:?#%a1[\t ", max_size=4)
hostile_links = st.one_of(
    st.lists(st.sampled_from(HOSTILE), max_size=8).map("".join),
    st.builds("https://{}{}{}".format, signs_in_links, st.sampled_from(HOSTS), signs_in_links),
    st.builds("https://{}{}{}".format, st.sampled_from(HOSTS), signs_in_links, st.sampled_from(HOSTILE)),
)
values = st.text(min_size=1, max_size=20)
safe = st.text(string.ascii_letters + string.digits + "-._~!$'()*,;:@/", max_size=20)
pairs = st.tuples(safe.filter(bool), safe).map("=".join)
allowed = st.builds(
    "https://{}{}{}{}".format,
    st.sampled_from(HOSTS),
    st.just("") | safe.map("/{}".format),
    st.just("") | st.lists(pairs, max_size=3).map("&".join).map("?{}".format),
    st.just("") | safe.map("#{}".format),
)


def as_browsers_read(url: str) -> str | None:
    """The host a browser would open (WHATWG URL, section 4.4), None where it opens nothing over https."""
    text = re.sub(r"[\t\n\r]", "", url.strip("".join(map(chr, range(33)))))
    scheme, colon, rest = text.partition(":")
    if not colon or scheme.lower() != "https":
        return None
    authority = re.split(r"[/\\?#]", rest.lstrip("/\\"), maxsplit=1)[0]
    host = re.sub(r":\d*$", "", unquote(authority.rpartition("@")[2]))
    try:
        return host.encode("idna").decode() if host else None
    except UnicodeError:
        return host


@pytest.mark.parametrize(
    "link",
    [
        FUND,
        "https://www.un.org",
        "https://www.un.org?lang=en",
        "https://unodc.org/a/%C3%A9?q=1&r[]=2#top",
    ],
)
def test_a_page_of_a_named_host_is_allowed(link: str) -> None:
    """Paths, parameters and fragments of a named host are the operator's to choose."""
    assert link_fault(link, HOSTS) is None


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("", 'is empty: write the address of a page, as "https://www.unodc.org/…"'),
        ("http://www.unodc.org/", 'begins with "http:": a code leads to https alone, write "https://"'),
        ("HTTPS://www.unodc.org/", 'begins with "HTTPS:": write "https:" in small letters'),
        ("javascript:alert(1)", 'begins with "javascript:": a code leads to https alone, write "https://"'),
        (
            "www.unodc.org/fund",
            '"www.unodc.org/fund" does not begin with "https://": copy the whole address from a browser',
        ),
        ("https:www.unodc.org/", '"https:www.unodc.org/" needs two slashes and the host after "https:"'),
        (
            "https:///www.unodc.org/",
            'has no host after "https://": write one of www.unodc.org, unodc.org, www.un.org',
        ),
        (
            "https://www.unodc.com/",
            (
                'leads to "www.unodc.com", none of links.hosts (www.unodc.org, unodc.org, www.un.org); '
                'did you mean "www.unodc.org"?'
            ),
        ),
        (
            "https://www.unodc.org.evil.example/",
            (
                'leads to "www.unodc.org.evil.example", none of links.hosts (www.unodc.org, unodc.org, '
                'www.un.org); did you mean "www.unodc.org"?'
            ),
        ),
        (
            "https://www.unodc.org./",
            (
                'leads to "www.unodc.org.", none of links.hosts (www.unodc.org, unodc.org, www.un.org); '
                'did you mean "www.unodc.org"?'
            ),
        ),
        (
            "https://WWW.UNODC.ORG/",
            (
                'leads to "WWW.UNODC.ORG", none of links.hosts (www.unodc.org, unodc.org, www.un.org); '
                'did you mean "www.unodc.org"?'
            ),
        ),
        (
            "https://www%2eunodc.org/",
            (
                'leads to "www%2eunodc.org", none of links.hosts (www.unodc.org, unodc.org, www.un.org); '
                'did you mean "www.unodc.org"?'
            ),
        ),
        (
            "https://www.unodc.org@evil.example/",
            "has a user name or a password before its host, which all can read: leave out all up to the @",
        ),
        (
            "https://me:secret@www.unodc.org/",
            "has a user name or a password before its host, which all can read: leave out all up to the @",
        ),
        ("https://www.unodc.org:443/", 'names a port, ":443": leave it out'),
        ("https://www.unodc.org:8443/", 'names a port, ":8443": leave it out'),
        (
            "https://[::1]/",
            (
                'leads to "[::1]", none of links.hosts (www.unodc.org, unodc.org, www.un.org): '
                "add it to hosts, if that is the campaign's"
            ),
        ),
        (
            "https://evil.example\\@www.unodc.org/",
            'has "\\" (U+005C, reverse solidus) as character 21: write a slash, /',
        ),
        (
            "https://www.unodc.org/a b",
            'has " " (U+0020, space) as character 24: remove it; a space inside an address is written %20',
        ),
        (
            "https://www.unodc.org/\t",
            (
                "has a control character (U+0009) as character 23: remove it; a space inside an address "
                "is written %20"
            ),
        ),
        (
            "https://www.un\u043edc.org/",
            (
                'has "о" (U+043E, cyrillic small letter o) as character 15: behind the host it is '
                "written %D0%BE, in the host it has no place"
            ),
        ),
        (
            "https://www.unodc.org/é",
            (
                'has "é" (U+00E9, latin small letter e with acute) as character 23: behind the host it '
                "is written %C3%A9, in the host it has no place"
            ),
        ),
        (
            "https://www.unodc.org/\u202egpj",
            (
                "has right-to-left override (U+202E) as character 23: remove it; a space inside an "
                "address is written %20"
            ),
        ),
        (
            "https://www.unodc.org/100%",
            'has a "%" without two digits after it as character 26: a percent sign is written %25',
        ),
        (
            "https://www.unodc.org/" + "a" * LONGEST,
            (
                "is 622 characters long; a code that holds more than 600 is hard to scan: "
                "take a shorter address of the same page"
            ),
        ),
    ],
)
def test_any_other_link_is_a_fault_that_says_what_to_do(link: str, said: str) -> None:
    """What was found is named, even where it cannot be seen, and what to write instead."""
    assert str(link_fault(link, HOSTS)) == said
    assert said.isprintable()


def test_a_hosts_look_alike_written_in_ascii_is_no_named_host() -> None:
    """Punycode stands for the letters that a visitor could mistake."""
    assert link_fault("https://www.xn--undc-y1a.org/", HOSTS) is not None


@settings(max_examples=500)
@given(hostile_links)
@example("https://www.unodc.org")
@example("https://www.unodc.org\\@evil.example/")
@example("https://evil.example#@www.unodc.org/")
def test_no_allowed_link_leads_elsewhere(link: str) -> None:
    """Read by the book or as browsers do, an allowed link opens the host that is printed under it."""
    if link_fault(link, HOSTS) is None:
        parts = urlsplit(link)
        assert (parts.scheme, parts.username, parts.password, parts.port) == ("https", None, None, None)
        assert parts.hostname == parts.netloc == as_browsers_read(link) == host_of(link)
        assert host_of(link) in HOSTS


@given(allowed, values, values, values)
def test_attribution_adds_its_parameters_and_changes_nothing_else(
    link: str, display: str, campaign: str, slide: str
) -> None:
    """The owner reads back exactly the ids; path, own parameters and fragment stay as they were."""
    assert link_fault(link, HOSTS) is None
    tagged = attributed(link, display=display, campaign=campaign, slide=slide)
    before, after = urlsplit(link), urlsplit(tagged)
    own = parse_qsl(before.query, keep_blank_values=True)
    assert parse_qsl(after.query, keep_blank_values=True) == [
        *own,
        ("utm_source", display),
        ("utm_medium", "display"),
        ("utm_campaign", campaign),
        ("utm_content", slide),
    ]
    assert after.query.startswith(before.query)
    assert after._replace(query="") == before._replace(query="")
    assert tagged.isascii()
    assert host_of(tagged) == host_of(link)


def test_attribution_stands_before_the_fragment() -> None:
    """A browser never sends what follows the hash sign."""
    tagged = attributed("https://un.org/a?b=1#c", display="A 1", campaign="blue-heart", slide="give")
    assert tagged == (
        "https://un.org/a?b=1&utm_source=A%201&utm_medium=display&utm_campaign=blue-heart&utm_content=give#c"
    )


class Links(Frozen):
    """As in campaign.toml."""

    hosts: Hosts
    donate: LinkText | None = None


def faults(document: dict[str, object]) -> list[str]:
    """Where each fault lies, and its words."""
    with pytest.raises(ValidationError) as caught:
        Links.model_validate(document)
    return [f"{'.'.join(map(str, error['loc']))}: {error['msg']}" for error in caught.value.errors()]


@pytest.mark.parametrize(
    ("host", "said"),
    [
        (
            "https://www.unodc.org/",
            '"https://www.unodc.org/" is an address: write its host alone, "www.unodc.org"',
        ),
        ("www.unodc.org:443", '"www.unodc.org:443" has a port: leave out the colon and what follows it'),
        (
            "*.unodc.org",
            '"*.unodc.org" would let in hosts that nobody looked at: write out each one that is needed',
        ),
        ("www.unodc.org.", '"www.unodc.org." ends in a dot: leave it out'),
        ("WWW.unodc.org", '"WWW.unodc.org" has capital letters: write "www.unodc.org"'),
        ("localhost", '"localhost" is no host: write one such as "www.unodc.org"'),
        ("", '"" is no host: write one such as "www.unodc.org"'),
        ("a..org", '"a..org" is no host: write one such as "www.unodc.org"'),
        ("-a.org", '"-a.org" is no host: write one such as "www.unodc.org"'),
        ("192.168.0.1", '"192.168.0.1" is the number of a machine: write its name'),
        ("0x7f.0x1", '"0x7f.0x1" is no host: write one such as "www.unodc.org"'),
        (
            "[2001:db8::1]",
            (
                'has "[" (U+005B, left square bracket) as character 1: a host has a to z, 0 to 9, '
                "hyphens and dots alone, since other letters can look like another host"
            ),
        ),
        (
            "un\u043edc.org",
            (
                'has "о" (U+043E, cyrillic small letter o) as character 3: a host has a to z, 0 to 9, '
                "hyphens and dots alone, since other letters can look like another host"
            ),
        ),
        (
            "xn--undc-y1a.org",
            '"xn--undc-y1a.org" stands for letters that can look like another host: name one without',
        ),
        (
            "user@unodc.org",
            (
                'has "@" (U+0040, commercial at) as character 5: a host has a to z, 0 to 9, hyphens and '
                "dots alone, since other letters can look like another host"
            ),
        ),
        (
            "a\u0000.org",
            (
                "has a control character (U+0000) as character 2: a host has a to z, 0 to 9, hyphens and "
                "dots alone, since other letters can look like another host"
            ),
        ),
        (
            f"{'a' * 64}.org",
            (
                '"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.org" is no host: '
                'write one such as "www.unodc.org"'
            ),
        ),
    ],
)
def test_a_host_is_a_plain_name(host: str, said: str) -> None:
    """What could let in another machine, or look like another host, is not a host of a campaign."""
    assert faults({"hosts": (host,)}) == [f"hosts.0: Value error, {said}"]


def test_hosts_are_not_left_empty() -> None:
    """Without a host no link could be allowed."""
    said = 'is empty: name the hosts a code may lead to, as ["www.unodc.org"]'
    assert faults({"hosts": ()}) == [f"hosts: Value error, {said}"]


def test_links_are_one_for_all_or_one_for_each_locale() -> None:
    """A table's locales go by their canonical names."""
    one = Links.model_validate({"hosts": HOSTS, "donate": FUND})
    table = Links.model_validate(
        {"hosts": HOSTS, "donate": {"en_US": FUND, "zh-CN": "https://www.un.org/zh/"}}
    )
    assert one.donate == FUND
    assert table.donate == {"en": FUND, "zh-Hans": "https://www.un.org/zh/"}


def test_every_forbidden_link_of_a_table_is_named() -> None:
    """All faults are told at once, each with its locale."""
    found = faults({"hosts": HOSTS, "donate": {"en": "http://un.org", "fr": "https://evil.example/"}})
    english, french = (fault.removeprefix("donate.table.") for fault in found)
    told = 'begins with "http:": a code leads to https alone, write "https://"'
    assert english == f"en: Value error, {told}"
    assert french.startswith('fr: Value error, leads to "evil.example", none of links.hosts')


def test_a_link_without_a_page_is_told_what_to_write_even_where_no_host_is_named() -> None:
    """The hosts may be at fault as well."""
    assert str(link_fault("", ())) == 'is empty: write the address of a page, as "https://…/…"'


def test_a_long_list_of_hosts_is_cut_in_a_message() -> None:
    """Whoever reads it has the list in the file."""
    many = tuple(f"host-{number}.example" for number in range(100))
    for link in ("https://", "https://www.unodc.org/"):
        fault = str(link_fault(link, many))
        assert fault is not None
        assert "host-0.example, host-1.example" in fault
        assert len(fault) < 300


@pytest.mark.parametrize(
    ("link", "host"),
    [
        (FUND, "www.unodc.org"),
        ("https://un.org", "un.org"),
        ("https://un.org?a#b", "un.org"),
        ("https://un.org#b/c", "un.org"),
    ],
)
def test_the_host_beside_a_code_is_that_of_its_link(link: str, host: str) -> None:
    """With the display's name in it or without."""
    alone = code_link(link, display=None, campaign="blue-heart", slide="give")
    assert alone == (link, host)
    told = code_link(link, display="A 1", campaign="blue-heart", slide="give")
    assert told == (attributed(link, display="A 1", campaign="blue-heart", slide="give"), host)


@pytest.mark.parametrize(
    ("donate", "place", "said"),
    [
        ({"frr-": FUND}, "donate.table.frr-", 'did you mean "fr'),
        (
            {"zh-CN": FUND, "zh-Hans": FUND},
            "donate.table",
            "names one locale twice (zh-CN and zh-Hans are one): keep one",
        ),
        ({}, "donate.table", "at least 1"),
        ({"en": 4}, "donate.table.en", "valid string"),
        (4, "donate.text", "valid string"),
    ],
)
def test_a_fault_of_a_link_names_one_place(donate: object, place: str, said: str) -> None:
    """A faulty table is not said to be a faulty string as well."""
    (fault,) = faults({"hosts": HOSTS, "donate": donate})
    assert fault.startswith(place)
    assert said in fault


def test_links_are_not_judged_by_hosts_that_are_at_fault() -> None:
    """One mistake in the hosts is one fault, not one for each link as well."""
    assert len(faults({"hosts": ("UN.org",), "donate": FUND})) == 1


def test_the_schema_knows_both_forms_of_a_link() -> None:
    """An editor that reads the JSON Schema offers a string and a table."""
    schema = TypeAdapter(LinkText).json_schema()
    assert {form["type"] for form in schema["oneOf"]} == {"string", "object"}
