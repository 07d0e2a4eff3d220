"""Translating proposals by machine: DeepL, LibreTranslate or eTranslation; without any, people translate."""

import aiohttp

from bot.settings import Settings, SettingsError
from bot.translation import deepl, etranslation
from bot.translation.deepl import DeepL
from bot.translation.etranslation import ETranslation
from bot.translation.libretranslate import LibreTranslate
from bot.translation.provider import Provider

NAMES = {"deepl": "DeepL", "libretranslate": "LibreTranslate", "etranslation": "eTranslation"}
"""The engines as operators know them."""


def missing(settings: Settings) -> str:
    """Return a sentence about what the engine needs and does not have, or "" if it has all."""
    key = settings.translation_key.get_secret_value()
    match settings.translation_engine:
        case "deepl" if not key:
            return "TRANSLATION_ENGINE=deepl needs TRANSLATION_KEY, the key of an account for DeepL's API."
        case "libretranslate" if not settings.translation_url:
            return (
                "TRANSLATION_ENGINE=libretranslate needs TRANSLATION_URL, the address of a LibreTranslate server such as "
                "http://127.0.0.1:5000"
            )
        case "etranslation" if not all(key.partition(":")):
            return "TRANSLATION_ENGINE=etranslation needs TRANSLATION_KEY, the application's name and password as NAME:PASSWORD."
        case "etranslation" if not settings.public_url:
            return "TRANSLATION_ENGINE=etranslation needs PUBLIC_URL: the translations are sent to an address under it."
    return ""


def address(settings: Settings) -> str:
    """Return where the texts are sent; "" if people translate."""
    match settings.translation_engine:
        case "":
            return ""
        case "deepl":
            return deepl.address(settings.translation_url, settings.translation_key.get_secret_value())
        case "libretranslate":
            return settings.translation_url
        case "etranslation":
            return settings.translation_url or etranslation.URL


def make(settings: Settings, session: aiohttp.ClientSession, callback_url: str) -> Provider | None:
    """Return the provider, or None if people translate; raises `SettingsError`.

    `callback_url` is where translations arrive that come later (`bot.translation.callbacks.callback_url`).
    """
    sentence = missing(settings)
    if sentence:
        raise SettingsError(sentence)
    key, url = settings.translation_key.get_secret_value(), settings.translation_url
    match settings.translation_engine:
        case "deepl":
            return DeepL(session, key, url)
        case "libretranslate":
            return LibreTranslate(session, key, url)
        case "etranslation":
            return ETranslation(session, key, callback_url, url)
    return None
