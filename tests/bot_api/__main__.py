"""Converse with the bot at a terminal, without Telegram: type, or press a button by its number."""

import asyncio
import sys

from tests.bot_api import BotApi, User
from tests.bot_api.people import Message

HOW = """The double of the Bot API is running. In another terminal start the bot against it:

    TELEGRAM_TOKEN={token} TELEGRAM_API={api} PORT=0 make run

Then type here. /1 presses the first button, /2 the second …; everything else is sent as a message. Ctrl-D ends."""


def show(message: Message) -> None:
    """Print a message with its buttons numbered."""
    print(f"\n{message.text}")
    labels = [button["text"] for row in message.keyboard for button in row]
    print("   ".join(f"/{number} {label}" for number, label in enumerate(labels, 1)))


async def act(user: User, line: str) -> None:
    """Press or type."""
    buttons = [button for row in user.last.keyboard for button in row] if user.answers else []
    number = int(line[1:]) if line[1:].isdecimal() and line.startswith("/") else 0
    if 1 <= number <= len(buttons) and "callback_data" in buttons[number - 1]:
        query = user.sends_data(buttons[number - 1]["callback_data"])
        query.answered.add_done_callback(lambda answered: print(f"[{answered.result()}]") if answered.result() else None)
    else:
        user.writes(line)


async def main(language: str) -> None:
    """Talk until the input ends."""
    async with BotApi(record=False) as api:
        print(HOW.format(token=api.token, api=api.base_url), flush=True)
        user = api.user(first_name="You", language_code=language)
        api.on_message = show
        user.writes("/start")
        while line := await asyncio.to_thread(sys.stdin.readline):
            if line.strip():
                await act(user, line.strip())


if __name__ == "__main__":
    try:
        asyncio.run(main(sys.argv[1] if len(sys.argv) > 1 else "en"))
    except KeyboardInterrupt:
        sys.exit(130)
