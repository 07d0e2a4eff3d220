"""What every channel does: two attributes, three methods, the same for all."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from yarl import URL

from bot.chat.message import Abilities, Address, Channel, Markup, Open, Press, Reply
from bot.chat.speech import escape
from bot.language.europe import LANGUAGES
from handlers.citizen.card import Back, More
from tests.telegram_person import TelegramPerson
from tests.town import Town, telegram_town, web_town
from tests.web_person import WebPerson

PRESS = ((Press("Back", Back()), Press("More", More())),)


@pytest.fixture(params=["web", "telegram"])
async def town(request: pytest.FixtureRequest, database_url: str, tmp_path: Path) -> AsyncIterator[Town]:
    """The channels that ship; the one of the tests has no address of its own."""
    opened = web_town(database_url, tmp_path) if request.param == "web" else telegram_town(database_url, tmp_path)
    async with opened as town:
        yield town


@pytest.fixture
def channel(town: Town, request: pytest.FixtureRequest) -> Channel:
    name: str = request.node.callspec.params["town"]
    return town.program.channels[name]


async def address(channel: Channel, person: WebPerson | TelegramPerson) -> Address:
    """Return where a person is reached, as the channel itself names it."""
    if isinstance(person, TelegramPerson):
        # A bot cannot begin: the person has written before.
        person.api.keep(person.user.id, "hello", "", [], own=True)
        return Address(channel.name, str(person.user.id), str(person.user.id))
    token = person.session.cookie_jar.filter_cookies(URL(person.address))["polyphony"].value
    return Address(channel.name, token, token)


async def see(person: WebPerson | TelegramPerson) -> None:
    """Let what was sent arrive."""
    if isinstance(person, WebPerson):
        await person.sync()


async def test_its_attributes(channel: Channel) -> None:
    assert channel.name in {"web", "telegram"}
    assert isinstance(channel.can, Abilities)
    assert min(channel.can.max_text, channel.can.max_label, channel.can.max_buttons, channel.can.max_toast) > 0


async def test_a_link_carries_a_payload(channel: Channel) -> None:
    assert channel.link("c-sample").endswith("?start=c-sample")
    assert "start" not in channel.link("")


async def test_a_message_is_sent_and_replaced(town: Town, channel: Channel) -> None:
    anna: Any = await town.person()
    to = await address(channel, anna)
    first = await channel.send(to, Reply(Markup("<b>one</b>"), PRESS))
    await see(anna)
    assert (anna.text, [b.label for row in anna.rows for b in row]) == ("one", ["Back", "More"])
    again = await channel.send(to, Reply(Markup("two"), replaces=True), first)
    await see(anna)
    assert again == first
    assert (anna.count, anna.text, anna.rows) == (1, "two", [])
    third = await channel.send(to, Reply(Markup("three")), first)
    await see(anna)
    assert third != first
    assert (anna.count, anna.text) == (2, "three")


async def test_showing_the_same_again_is_no_error(town: Town, channel: Channel) -> None:
    anna: Any = await town.person()
    to = await address(channel, anna)
    reply = Reply(Markup("the same"), PRESS, replaces=True)
    sent = await channel.send(to, reply)
    assert await channel.send(to, reply, sent) == sent


async def test_what_people_write_is_shown_to_the_letter(town: Town, channel: Channel) -> None:
    anna: Any = await town.person()
    to = await address(channel, anna)
    words = "<b>1 < 2 & \"3\" > '2'</b> 😀 &lt;"
    await channel.send(to, Reply(escape(words)))
    await see(anna)
    assert anna.text == words


async def test_every_language_arrives(town: Town, channel: Channel) -> None:
    anna: Any = await town.person()
    to = await address(channel, anna)
    for code, name in LANGUAGES.items():
        await channel.send(to, Reply(escape(name), ((Press(name, Back()),),), language=code))
        await see(anna)
        assert (anna.text, anna.rows[0][0].label) == (name, name)


async def test_a_button_can_lead_to_a_private_chat(town: Town, channel: Channel) -> None:
    anna: Any = await town.person()
    to = await address(channel, anna)
    await channel.send(to, Reply(Markup("come"), ((Open("in private", "c-sample"),),)))
    await see(anna)
    assert anna.rows[0][0].url == channel.link("c-sample")


async def test_what_is_too_long_is_cut_with_an_ellipsis_and_arrives(town: Town, channel: Channel) -> None:
    anna: Any = await town.person()
    to = await address(channel, anna)
    await channel.send(to, Reply(Markup(f"<b>{'x' * 9000}</b>"), ((Press("y" * 300, Back()),),)))
    await see(anna)
    assert anna.text.endswith("x…")
    assert len(anna.text) <= channel.can.max_text
    assert len(anna.rows[0][0].label) <= channel.can.max_label
