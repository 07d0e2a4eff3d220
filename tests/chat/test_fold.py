"""Bringing a reply within what a channel can show."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.fold import fold
from bot.chat.message import Abilities, Document, Markup, Open, Press, Reply, Share
from bot.chat.speech import escape
from handlers.citizen.card import Back, Cast
from storage.tables import Choice

WIDE = Abilities(max_text=4096, max_caption=1024, max_label=64, max_buttons=100, max_toast=200, shares=True)
NUMBERED = "<b>Vote</b>\n\n1. Agree\n2. Disagree &lt;3\nElsewhere: link/"
REPLY = Reply(
    Markup("<b>Vote</b>"),
    ((Press("Agree", Cast(1, Choice.AGREE)), Press("Disagree <3", Cast(1, Choice.DISAGREE))), (Open("Elsewhere"),)),
    toast="Recorded & kept",
)


def link(payload: str) -> str:
    return f"link/{payload}"


def can(**limits: int) -> Abilities:
    return Abilities(**{name: limits.get(name, getattr(WIDE, name)) for name in WIDE.__slots__})


@pytest.mark.parametrize(
    ("case", "abilities", "toasts", "text", "labels", "toast"),
    [
        ("all fits", WIDE, True, "<b>Vote</b>", ["Agree", "Disagree <3", "Elsewhere"], "Recorded & kept"),
        ("no toast", WIDE, False, "Recorded &amp; kept\n\n<b>Vote</b>", ["Agree", "Disagree <3", "Elsewhere"], ""),
        ("short labels", can(max_label=5), True, "<b>Vote</b>", ["Agree", "Disa…", "Else…"], "Recorded & kept"),
        ("many buttons", can(max_buttons=2), True, NUMBERED, [], "Recorded & kept"),
        ("short text", can(max_text=10), True, "<b>Vote</b>", ["Agree", "Disagree <3", "Elsewhere"], "Recorded & kept"),
        ("shorter text", can(max_text=3), True, "<b>Vo…</b>", ["Agree", "Disagree <3", "Elsewhere"], "Recorded & kept"),
        ("short toast", can(max_toast=9), True, "<b>Vote</b>", ["Agree", "Disagree <3", "Elsewhere"], "Recorded…"),
    ],
)  # fmt: skip
def test_table(case: str, abilities: Abilities, toasts: bool, text: str, labels: list[str], toast: str) -> None:
    folded = fold(REPLY, abilities, link, toasts=toasts)
    assert (folded.text, [b.label for row in folded.buttons for b in row], folded.toast) == (text, labels, toast), case


@given(words=st.text(max_size=60), limit=st.integers(2, 40))
def test_a_cut_text_is_short_enough_and_its_markup_is_whole(words: str, limit: int) -> None:
    folded = fold(Reply(Markup(f"<b>{escape(words)}</b> <i>end</i>")), can(max_text=limit), link, toasts=True).text
    visible = html.unescape(re.sub(r"<[^>]*>", "", folded))
    assert len(visible) <= limit or visible == f"{words} end"
    assert folded.count("<b>") == folded.count("</b>")
    assert folded.count("<i>") == folded.count("</i>")


def test_a_button_that_needs_no_room_is_left_as_it_is() -> None:
    rows = ((Press("x", Back()),),)
    assert fold(Reply(Markup("y"), rows), WIDE, link, toasts=True).buttons == rows


def test_a_link_is_written_under_the_text_and_stands_in_for_a_button_that_shares() -> None:
    reply = Reply(Markup("y"), ((Share("Send", "p7", "p7"),), (Press("x", Back()),)), link="p7")
    shown = fold(reply, WIDE, link, toasts=True)
    assert (shown.text, len(shown.buttons)) == ("y\n\nlink/p7", 2)
    shown = fold(reply, can(shares=False), link, toasts=True)
    assert (shown.text, [button.label for row in shown.buttons for button in row]) == ("y\n\nlink/p7", ["x"])


def test_what_stands_under_a_file_is_shorter() -> None:
    reply = Reply(Markup("y" * 2000), document=Document("x.json", b"{}"))
    assert len(fold(reply, WIDE, link, toasts=True).text) == 1024
