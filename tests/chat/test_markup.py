"""What organisers type: only what every channel shows gets through, and what does not is told."""

import html
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.chat.markup import MarkupFault, length, read, tags, typed, visible
from tests.bot_api.entities import parse, units

PIECES = st.sampled_from(
    [
        "<b>", "</b>", "<i>", "</i>", "<code>", "</code>", "</a>", '<a href="https://x.example/?a=1&b=2">', "<a>", "<u>",
        "< ", "<3", "&", "&lt;", "&amp;", "&nbsp;", "&#0;", "&#x26;", '"', "'", ">", "<", "</", "\n", "\u202e", "\x00",
        "\u200d", "a", "𝄞", "<B>", "</B >", '<a href="http://x.example">', "<a href='https://x.example'>",
        '<a href="https://">', "<b", "é", "e\u0301",
    ]
)  # fmt: skip


@given(st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=25).map("".join))
@example('<a href="https://x.example/&quot;">x</a>')
@example("<b><i><code>x</code></i></b>")
def test_whatever_is_read_telegram_takes(text: str) -> None:
    try:
        markup = read(text)
    except MarkupFault:
        return
    shown, entities = parse(markup)
    assert shown == visible(markup)
    assert length(markup) == units(shown)
    assert {entity.type for entity in entities} <= {"bold", "italic", "text_link", "code"}
    assert read(markup) == markup, "what was read is read again as the same"
    assert read(typed(markup)) == markup


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Cs"]), max_size=60))
def test_plain_words_are_shown_to_the_letter(text: str) -> None:
    try:
        markup = read(html.escape(text, quote=False))
    except MarkupFault:
        pytest.fail("escaped text has no tags")
    assert " ".join(visible(markup).split()) == " ".join(unicodedata.normalize("NFC", text).split())


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Tom & Ann <3 x < y", "Tom &amp; Ann &lt;3 x &lt; y"),
        ("&lt;b&gt; &amp; &nbsp;", "&lt;b&gt; &amp; &amp;nbsp;"),
        ("<B>x</B> <i >y</i>", "<b>x</b> <i>y</i>"),
        ('<a href="https://x.example/?a=1&b=2">x</a>', '<a href="https://x.example/?a=1&amp;b=2">x</a>'),
        ("a\r\n\r\n\r\n\r\nb\t\x00\u202ec ", "a\n\nb c"),
    ],
)
def test_what_is_read(text: str, shown: str) -> None:
    assert read(text) == shown


@pytest.mark.parametrize(
    ("text", "kind", "tag"),
    [
        ("x <u>y</u>", "unknown", "<u>"),
        ("x <script src=//e>", "unknown", "<script src=//e>"),
        ("line<br>line", "unknown", "<br>"),
        ("x <b", "unfinished", "<b"),
        ("x <b <i>", "unfinished", "<b "),
        ('<b class="x">y</b>', "attributes", '<b class="x">'),
        ("<b>y</b x>", "attributes", "</b x>"),
        ('<a href="http://x.example">y</a>', "link", '<a href="http://x.example">'),
        ('<a href="javascript:alert(1)">y</a>', "link", '<a href="javascript:alert(1)">'),
        ('<a href="tg://user?id=1">y</a>', "link", '<a href="tg://user?id=1">'),
        ('<a href="https://bank.example@evil.example">y</a>', "link", '<a href="https://bank.example@evil.example">'),
        ('<a href="https://x.example:port">y</a>', "link", '<a href="https://x.example:port">'),
        ('<a href="https://x.example" onclick="y">y</a>', "link", '<a href="https://x.example" onclick="y">'),
        ("<a>y</a>", "link", "<a>"),
        ("<b>x<b>y</b></b>", "inside", "<b>"),
        ("<code><b>x</b></code>", "inside", "<b>"),
        ("x</b>", "unopened", "</b>"),
        ("<b><i>x</b></i>", "crossed", "</b>"),
        ("<b>x", "unclosed", "<b>"),
    ],
)
def test_what_is_refused(text: str, kind: str, tag: str) -> None:
    with pytest.raises(MarkupFault) as raised:
        read(text)
    assert (raised.value.kind, raised.value.tag) == (kind, tag)


def test_where_a_fault_is() -> None:
    with pytest.raises(MarkupFault) as raised:
        read("The first line is good.\nThe second line has an <u>underlined</u> word in it.")
    assert raised.value.near == "…second line has an <u>underlined</u> word…"


def test_lengths_are_telegrams() -> None:
    assert length(read("<b>𝄞</b> &amp;")) == 4
    assert tags('<b>x <a href="https://x.example">y</a></b>') == ["</a>", "</b>", '<a href="https://x.example">', "<b>"]
