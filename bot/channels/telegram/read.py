"""From Telegram's updates to events."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from telegram import Bot, ChatMember, Document, Message, PhotoSize, Update

from bot.chat.message import Address, Event, Left, Pressed, Said, Searched, Sent, Showed, Unreadable

NAME = "telegram"
UPDATES = ("message", "callback_query", "inline_query", "my_chat_member")
"""The kinds of updates that we ask for. https://core.telegram.org/bots/api#update"""
PICTURES = ("image/jpeg", "image/png", "image/webp")
"""Files that are pictures: what people send where the app shall not make them smaller."""

Fetch = Callable[[str], Awaitable[bytes]]
"""Brings a file by Telegram's name for it."""


def read(update: dict[str, Any], bot: Bot, fetch: Fetch) -> Event | None:
    """Return what a person did, or None where there is nothing for us; `fetch` is for pictures.

    Raises whatever a malformed update makes the parsers raise. A press is read from the plain JSON, since it is the way of every
    vote and python-telegram-bot takes longer to parse an update than we take to store a vote.
    """
    if not isinstance(update.get("update_id"), int):
        raise TypeError("no update_id")
    press = update.get("callback_query")
    return _press(update, press) if press is not None else _other(Update.de_json(update, bot), fetch)


def _press(update: dict[str, Any], press: dict[str, Any]) -> Pressed:
    who = press["from"]
    person = str(int(who["id"]))
    message = press.get("message") or {}
    room = str(message["chat"]["id"]) if message else person
    sender = Address(NAME, person, room)
    return Pressed(
        str(update["update_id"]),
        sender,
        who.get("language_code") or "",
        action=press.get("data") or "",
        on=Sent(sender, str(message.get("message_id", ""))),
    )


def _other(update: Update, fetch: Fetch) -> Event | None:
    if (search := update.inline_query) is not None:
        person = str(search.from_user.id)
        language = search.from_user.language_code or ""
        return Searched(str(update.update_id), Address(NAME, person, person), language, text=search.query)
    user, chat, message = update.effective_user, update.effective_chat, update.message
    if user is None or chat is None or user.is_bot:
        return None
    sender = Address(NAME, str(user.id), str(chat.id))
    number, language = str(update.update_id), user.language_code or ""
    private = chat.type == chat.PRIVATE
    if update.my_chat_member is not None:
        gone = update.my_chat_member.new_chat_member.status == ChatMember.BANNED
        return Left(number, sender, language) if private and gone else None
    if message is None:
        return None
    if private:
        return _in_private(message, number, sender, language, fetch)
    # In a group only commands are for us; what people say to each other is not read.
    text = message.text
    return Said(number, sender, language, private=False, text=text) if text and text.startswith("/") else None


def _in_private(message: Message, number: str, sender: Address, language: str, fetch: Fetch) -> Event | None:
    if message.text:
        return Said(number, sender, language, text=message.text)
    if (picture := _picture(message)) is not None:
        load = partial(fetch, picture.file_id)
        return Showed(number, sender, language, load=load, size=picture.file_size or 0)
    # Notices such as "pinned a message" are nobody's words.
    return Unreadable(number, sender, language) if message.effective_attachment else None


def _picture(message: Message) -> PhotoSize | Document | None:
    """Return the largest size of a photo, or a file that is a picture."""
    if message.photo:
        return max(message.photo, key=lambda size: size.width * size.height)
    return message.document if message.document is not None and message.document.mime_type in PICTURES else None
