"""The organiser of a simulated consultation: does everything by the commands and buttons of the chat."""

from bot.chat.router import Router
from bot.simulation.phone import Phone
from handlers.citizen.agenda import AskItem
from handlers.citizen.places import SetCountry, SetLanguage
from handlers.citizen.start import Agree
from handlers.moderator.team import Join
from handlers.organiser.finalists import AskFinalists, Confirm
from handlers.organiser.rounds import AskMove, Move
from handlers.organiser.translations import Fill
from storage.tables import Round, RoundState

STATES = tuple(RoundState)
HAND_SECONDS = 0.1
"""Between two turns: the router takes no more than ten a second from one person."""
AT_ONCE = 50
"""Proposals that one /accept takes."""


class CannotError(Exception):
    """The organiser cannot do what was wanted; the sentence is what the chat says."""


class Organiser:
    """An operator who speaks English."""

    def __init__(self, router: Router) -> None:
        self.phone = Phone(router, "organiser", "en", pause=HAND_SECONDS)

    async def arrive(self, invitation: str, slug: str, country: str) -> None:
        """Accept an invitation to the team, and take part in the consultation that is to be run."""
        phone = self.phone
        await phone.opens(invitation)
        join = phone.offered(Join)
        if join is None:
            raise CannotError(phone.shown)
        await phone.presses(join)
        await phone.opens(f"c-{slug}")
        for _ in range(4):
            if phone.offered(SetLanguage):
                await phone.presses(SetLanguage("en"))
            elif phone.offered(SetCountry):
                await phone.presses(SetCountry(country))
            elif agree := phone.offered(Agree):
                await phone.presses(agree)

    async def move(self, round_: Round, after: RoundState) -> None:
        """Take a round to its next state: /round, the preview, the confirmation."""
        phone, place = self.phone, STATES.index(after)
        await phone.says("/round")
        wanted = [one for one in phone.offers(AskMove) if one.round == round_.id and one.after == place]
        if not wanted:
            raise CannotError(phone.shown)
        await phone.presses(wanted[0])
        step = phone.offered(Move)
        if step is None:
            raise CannotError(phone.shown)
        await phone.presses(step)

    async def accept(self, numbers: list[int]) -> None:
        """Accept proposals, fifty at a time."""
        for start in range(0, len(numbers), AT_ONCE):
            await self.phone.says("/accept " + " ".join(map(str, numbers[start : start + AT_ONCE])))

    async def confirm_finalists(self) -> list[str]:
        """Take the best of every country into the European round; return the countries."""
        phone = self.phone
        await phone.says("/finalists")
        countries = [one.country for one in phone.offers(AskFinalists)]
        done = []
        for country in countries:
            await phone.presses(AskFinalists(country))
            if confirm := phone.offered(Confirm):
                await phone.presses(confirm)
                done.append(country)
        return done

    async def have_translated(self) -> None:
        """Put down what is to be translated."""
        await self.phone.says("/translations")
        if fill := self.phone.offered(Fill):
            await self.phone.presses(fill)

    async def agenda(self) -> list[int]:
        """Return the numbers on the agenda, in their places."""
        await self.phone.says("/agenda")
        return [one.proposal for one in self.phone.offers(AskItem)]
