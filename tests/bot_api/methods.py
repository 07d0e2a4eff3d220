"""The methods, each with its checks.

https://core.telegram.org/bots/api#available-methods
"""

import re
import time
from typing import TYPE_CHECKING, Any

from tests.bot_api import entities
from tests.bot_api.errors import BotApiError, bad_request
from tests.bot_api.people import Message

if TYPE_CHECKING:
    from tests.bot_api.server import BotApi

MAX_TEXT = 4096
MAX_CAPTION = 1024
MAX_RESULTS = 50
MAX_QUERY = 256
MAX_TOAST = 200
MAX_DATA_BYTES = 64
MAX_BUTTONS = 100
EDIT_SECONDS = 48 * 3600
MAX_UPLOADED_PHOTO = 10 << 20
MAX_DOWNLOAD = 20 << 20
PARAMETERS: dict[str, dict[str, type | tuple[type, ...]]] = {
    "getMe": {},
    "getUpdates": {"offset": int, "limit": int, "timeout": int, "allowed_updates": list},
    "setWebhook": {"url": str, "secret_token": str, "max_connections": int, "allowed_updates": list},
    "deleteWebhook": {"drop_pending_updates": bool},
    "sendMessage": {
        "chat_id": int, "text": str, "parse_mode": str, "reply_markup": dict, "link_preview_options": dict,
        "allow_paid_broadcast": bool,
    },
    "editMessageText": {
        "chat_id": int, "message_id": int, "text": str, "parse_mode": str, "reply_markup": dict, "link_preview_options": dict,
    },
    "sendPhoto": {
        "chat_id": int, "photo": (bytes, str), "caption": str, "parse_mode": str, "reply_markup": dict,
        "allow_paid_broadcast": bool,
    },
    "sendDocument": {
        "chat_id": int, "document": (bytes, str), "caption": str, "parse_mode": str, "reply_markup": dict,
        "allow_paid_broadcast": bool,
    },
    "getFile": {"file_id": str},
    "answerCallbackQuery": {"callback_query_id": str, "text": str, "show_alert": bool},
    "answerInlineQuery": {
        "inline_query_id": str, "results": list, "cache_time": int, "is_personal": bool, "next_offset": str, "button": dict,
    },
    "setMyCommands": {"commands": list, "scope": dict, "language_code": str},
    "deleteMyCommands": {"scope": dict, "language_code": str},
}  # fmt: skip
SENDING = {"sendMessage", "editMessageText", "sendPhoto", "sendDocument"}
"""What puts something on a screen, and is counted where there are limits."""
REQUIRED = {
    "setWebhook": {"url"},
    "sendMessage": {"chat_id", "text"},
    "editMessageText": {"chat_id", "message_id", "text"},
    "sendPhoto": {"chat_id", "photo"},
    "sendDocument": {"chat_id", "document"},
    "getFile": {"file_id"},
    "answerCallbackQuery": {"callback_query_id"},
    "answerInlineQuery": {"inline_query_id", "results"},
    "setMyCommands": {"commands"},
}


def call(api: "BotApi", method: str, given: dict[str, Any]) -> Any:
    """Do what a method does; raises `BotApiError`. getUpdates waits, so the server does that one."""
    if method not in PARAMETERS:
        raise BotApiError(404, "Not Found")
    types = PARAMETERS[method]
    for name, value in given.items():
        if name not in types:
            # Telegram ignores what it does not know; a test wants to see it.
            api.complaints.append(f"{method}: unknown parameter {name}")
        elif type(value) not in _kinds(types[name]):
            wanted = " or ".join(kind.__name__ for kind in _kinds(types[name]))
            api.complaints.append(f"{method}: {name} is {type(value).__name__}, not {wanted}")
    if missing := REQUIRED.get(method, set()) - given.keys():
        raise bad_request(f'parameter "{min(missing)}" is required')
    if api.limits is None or method not in SENDING:
        return _METHODS[method](api, given)
    came = api.limits.take(given["chat_id"], paid=given.get("allow_paid_broadcast") is True)
    result = _METHODS[method](api, given)
    if came is not None:
        api.limits.accepted.append(came)
    return result


def _kinds(given: type | tuple[type, ...]) -> tuple[type, ...]:
    return given if isinstance(given, tuple) else (given,)


