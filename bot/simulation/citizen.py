"""A citizen who is not there: arrives, consents, perhaps proposes, votes on what is served, and leaves."""

import re
from dataclasses import dataclass, field
from random import Random

from bot.chat.router import Router
from bot.simulation.opinions import Opinions
from bot.simulation.phone import Phone
from handlers.citizen.card import Cast, GoOn, Skip
from handlers.citizen.places import SetCountry, SetLanguage
from handlers.citizen.propose import AllTheSame, Send, WrittenIn
from handlers.citizen.question import TellAboutMe
from handlers.citizen.start import Agree
from storage.tables import Choice

STEPS = 12
"""Buttons that lead to the first card or through a proposal at the most: more would be a fault of ours."""


@dataclass(slots=True)
class Ballots:
    """Every vote that was answered, the last of each person on each proposal, with where it counts; and what was proposed.

    `refused` are the sentences with which a proposal was not taken.
    """

    cast: dict[tuple[str, int], tuple[Choice, str]] = field(default_factory=dict)
    proposed: list[int] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


class Citizen:
    """One of the people; `place` is a country, or the code of a members' group."""

    def __init__(self, router: Router, name: str, language: str, place: str, random: Random) -> None:
        self.name = name
        self.language = language
        self.place = place
        self._random = random
        self._phone = Phone(router, name, language)
        self.here = False

    @property
    def turns(self) -> int:
        """How many turns this person took."""
        return self._phone.turns

    async def arrive(self, payload: str) -> None:
        """Come by a link, and answer what is asked until the first card is there."""
        phone = self._phone
        await phone.opens(payload)
        for _ in range(STEPS):
            if phone.offered(SetLanguage):
                await phone.presses(SetLanguage(self.language))
            elif phone.offered(SetCountry):
                await phone.presses(SetCountry(self.place))
            elif agree := phone.offered(Agree):
                await phone.presses(agree)
            else:
                break
        self.here = True

    async def vote(self, opinions: Opinions, ballots: Ballots, count: int) -> None:
        """Vote on up to `count` cards, as long as there are any."""
        phone = self._phone
        while count:
            if cast := phone.offered(Cast):
                if phone.offered(Skip) is None:
                    await phone.opens()  # an own vote is on the screen, and no card
                    continue
                choice = opinions.choose(self._random, cast.proposal, self.place)
                await phone.presses(Cast(cast.proposal, choice))
                ballots.cast[self.name, cast.proposal] = choice, self.place
                count -= 1
            elif go_on := phone.offered(GoOn):
                await phone.presses(go_on)
            elif about_me := phone.offered(TellAboutMe):
                await phone.presses(about_me)
            else:
                return

    async def come_back(self) -> None:
        """Look in again."""
        await self._phone.opens()

    async def propose(self, text: str, ballots: Ballots) -> None:
        """Write a proposal, and send it whatever is similar."""
        phone = self._phone
        await phone.says(f"/propose {text}")
        for _ in range(STEPS):
            if send := phone.offered(Send):
                await phone.presses(send)
                ballots.proposed.append(int(re.findall(r"\d+", phone.shown)[0]))
                break
            if same := phone.offered(AllTheSame):
                await phone.presses(same)
            elif phone.offered(WrittenIn):
                await phone.presses(WrittenIn(self.language))
            else:
                ballots.refused.append(phone.shown)
                break
        await phone.opens()
