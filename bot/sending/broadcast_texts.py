"""Letting a machine write what organisers' messages say in other languages, a language at a time."""

import asyncio
from collections.abc import Callable, Iterator, Sequence

import structlog

from bot.chat.markup import LONGEST, LONGEST_CAPTION, MarkupFault, length, read, tags, typed, visible
from bot.chat.message import Markup
from bot.language.check import tidy
from bot.translation.check import fault
from bot.translation.provider import BadAnswer, Busy, Immediate, QuotaSpent, Refused, Unreachable
from storage import broadcast_texts
from storage.broadcast_texts import Wanted
from storage.database import Database

log = structlog.get_logger()

AT_ONCE = 1500
"""Characters of a request: a server of LibreTranslate's takes 2,000."""
PAUSE_SECONDS = 60
"""How long everything waits where the provider cannot be reached, or has no more to give."""


class BroadcastTexts:
    """Gives the provider the lines of what waits, with their tags, and keeps what comes back whole."""

    def __init__(self, database: Database, provider: Immediate, clock: Callable[[], float]) -> None:
        self._database = database
        self._provider = provider
        self._clock = clock
        self._rests_until = 0.0

    async def run(self) -> int:
        """Work until nothing waits, or the provider asks for a pause; return how many texts were settled."""
        count = 0
        while self._clock() >= self._rests_until:
            wanted = await self._database.read(broadcast_texts.next_)
            if wanted is None:
                break
            count += await self._write(wanted)
        return count

    async def _write(self, wanted: Wanted) -> bool:
        """Write one text, or leave it to people; False: it has to wait."""
        now = int(self._clock())
        try:
            found = await self._translate(wanted)
        except (Busy, QuotaSpent, Unreachable) as error:
            log.warning("message not translated yet", engine=self._provider.name, error=type(error).__name__)
            self._rests_until = self._clock() + (error.after if isinstance(error, Busy) else PAUSE_SECONDS)
            return False
        except (Refused, BadAnswer) as error:
            log.warning("message not translated", engine=self._provider.name, error=type(error).__name__)
            found = None
        if found is None:
            await self._database.turn(lambda db: broadcast_texts.fail(db, wanted, now))
        else:
            text, alt = found
            await self._database.turn(lambda db: broadcast_texts.keep(db, wanted, text, alt, now))
        return True

    async def _translate(self, wanted: Wanted) -> tuple[Markup, str] | None:
        """Return the text and what the picture shows; None: nothing that could be shown came. Raises `ProviderError`."""
        if not await self._provider.can(wanted.source, wanted.target):
            return None
        lines = typed(Markup(wanted.text)).split("\n")
        asked = [line for line in [*lines, wanted.alt] if line.strip()]
        made: list[str] = []
        for portion in _portions(asked, self._provider.batch):
            made += await self._provider.translate(portion, wanted.source, wanted.target, visible(Markup(wanted.text)))
        if len(made) != len(asked):
            raise BadAnswer("another number of lines")
        alt = tidy(made.pop()) if wanted.alt.strip() else ""
        rest = iter(made)
        text = "\n".join(tidy(next(rest)) if line.strip() else "" for line in lines)
        return await asyncio.to_thread(_checked, wanted, text, alt)


def _portions(lines: Sequence[str], at_most: int) -> Iterator[list[str]]:
    """Yield the lines in the portions in which they are handed in."""
    portion: list[str] = []
    for line in lines:
        if portion and (len(portion) == at_most or sum(map(len, portion)) + len(line) > AT_ONCE):
            yield portion
            portion = []
        portion.append(line)
    if portion:
        yield portion


def _checked(wanted: Wanted, text: str, alt: str) -> tuple[Markup, str] | None:
    """Return what was made of a text if it has the same tags, and nothing else speaks against it. Takes some 10 ms."""
    given, longest = Markup(wanted.text), LONGEST_CAPTION if wanted.pictured else LONGEST
    try:
        made = read(text)
    except MarkupFault:
        return None
    good = (
        tags(made) == tags(given)
        and length(made) <= longest
        and not fault(visible(given), visible(made), wanted.source, wanted.target, longest)
        and (not wanted.alt or not fault(wanted.alt, alt, wanted.source, wanted.target))
    )
    return (made, alt) if good else None
