"""Sending on one channel what waits for it, as fast as the channel allows and no faster."""

import asyncio
import contextlib
import math
from collections.abc import Callable

import orjson
import structlog

from bot.chat.fold import choices
from bot.chat.message import Address, Channel, ChannelError, Closed, Throttled, Unreachable
from bot.chat.pace import AHEAD
from bot.forever import forever
from bot.sending.letters import Letters
from storage import dispatch, translations
from storage.database import Database, DatabaseAwayError, Transaction
from storage.dispatch import Message, Settled
from storage.keys import Keys
from storage.tables import OutboxState

log = structlog.get_logger()

AT_ONCE = 50
"""Messages that are claimed in one turn."""
IN_FLIGHT = 100
"""Messages that may be on their way at once: after a crash nobody knows of so many whether they arrived."""
LONGEST_WAIT = 10.0
"""Seconds that a claimed message may wait until its chat may be written to again; one that has to wait longer is put back."""
IDLE_SECONDS = 1.0
"""Between two looks for messages where there was none."""
AGAIN_SECONDS = 60
"""How long a message waits whose channel could not be reached."""


class Courier:
    """Claims, sends and settles the messages of one channel.

    A slot is taken first, then a message is claimed for it, then it is sent: so what is claimed is on its way, and nothing else.
    What became of messages is written down in the turn that claims the next.
    """

    def __init__(self, channel: Channel, database: Database, keys: Keys, letters: Letters, clock: Callable[[], float]) -> None:
        self._channel = channel
        self._database = database
        self._keys = keys
        self._letters = letters
        self._clock = clock
        self._turn = asyncio.Lock()
        self._sending: set[asyncio.Task[None]] = set()
        self._settled: list[Settled] = []
        self._news = asyncio.Event()

    async def run(self) -> None:
        """Send what comes, until cancelled."""
        await forever(f"sending on {self._channel.name}", self._step, IDLE_SECONDS)

    async def _step(self) -> float:
        if await self._round() == 0 and not self._settled:
            self._news.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), IDLE_SECONDS)
            self._channel.pace.rest()
        _, wait = self._channel.pace.free()
        # Several at a time: a turn for each message would cost more than the message.
        return max(wait, AHEAD)

    async def finish(self) -> int:
        """Send and settle everything that is due now; return how many were sent on their way. Raises `DatabaseAwayError`."""
        total = 0
        while True:
            _, wait = self._channel.pace.free()
            await asyncio.sleep(wait)
            count = await self._round()
            total += count or 0
            if self._sending:
                await asyncio.wait(list(self._sending), return_when=asyncio.FIRST_COMPLETED)
            elif count == 0 and not self._settled:
                return total

    async def close(self, seconds: float) -> None:
        """Wait for what is on its way, at most so long, and write down what became of it."""
        if self._sending:
            await asyncio.wait(list(self._sending), timeout=seconds)
        late = list(self._sending)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
        outcomes, self._settled = self._settled, []
        if outcomes:
            await self._database.turn(lambda db: dispatch.settle(db, outcomes, int(self._clock())))

    async def _round(self) -> int | None:
        """Settle what was sent, claim what has a slot, and send it on its way; return how many; None: there was no slot."""
        async with self._turn:
            slots, _ = self._channel.pace.free()
            room = max(0, min(slots, AT_ONCE, IN_FLIGHT - len(self._sending)))
            outcomes, self._settled = self._settled, []
            now = int(self._clock())
            if not room and not outcomes:
                return None

            def work(db: Transaction) -> list[tuple[Message, str]]:
                dispatch.settle(db, outcomes, now)
                claimed = dispatch.claim(db, self._channel.name, now, room) if room else []
                return [(message, _quoted(db, message)) for message in claimed]

            claiming = asyncio.ensure_future(self._database.turn(work, patient=True))
            try:
                await asyncio.shield(claiming)
            finally:
                # Where this is cancelled the turn counts all the same: what it claims goes out before the program ends.
                await asyncio.wait([claiming])
                if claiming.exception() is not None:
                    self._settled = outcomes + self._settled
                else:
                    self._begin(claiming.result())
            return len(claiming.result()) if room else None

    def _begin(self, claimed: list[tuple[Message, str]]) -> None:
        """Send on their way what was claimed."""
        for message, quoted in claimed:
            try:
                person, place = orjson.loads(self._keys.unseal(message.sealed))
            except Exception:
                log.exception("address not readable", channel=self._channel.name)
                self._settled.append(Settled(message, OutboxState.FAILED, "fault"))
                continue
            to = Address(self._channel.name, person, place)
            task = asyncio.create_task(self._send(message, quoted, to, self._channel.pace.slot(place)))
            self._sending.add(task)
            task.add_done_callback(self._sent)

    def _sent(self, task: "asyncio.Task[None]") -> None:
        self._sending.discard(task)
        self._news.set()

    async def _send(self, message: Message, quoted: str, to: Address, wait: float) -> None:
        # Where the program ends first it is put back.
        outcome = Settled(message, OutboxState.WAITING, until=int(self._clock()) + math.ceil(wait))
        try:
            if wait <= LONGEST_WAIT:
                await asyncio.sleep(wait)
                outcome = Settled(message, OutboxState.WAITING if self._channel.idempotent else OutboxState.UNKNOWN, "stopped")
                outcome = await self._try(message, quoted, to)
        finally:
            # Not in one line: the list may have been handed over and replaced while the message was sent.
            self._settled.append(outcome)

    async def _try(self, message: Message, quoted: str, to: Address) -> Settled:  # noqa: PLR0911 one line a case
        """Send a message and return what became of it; what may have arrived is not sent again."""
        now = int(self._clock())
        try:
            reply = await self._letters.reply(message, quoted)
            sent = await self._channel.send(to, reply, key=f"outbox {message.id}")
        except Throttled as error:
            return Settled(message, OutboxState.WAITING, until=now + math.ceil(error.after))
        except Closed:
            return Settled(message, OutboxState.WAITING, closed=True)
        except Unreachable as error:
            if error.arrived and not self._channel.idempotent:
                return Settled(message, OutboxState.UNKNOWN, "timeout")
            return Settled(message, OutboxState.WAITING, until=now + AGAIN_SECONDS)
        except DatabaseAwayError:
            return Settled(message, OutboxState.WAITING, until=now + AGAIN_SECONDS)
        except ChannelError as error:
            log.warning("message refused", kind=message.kind, error=type(error).__name__)
            return Settled(message, OutboxState.FAILED, "refused")
        except Exception:
            log.exception("message not composed", kind=message.kind)
            return Settled(message, OutboxState.FAILED, "fault")
        offered = tuple((press.label, press.action.pack()) for press in choices(reply))
        return Settled(message, OutboxState.SENT, ref=sent.ref, offered=offered)


def _quoted(db: Transaction, message: Message) -> str:
    if '"proposal"' not in message.facts:
        return ""
    return translations.read(db, orjson.loads(message.facts).get("proposal", 0), message.language)
