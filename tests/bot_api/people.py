"""The people on the other side: what they do becomes updates, what the bot sends appears on their screens."""

import asyncio
import itertools
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.bot_api.server import BotApi

_QUERIES = itertools.count(1)


@dataclass
class Message:
    """A message on a screen."""

    message_id: int
    chat: int
    text: str
    html: str
    keyboard: list[list[dict[str, str]]]
    own: bool
    date: float
    edited: int = 0
    photo: str = ""
    document: str = ""


@dataclass
class Query:
    """A press; `answered` ends with the toast's text."""

    id: str
    user: int
    asked: float
    answered: "asyncio.Future[str]" = field(default_factory=lambda: asyncio.get_running_loop().create_future())


@dataclass
class Search:
    """An inline query; `answered` ends with what the bot sent."""

    id: str
    answered: "asyncio.Future[dict[str, Any]]" = field(default_factory=lambda: asyncio.get_running_loop().create_future())


class User:
    """A person with a private chat with the bot."""

    def __init__(self, api: "BotApi", number: int, first_name: str, language_code: str) -> None:
        self.api = api
        self.id = number
        self.blocked = self.deactivated = False
        self.queries: list[Query] = []
        self.chat: dict[str, Any] = {"id": number, "type": "private", "first_name": first_name}
        self.json: dict[str, Any] = {"id": number, "is_bot": False, "first_name": first_name}
        if language_code:
            self.json["language_code"] = language_code

    @property
    def messages(self) -> list[Message]:
        """What is on the screen, oldest first."""
        return list(self.api.messages.get(self.id, {}).values())

    @property
    def answers(self) -> list[Message]:
        """The bot's messages."""
        return [message for message in self.messages if not message.own]

    @property
    def last(self) -> Message:
        """The bot's newest message."""
        return self.answers[-1]

    def writes(self, text: str) -> int:
        """Type a text; return the update's number."""
        return self.api.deliver({"message": self._message(text=text, entities=_commands(text))}, self.id)

    def sends(self, what: str) -> int:
        """Send something that is no text: photo, sticker."""
        thing = {"file_id": "x", "file_unique_id": "x", "width": 1, "height": 1}
        content: dict[str, Any] = (
            {"photo": [thing]}
            if what == "photo"
            else {"sticker": {**thing, "type": "regular", "is_animated": False, "is_video": False}}
        )
        return self.api.deliver({"message": self._message(**content)}, self.id)

    def shows(self, image: bytes, kind: str = "", *, size: int | None = None) -> int:
        """Send a photo, or with a `kind` such as image/png a file; `size` is what Telegram says that it has, 0 for nothing."""
        name = f"file{len(self.api.files)}"
        self.api.files[name] = image
        told = len(image) if size is None else size
        full = {"file_id": name, "file_unique_id": f"u{name}", **({"file_size": told} if told else {})}
        if kind:
            return self.api.deliver({"message": self._message(document={**full, "mime_type": kind})}, self.id)
        small = {"file_id": f"small{name}", "file_unique_id": f"s{name}", "file_size": 100, "width": 90, "height": 67}
        photo = [small, {**full, "width": 1280, "height": 960}]
        return self.api.deliver({"message": self._message(photo=photo)}, self.id)

    def edits(self, text: str) -> int:
        """Edit an own message."""
        return self.api.deliver({"edited_message": self._message(text=text, edit_date=1)}, self.id)

    def presses(self, label: str) -> Query:
        """Press the button with this label under the newest message that has it."""
        for message in reversed(self.answers):
            for row in message.keyboard:
                for button in row:
                    if button["text"].removeprefix("✓ ") == label:
                        return self.sends_data(button["callback_data"], message)
        raise AssertionError(f"no button {label!r} on {[(m.text, m.keyboard) for m in self.answers[-2:]]}")

    def sends_data(self, data: str, message: Message | None = None) -> Query:
        """Press with any data, as a forged client can."""
        message = message or self.last
        query = Query(str(next(_QUERIES)), self.id, time.monotonic())
        self.queries.append(query)
        self.api.queries[query.id] = query
        shown = {"message_id": message.message_id, "date": int(message.date), "chat": self.chat, "text": message.text}
        shown["from"] = self.api.me
        press = {"id": query.id, "from": self.json, "message": shown, "chat_instance": "1", "data": data}
        self.api.deliver({"callback_query": press}, self.id)
        return query

    def searches(self, text: str) -> "Search":
        """Type the bot's name and a text in another chat."""
        search = Search(str(next(_QUERIES)))
        self.api.searches[search.id] = search
        self.api.deliver({"inline_query": {"id": search.id, "from": self.json, "query": text, "offset": ""}}, self.id)
        return search

    def blocks(self, *, blocked: bool = True) -> int:
        """Block the bot, or take that back."""
        self.blocked = blocked
        old, new = ("member", "kicked") if blocked else ("kicked", "member")
        change = {
            "chat": self.chat, "from": self.json, "date": int(time.time()),
            "old_chat_member": {"user": self.api.me, "status": old, **({"until_date": 0} if old == "kicked" else {})},
            "new_chat_member": {"user": self.api.me, "status": new, **({"until_date": 0} if new == "kicked" else {})},
        }  # fmt: skip
        return self.api.deliver({"my_chat_member": change}, self.id)

    def _message(self, **content: Any) -> dict[str, Any]:
        message = self.api.keep(self.id, str(content.get("text", "")), "", [], own=True)
        kept = {name: value for name, value in content.items() if value}
        return {"message_id": message.message_id, "date": int(message.date), "chat": self.chat, "from": self.json, **kept}


class Group:
    """A group with the bot in it."""

    def __init__(self, api: "BotApi", number: int) -> None:
        self.api = api
        self.id = number
        self.moved_to: int | None = None

    @property
    def messages(self) -> list[Message]:
        """What is on the screen, oldest first."""
        return list(self.api.messages.get(self.id, {}).values())

    def writes(self, user: User, text: str) -> int:
        """Let somebody type in the group."""
        message = self.api.keep(self.id, text, "", [], own=True)
        chat = {"id": self.id, "type": "group", "title": "Group"}
        update = {"message_id": message.message_id, "date": int(message.date), "chat": chat, "from": user.json, "text": text}
        return self.api.deliver({"message": {**update, "entities": _commands(text)}}, self.id)


def _commands(text: str) -> list[dict[str, Any]]:
    return [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}] if text.startswith("/") else []