def _get_me(api: "BotApi", _: dict[str, Any]) -> Any:
    return api.me


def _set_webhook(api: "BotApi", given: dict[str, Any]) -> bool:
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", given.get("secret_token", "x")):
        raise bad_request("secret token contains unallowed characters")
    if not 1 <= given.get("max_connections", 40) <= 100:
        raise bad_request("max_connections out of range")
    api.set_webhook(given["url"], given.get("secret_token", ""), given.get("max_connections", 40))
    return True


def _delete_webhook(api: "BotApi", _: dict[str, Any]) -> bool:
    api.set_webhook("", "", 0)
    return True


def _content(given: dict[str, Any], too_long: str = "message is too long") -> tuple[str, str, list[list[dict[str, str]]]]:
    if given.get("parse_mode", "HTML") != "HTML":
        raise bad_request("unsupported parse_mode")
    markup = given["text"]
    text, _ = entities.parse(markup) if "parse_mode" in given else (markup, [])
    if not text:
        raise bad_request("message text is empty")
    if not text.strip():
        raise bad_request("text must be non-empty")
    if entities.units(text) > MAX_TEXT:
        raise bad_request(too_long)
    return text, markup, _keyboard(given.get("reply_markup"))


def _keyboard(markup: dict[str, Any] | None) -> list[list[dict[str, str]]]:
    rows: list[list[dict[str, str]]] = (markup or {}).get("inline_keyboard", [])
    if sum(map(len, rows)) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    for button in (button for row in rows for button in row):
        if not button.get("text"):
            raise bad_request('can\'t parse inline keyboard button: Field "text" must be of type String')
        kinds = button.keys() - {"text"}
        if len(kinds) != 1 or kinds - {"callback_data", "url", "switch_inline_query"}:
            raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
        if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= MAX_DATA_BYTES:
            raise bad_request("BUTTON_DATA_INVALID")
        if "url" in button and not re.match(r"(https?|tg)://", button["url"]):
            raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    return rows


def _send_message(api: "BotApi", given: dict[str, Any]) -> Any:
    content = _content(given)
    api.check_chat(given["chat_id"])
    return _json(api, api.keep(given["chat_id"], *content, own=False))


def _send_photo(api: "BotApi", given: dict[str, Any]) -> Any:
    photo = given["photo"]
    if isinstance(photo, bytes) and not photo.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
        raise bad_request("IMAGE_PROCESS_FAILED")
    if isinstance(photo, bytes) and len(photo) > MAX_UPLOADED_PHOTO:
        raise bad_request("file is too big for a photo; the maximum size is 10 MB")
    message = _send_file(api, given, photo)
    message.photo = _file_id(api, photo)
    answer = _json(api, message)
    sizes = [{"file_id": f"{size}{message.photo}", "file_unique_id": size, "width": 1, "height": 1} for size in ("", "x")]
    return {**answer, "photo": [sizes[1], sizes[0]]}


def _send_document(api: "BotApi", given: dict[str, Any]) -> Any:
    message = _send_file(api, given, given["document"])
    message.document = _file_id(api, given["document"])
    return {**_json(api, message), "document": {"file_id": message.document, "file_unique_id": "x"}}


