"""Settings: what may be sent, how often, when; and stopping everything, in any language."""

import pytest

from bot.chat.router import plain
from bot.chat.speech import Speeches
from bot.language.europe import LANGUAGES
from bot.language.stop import STOP_WORDS
from storage import proposals
from storage.tables import ProposalState
from tests.conversations.test_data import consents
from tests.conversations.test_propose import IDEA, see, send
from tests.talk import labels, to_first_card
from tests.town import Town


async def test_everything_in_one_place(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.presses("More")
    await anna.presses("Settings")
    assert "Language: English · Country: Ireland" in anna.text
    assert "between 22:00 and 08:00" in anna.text
    assert labels(anna) == [
        "Language", "Country", "✓ Tell me at once", "✓ Never", "Weekly", "Daily", "✓ Quiet at night", "Stop all messages", "Back",
    ]  # fmt: skip
    await anna.presses("Daily")
    assert anna.toast == "Saved."
    assert "✓ Daily" in labels(anna)
    assert await consents(town) == [("take part", 1, True), ("contact", 0, True)], "being written to is a consent of its own"
    await anna.presses("Never")
    assert await consents(town) == [("take part", 1, True), ("contact", 0, False)]
    await anna.presses("Quiet at night")
    assert "Quiet at night" in labels(anna)
    await anna.presses("Back")
    assert "We should" in anna.text


async def test_who_switches_news_off_gets_none(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    number = await send(anna, IDEA)
    await anna.says("/settings")
    await anna.presses("Tell me at once")
    count = anna.count
    await town.program.database.turn(lambda db: proposals.decide(db, number, ProposalState.ACCEPTED, 1))
    await town.program.jobs.deliver()
    await see(anna)
    assert anna.count == count
    await anna.says("/mine")
    assert "accepted" in anna.text


async def test_who_wishes_for_no_quiet_is_told_at_night(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    number = await send(anna, IDEA)
    await anna.says("/settings")
    await anna.presses("Quiet at night")
    town.clock.now += 12 * 3600
    await town.program.database.turn(lambda db: proposals.decide(db, number, ProposalState.ACCEPTED, 1))
    await town.program.jobs.deliver()
    await see(anna)
    assert f"Your proposal no. {number} has been accepted" in anna.text


@pytest.mark.parametrize("word", ["stop", "STOP!", "Стоп", "Σταματήστε", "aufhören", "arrêtez", "ieqaf", "/stop"])
async def test_stop_in_any_language_stops_what_waits_too(town: Town, word: str) -> None:
    anna = await town.person()
    await to_first_card(anna)
    number = await send(anna, IDEA)
    await town.program.database.turn(lambda db: proposals.decide(db, number, ProposalState.ACCEPTED, town.clock.now))
    await anna.says("/settings")
    await anna.presses("Weekly")
    await anna.says(word)
    assert "we will not write to you any more" in anna.text
    count = anna.count
    await town.program.jobs.deliver()
    await see(anna)
    assert anna.count == count
    assert await consents(town) == [("take part", 1, True), ("contact", 0, False)]
    await anna.says("/settings")
    assert "✓ Never" in labels(anna)
    assert "Tell me at once" in labels(anna)


async def test_stop_before_anything_else(town: Town) -> None:
    anna = await town.person()
    await anna.says("stop")
    assert "we will not write to you any more" in anna.text


async def test_stop_all_is_a_button_too(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    await anna.says("/settings")
    await anna.presses("Stop all messages")
    assert "we will not write to you any more" in anna.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_button_is_labelled_with_a_word_that_stops_everything(language: str) -> None:
    say = Speeches(strict=True)[language]
    buttons = ("stop", "cancel", "skip", "back", "more", "digest-never", "withdraw-no", "link-no", "consent-no", "go-on")
    assert not {key for key in buttons if plain(say.plain(key)) in STOP_WORDS}
