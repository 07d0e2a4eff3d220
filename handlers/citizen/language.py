"""Choosing language and country, at the start and later."""

from dataclasses import dataclass, replace
from typing import ClassVar

from bot.chat.action import Action
from bot.chat.message import Press, Reply
from bot.chat.router import Routes, Turn
from bot.chat.speech import Speech
from bot.language.europe import COUNTRIES, LANGUAGES
from handlers.citizen import card, members, start
from handlers.citizen.card import Begin
from handlers.citizen.places import SetCountry, SetLanguage, country_rows, language_rows
from handlers.moderator.menu import menu
from storage import staff


@dataclass(frozen=True, slots=True)
class AskLanguage(Action):
    """Show the languages."""

    code: ClassVar[str] = "al"


@dataclass(frozen=True, slots=True)
class AskCountry(Action):
    """Show the countries."""

    code: ClassVar[str] = "ac"


def ask_language(turn: Turn, _: AskLanguage | None = None) -> Reply:
    """Show the languages."""
    return Reply(turn.say("welcome-language"), language_rows(turn.say.language), replaces=True)


def ask_country(turn: Turn, _: AskCountry | None = None) -> Reply:
    """Show the countries; where only members take part, the group that takes their place."""
    return _group(turn) or Reply(turn.say("country-question"), country_rows(turn.say), replaces=True)


def place_row(say: Speech, group: str) -> tuple[Press, ...]:
    """Return the buttons that change language and country; a member's group cannot be changed."""
    language = Press(say.plain("button-language"), AskLanguage())
    return (language,) if group else (language, Press(say.plain("button-country"), AskCountry()))


def set_language(turn: Turn, action: SetLanguage) -> Reply:
    """Speak the chosen language from now on."""
    if action.language not in LANGUAGES:
        return start.stale(turn)
    if action.language != turn.who.language:
        card.put_back(turn)
        turn.speak(action.language)
    reply = start.proceed(turn, toast=turn.say.plain("language-set"))
    member = staff.of(turn.db, turn.who.id)
    return reply if member is None else replace(reply, menu=menu(turn.say, member))


def set_country(turn: Turn, action: SetCountry) -> Reply:
    """Count the person's votes in the chosen country from now on."""
    if action.country not in COUNTRIES:
        return start.stale(turn)
    if (group := _group(turn)) is not None:
        return group
    if action.country != turn.who.country:
        card.put_back(turn)
        turn.who.country = action.country
    return start.proceed(turn, toast=turn.say.plain("country-set", country=turn.say.country(action.country)))


def _group(turn: Turn) -> Reply | None:
    """Say where the group of a member comes from; None where people have countries."""
    briefing = start.briefing_of(turn)
    if briefing is None or not briefing.members:
        return None
    text = turn.say("member-country", group=members.group_name(turn, briefing.id))
    return Reply(text, ((Press(turn.say.plain("back"), Begin()),),), replaces=True)


ROUTES = Routes(
    commands={"language": ask_language, "country": ask_country},
    actions={
        AskLanguage: ask_language,
        AskCountry: ask_country,
        SetLanguage: set_language,
        SetCountry: set_country,
    },
)