def _send_file(api: "BotApi", given: dict[str, Any], content: bytes | str) -> Message:
    if isinstance(content, str) and content not in api.files:
        raise bad_request("wrong file identifier/HTTP URL specified")
    markup = given.get("caption", "")
    text, _ = entities.parse(markup) if "parse_mode" in given else (markup, [])
    if entities.units(text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    keyboard = _keyboard(given.get("reply_markup"))
    api.check_chat(given["chat_id"])
    return api.keep(given["chat_id"], text, markup, keyboard, own=False)


def _file_id(api: "BotApi", content: bytes | str) -> str:
    if isinstance(content, str):
        return content
    name = f"file{len(api.files)}"
    api.files[name] = content
    return name


def _get_file(api: "BotApi", given: dict[str, Any]) -> Any:
    name = given["file_id"]
    if name not in api.files:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    size = len(api.files[name])
    if size > MAX_DOWNLOAD:
        raise bad_request("file is too big")
    path = f"photos/{name}.jpg"
    api.paths[path] = name
    return {"file_id": name, "file_unique_id": f"u{name}", "file_size": size, "file_path": path}


def _answer_inline(api: "BotApi", given: dict[str, Any]) -> bool:
    search = api.searches.get(given["inline_query_id"])
    if search is None or search.answered.done():
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if len(given["results"]) > MAX_RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    names = [result["id"] for result in given["results"]]
    if len(set(names)) < len(names) or not all(1 <= len(name.encode()) <= 64 for name in names):
        raise bad_request("RESULT_ID_DUPLICATE")
    for result in given["results"]:
        if result["type"] != "article" or not result["title"]:
            raise bad_request("ARTICLE_TITLE_EMPTY")
        content = result["input_message_content"]
        _content({"text": content["message_text"], "parse_mode": content["parse_mode"], "reply_markup": result["reply_markup"]})
    button = given.get("button")
    if button and not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", button.get("start_parameter", "")):
        raise bad_request("START_PARAM_INVALID")
    search.answered.set_result(given)
    return True


def _edit_message_text(api: "BotApi", given: dict[str, Any]) -> Any:
    text, markup, keyboard = _content(given, too_long="MESSAGE_TOO_LONG")
    api.check_chat(given["chat_id"])
    message = api.messages.get(given["chat_id"], {}).get(given["message_id"])
    if message is None:
        raise bad_request("message to edit not found")
    if message.photo or message.document:
        raise bad_request("there is no text in the message to edit")
    if message.own or time.time() - message.date > EDIT_SECONDS:
        raise bad_request("message can't be edited")
    if (message.html, message.keyboard) == (markup, keyboard):
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same "
            "as a current content and reply markup of the message"
        )
    message.text, message.html, message.keyboard = text, markup, keyboard
    message.edited += 1
    return _json(api, message)


def _answer(api: "BotApi", given: dict[str, Any]) -> bool:
    query = api.queries.get(given["callback_query_id"])
    if query is None or query.answered.done() or time.monotonic() - query.asked > api.query_seconds:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if len(given.get("text", "")) > MAX_TOAST:
        raise bad_request("MESSAGE_TOO_LONG")
    query.answered.set_result(given.get("text", ""))
    return True


def _set_my_commands(api: "BotApi", given: dict[str, Any]) -> bool:
    if len(given["commands"]) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in given["commands"]:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    if not re.fullmatch(r"([a-z]{2})?", given.get("language_code", "")):
        raise bad_request("BOT_COMMAND_LANG_CODE_INVALID")
    api.menus[_menu(api, given)] = given["commands"]
    return True


def _delete_my_commands(api: "BotApi", given: dict[str, Any]) -> bool:
    api.menus.pop(_menu(api, given), None)
    return True


def _menu(api: "BotApi", given: dict[str, Any]) -> str | int:
    """Return whose menu it is: that of a language, or of one private chat."""
    scope = given.get("scope", {"type": "default"})
    if scope["type"] == "default" and set(scope) == {"type"}:
        return str(given.get("language_code", ""))
    if scope["type"] != "chat" or set(scope) != {"type", "chat_id"} or not isinstance(scope["chat_id"], int):
        raise bad_request("can't parse BotCommandScope")
    if scope["chat_id"] not in api.users:
        raise bad_request("chat not found")
    return int(scope["chat_id"])


def _json(api: "BotApi", message: Message) -> dict[str, Any]:
    kind = "private" if message.chat > 0 else "group"
    return {
        "message_id": message.message_id,
        "date": int(message.date),
        "chat": {"id": message.chat, "type": kind},
        "from": api.me,
        "text": message.text,
        **({"reply_markup": {"inline_keyboard": message.keyboard}} if message.keyboard else {}),
    }


_METHODS = {
    "getMe": _get_me,
    "setWebhook": _set_webhook,
    "deleteWebhook": _delete_webhook,
    "sendMessage": _send_message,
    "editMessageText": _edit_message_text,
    "sendPhoto": _send_photo,
    "sendDocument": _send_document,
    "getFile": _get_file,
    "answerCallbackQuery": _answer,
    "answerInlineQuery": _answer_inline,
    "setMyCommands": _set_my_commands,
    "deleteMyCommands": _delete_my_commands,
}
