"""From Telegram's updates to events."""

from typing import Any

from telegram import Bot, ChatMember, Update

from bot.chat.message import Address, Event, Left, Pressed, Said, Searched, Sent, Unreadable

NAME = "telegram"
UPDATES = ("message", "callback_query", "inline_query", "my_chat_member")
"""The kinds of updates that we ask for. https://core.telegram.org/bots/api#update"""


def read(update: dict[str, Any], bot: Bot) -> Event | None:
    """Return what a person did, or None where there is nothing for us.

    Raises whatever a malformed update makes the parsers raise. A press is read from the plain JSON, since it is the way of every
    vote and python-telegram-bot takes longer to parse an update than we take to store a vote.
    """
    if not isinstance(update.get("update_id"), int):
        raise TypeError("no update_id")
    press = update.get("callback_query")
    return _press(update, press) if press is not None else _other(Update.de_json(update, bot))


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


def _other(update: Update) -> Event | None:
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
    text = message.text
    if private:
        return Said(number, sender, language, text=text) if text else _unreadable(message, number, sender, language)
    # In a group only commands are for us; what people say to each other is not read.
    return Said(number, sender, language, private=False, text=text) if text and text.startswith("/") else None


def _unreadable(message: Any, number: str, sender: Address, language: str) -> Event | None:  # noqa: ANN401 telegram.Message
    # Notices such as "pinned a message" are nobody's words.
    return Unreadable(number, sender, language) if message.effective_attachment else None
