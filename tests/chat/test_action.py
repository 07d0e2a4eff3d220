"""What a button means, packed: there and back, and never anything that we did not make."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import handlers
from bot.chat.action import PACKED_LIMIT, Codec
from handlers.citizen.card import Cast
from handlers.citizen.places import SetLanguage
from storage.tables import Choice

CODEC = Codec(kind for routes in handlers.ROUTES for kind in routes.actions)


@given(proposal=st.integers(0, 2**63 - 1), choice=st.sampled_from(Choice))
def test_there_and_back(proposal: int, choice: Choice) -> None:
    packed = Cast(proposal, choice).pack()
    assert len(packed.encode()) <= PACKED_LIMIT
    assert CODEC.unpack(packed) == Cast(proposal, choice)


@given(data=st.text(max_size=80) | st.from_regex(r"[a-z]{1,2}(:-?\d{1,30}){0,3}", fullmatch=True))
@example("v:1:2")
@example("v:1:1:1")
@example("v:1")
@example("v:+1:1")
@example("v:٣:1")
@example("v:99999999999999999999999:1")
@example("v:1: 1")
@example("")
@example(":")
@example("l:" + "x" * 70)
def test_forged_data_is_an_action_only_if_we_could_have_made_it(data: str) -> None:
    action = CODEC.unpack(data)
    assert action is None or action.pack() == data


def test_too_long_is_refused_when_it_is_made() -> None:
    with pytest.raises(ValueError, match="64 bytes"):
        SetLanguage("ü" * 40).pack()


def test_two_actions_cannot_have_one_code() -> None:
    class Twin(Cast):
        code = "v"

    with pytest.raises(ValueError, match="'v'"):
        Codec([Cast, Twin])
