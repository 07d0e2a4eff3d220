"""The beginning: three taps to the first card, in any language."""

from tests.talk import labels, to_first_card
from tests.town import Town


async def test_three_taps_to_the_first_card(town: Town) -> None:
    anna = await town.person(language="de-AT")
    await anna.opens()
    assert "Was sollen wir tun?" in anna.text
    assert "Sample & Sons" in anna.text  # who runs it
    assert "/privacy" in anna.text
    assert labels(anna)[0] == "Deutsch"
    assert len(labels(anna)) == 24

    await anna.presses("Deutsch")
    assert labels(anna)[:4] == ["🇩🇪 Deutschland", "🇦🇹 Österreich", "🇧🇪 Belgien", "🇱🇺 Luxemburg"]
    assert len(labels(anna)) == 27

    await anna.presses("🇦🇹 Österreich")
    assert "16" in anna.text
    assert "sample@example.invalid" in anna.text

    await anna.presses(anna.rows[0][0].label)
    assert "Wir sollten für jedes Kind einen Baum pflanzen" in anna.text
    assert "Deutschland" in anna.text
    assert anna.count == (1 if town.edits else 4), "one message becomes the next"


async def test_the_guess_can_be_wrong(town: Town) -> None:
    kostas = await town.person(language="zh-hans")
    await kostas.opens()
    assert labels(kostas)[0] == "English"
    await kostas.presses("Ελληνικά")
    assert labels(kostas)[:2] == ["🇬🇷 Ελλάδα", "🇨🇾 Κύπρος"]


async def test_everything_can_be_typed(town: Town) -> None:
    anna = await town.person()
    await anna.says("hello")
    assert "Welcome" in anna.text
    await anna.says("english")
    await anna.says("IRELAND")
    await anna.says("yes")
    assert "We should plant a tree" in anna.text


async def test_numbers_can_be_typed(town: Town) -> None:
    anna = await town.person()
    await anna.says("/start")
    for _ in range(3):
        await anna.says("1")
    assert "We should plant a tree" in anna.text


async def test_somebody_who_declines_can_come_back(town: Town) -> None:
    anna = await town.person()
    await anna.opens()
    await anna.presses("English")
    await anna.presses("🇮🇪 Ireland")
    await anna.presses("No, thank you")
    assert "Nothing has been stored about you" in anna.text
    await anna.says("/start")
    await anna.presses("I agree and am 16 or older")
    assert "We should plant a tree" in anna.text


async def test_no_vote_before_consent(town: Town) -> None:
    anna = await town.person()
    await anna.opens()
    await anna.sends("v:1:1")
    assert "we need your consent" in anna.toast
    assert "Which language" in anna.text


async def test_nobody_consents_to_words_they_were_not_shown(town: Town) -> None:
    anna = await town.person()
    await anna.opens()
    await anna.presses("English")
    await anna.presses("🇮🇪 Ireland")
    await anna.sends("y:0123456789abcdef")
    assert "no longer works" in anna.toast
    assert "Your consent" in anna.text


async def test_a_link_leads_to_its_consultation_and_an_unknown_one_to_the_beginning(town: Town) -> None:
    anna = await town.person()
    await anna.opens("c-sample")
    assert anna.text.startswith("What shall we do?")
    for payload in ("c-nothing", "c-", "p99999999", "x" * 64):
        bert = await town.person()
        await bert.opens(payload)
        assert bert.text.startswith("That link no longer leads anywhere"), payload
        assert "What shall we do?" in bert.text


async def test_start_again_shows_where_we_are(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    card = anna.text
    await anna.says("/start")
    assert anna.text == card, "the card that was not answered is still there"
    await anna.opens("c-sample")
    assert anna.text == card
