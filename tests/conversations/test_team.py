"""The team: invitations, roles, removal, and the app's menu."""

import re
from pathlib import Path

from storage.tables import Role
from tests.conversations.test_propose import see
from tests.conversations.test_queue import moderator, proposes
from tests.conversations.test_report import state
from tests.talk import Person, heard, labels, to_first_card
from tests.town import TelegramTown, Town, telegram_town


async def invitation(lead: Person, role: str = "moderator", *languages: str) -> str:
    """Invite somebody; return the link's payload."""
    await lead.says("/team")
    await lead.presses("Invite somebody")
    await lead.presses(role)
    for language in languages:
        await lead.presses(language)
    await lead.presses("Next")
    assert "It works once, until" in lead.text
    found = re.search(r"\b(i-[A-Za-z0-9_-]{22})", lead.text)
    assert found, lead.text
    return found[1]


async def test_an_invitation_works_once(town: Town) -> None:
    lead = await moderator(town, role=Role.LEAD)
    payload = await invitation(lead, "moderator", "Deutsch", "English", "Deutsch")
    assert "Role: moderator. Languages: English." in lead.text
    await lead.says("/team")
    assert "No. 2 · moderator · English · invited, until" in lead.text
    nils, ben = await town.person(), await town.person()
    await nils.opens(payload)
    assert "You are invited to help with moderation. Your role: moderator. Languages: English." in nils.text
    await nils.presses("Accept the invitation")
    assert "Your number there is 2." in nils.text
    await ben.opens(payload)
    assert "This invitation has been used already." in ben.text
    await ben.sends(f"tj:{payload[2:]}")
    assert "This invitation has been used already." in ben.text
    await ben.opens("i-" + "A" * 22)
    assert "used already" not in ben.text
    await ben.says("/queue")
    assert "Nothing is waiting" not in ben.text
    await nils.presses("Moderation")
    assert "Nothing is waiting for you." in nils.text
    await nils.says("/start")
    await nils.presses("🇮🇪 Ireland")
    await nils.presses(nils.rows[0][0].label)
    await nils.presses("More")
    assert "Moderation" in labels(nils)
    await to_first_card(ben)
    await ben.presses("More")
    assert "Moderation" not in labels(ben)


async def test_news_come_in_the_language_in_which_an_invitation_was_accepted(town: Town) -> None:
    lead = await moderator(town, role=Role.LEAD)
    payload = await invitation(lead)
    nils = await town.person("fr")
    await nils.opens(payload)
    await nils.presses("Accepter l’invitation")
    await lead.says("/team")
    await lead.presses("Remove no. 2")
    await town.program.jobs.deliver()
    await see(nils)
    assert "Vous n’avez plus de rôle dans la modération." in nils.text


async def test_an_invitation_expires_and_can_be_taken_back(town: Town) -> None:
    lead = await moderator(town, role=Role.LEAD)
    first, second = await invitation(lead), await invitation(lead)
    await lead.says("/team")
    await lead.presses("Remove no. 3")
    nils = await town.person()
    await nils.opens(second)
    assert "This invitation has expired." in nils.text
    await nils.opens(first)
    town.clock.now += 8 * 86_400
    await nils.presses("Accept the invitation")
    assert "This invitation has expired." in nils.text
    await lead.says("/team")
    assert "invited" not in lead.text


async def test_nobody_gives_more_than_they_have(town: Town) -> None:
    lead, mara, other = (
        await moderator(town, role=Role.LEAD), await moderator(town), await moderator(town, role=Role.ORGANISER),
    )  # fmt: skip
    await mara.says("/team")
    assert "I did not understand" in mara.text
    await lead.says("/team")
    assert "Remove no. 2" in labels(lead)
    assert "Remove no. 3" not in labels(lead)
    assert "Remove no. 1" not in labels(lead)
    for forged in ("tr:3", "tr:1", "tr:99", f"tr:{1 << 40}", "ti:3:1:0:0", "ti:3:3:0:0", "ti:3:9:0:0", "ti:3:-1:0:0"):
        await lead.sends(forged)
        assert "Your role does not allow that." in lead.toast, forged
    await lead.presses("Invite somebody")
    assert labels(lead) == ["moderator", "Back"]
    await other.says("/team")
    await other.presses("Invite somebody")
    assert labels(other) == ["moderator", "lead moderator", "Back"]


async def test_who_is_removed_hears_of_it(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    one = await proposes(anna)
    lead = await moderator(town, role=Role.LEAD)
    payload = await invitation(lead)
    nils = await town.person()
    await nils.opens(payload)
    await nils.presses("Accept the invitation")
    await nils.says("/queue")
    await lead.says("/team")
    await lead.presses("Remove no. 2")
    assert "No. 2 has no role any more" in heard(lead)
    await nils.sends(f"qa:{one}")
    assert await state(town, one) == "waiting", "the card that was open counts no longer"
    await town.program.jobs.deliver()
    await see(nils)
    assert "You no longer have a role in moderation." in nils.text
    await lead.says("/queue")
    assert f"No. {one} ·" in lead.text, "what the person held is free again"


async def test_the_menu_in_telegram_is_that_of_the_role(database_url: str, tmp_path: Path) -> None:
    async with telegram_town(database_url, tmp_path) as town:
        assert isinstance(town, TelegramTown)
        lead = await moderator(town, role=Role.LEAD)
        payload = await invitation(lead)
        nils = await town.person("de")
        await nils.opens(payload)
        assert nils.user.id not in town.api.menus
        await nils.sends(f"tj:{payload[2:]}")
        words = [command["command"] for command in town.api.menus[nils.user.id]]
        assert words[:5] == ["queue", "history", "translate", "signals", "start"]
        assert "team" not in words
        lead_words = [command["command"] for command in town.api.menus[lead.user.id]]  # type: ignore[attr-defined]
        assert lead_words[:7] == ["queue", "history", "translate", "signals", "team", "summary", "log"]
        await nils.says("/language")
        await nils.presses("Français")
        assert "modér" in str(town.api.menus[nils.user.id]).casefold()
        await lead.says("/team")
        await lead.presses("Remove no. 2")
        await town.program.jobs.deliver()
        await town.settled()
        assert nils.user.id not in town.api.menus
