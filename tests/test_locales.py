"""The words: 24 files, complete, in the forms their grammars need, within the messengers' limits."""

import re
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.chat.message import Markup
from bot.chat.speech import MissingWordsError, Speeches, escape
from bot.language.europe import COUNTRIES, LANGUAGES

FOLDER = Path(__file__).parents[1] / "locales"
OTHERS = sorted(LANGUAGES.keys() - {"en"})

VOTES = ("vote-agree", "vote-neutral", "vote-disagree")
LIMITS = {
    # Words on buttons: three stand in a row on a phone.
    **dict.fromkeys((*VOTES, "skip", "more", "back", "button-language", "button-country", "button-help"), 20),
    **dict.fromkeys((f"reason-{name}" for name in ("favourite", "doable", "obvious", "no-way", "unrealistic")), 20),
    **dict.fromkeys((f"reason-{name}" for name in ("empty", "not-understood", "no-opinion", "indifferent")), 20),
    **dict.fromkeys(("go-on", "stop", "button-privacy"), 24),
    **dict.fromkeys(("change-vote", "withdraw-vote", "withdraw-yes", "withdraw-no", "tell-me"), 32),
    **dict.fromkeys(("consent-yes", "do-not-tell-me", "privacy-withdraw", "open-private"), 40),
    # https://core.telegram.org/bots/api#botcommand allows 256; what fits one line of the menu is far less.
    **dict.fromkeys((f"command-{name}" for name in ("start", "language", "country", "privacy", "help")), 60),
    # A toast holds 200 characters: what was recorded, and how many agree.
    **dict.fromkeys((f"{what}-{choice}" for what in ("recorded", "changed") for choice in ("agree", "neutral", "disagree")), 110),
    "recorded-share": 80,
    **dict.fromkeys(("consent-thanks", "language-set", "skipped", "withdrawn", "reason-noted", "reason-removed"), 190),
    **dict.fromkeys(("tell-me-set", "tell-me-off", "button-old", "proposal-unknown", "proposal-closed", "proposal-own"), 190),
    # The same for what came with proposing, reporting, sharing, results and settings.
    **dict.fromkeys(("button-settings", "button-results", "button-share", "propose-send", "propose-edit", "cancel"), 20),
    **dict.fromkeys(("older", "digest-never", "digest-weekly", "digest-daily"), 20),
    **dict.fromkeys(("button-propose", "button-mine", "propose-vote-on", "other-language", "link-yes", "link-no"), 26),
    **dict.fromkeys(("results-my-country", "results-all-countries", "results-picture", "button-export", "gender-woman"), 26),
    **dict.fromkeys(("gender-man", "gender-other"), 26),
    **dict.fromkeys(("button-report", "button-link", "propose-offer-yes", "mine-withdraw", "share-send", "share-vote"), 32),
    **dict.fromkeys(("area-city", "area-town", "area-village", "settings-notices", "settings-quiet", "settings-stop"), 32),
    **dict.fromkeys(("export-download",), 32),
    **dict.fromkeys(("propose-all-the-same", "report-illegal", "report-offensive", "report-personal-data"), 40),
    **dict.fromkeys(("report-wrong-language", "report-bad-translation", "report-duplicate", "report-other"), 40),
    **dict.fromkeys(("allow-contact", "allow-publish", "forget-with-votes", "forget-keep-votes", "demographic-skip"), 40),
    **dict.fromkeys(("share-open", "command-propose", "command-mine", "command-results", "command-settings"), 60),
    **dict.fromkeys(("command-export", "command-forget", "command-link"), 60),
    **dict.fromkeys(("propose-cancelled", "allowed", "not-allowed", "demographic-thanks", "settings-saved", "web-copied"), 190),
    **dict.fromkeys(("propose-closed", "report-already", "report-nothing", "link-elsewhere", "mine-withdrawn"), 190),
    **dict.fromkeys(("mine-withdraw-late",), 190),
    # Moderation.
    **dict.fromkeys(("queue-accept", "queue-keep", "queue-refuse", "queue-undo"), 24),
    **dict.fromkeys(("queue-accepted", "queue-refused", "queue-undone", "queue-undo-late", "queue-not-yours"), 190),
    "queue-later": 32,
    "command-rules": 60,
    **dict.fromkeys(("command-queue", "command-history", "command-team", "command-summary", "command-log"), 60),
    **dict.fromkeys(("queue-more", "queue-theme", "queue-postpone", "queue-stands", "queue-accept-all", "queue-refuse-all"), 24),
    **dict.fromkeys(("queue-filter", "queue-one-by-one", "invite-next", "team-remove", "button-moderation", "appeal-button"), 24),
    **dict.fromkeys((f"why-{name}" for name in ("new", "flagged", "reported", "appealed", "suspension", "again")), 26),
    **dict.fromkeys((f"theme-{name}" for name in ("democracy", "economy", "work", "environment", "energy", "transport")), 24),
    **dict.fromkeys((f"theme-{name}" for name in ("health", "education", "youth", "migration", "security", "digital")), 24),
    **dict.fromkeys((f"theme-{name}" for name in ("agriculture", "culture", "social", "housing")), 24),
    **dict.fromkeys((f"role-{name}" for name in ("moderator", "lead", "organiser", "operator")), 32),
    **dict.fromkeys(("queue-correct", "queue-duplicate", "queue-pass-on", "queue-all-of-author", "queue-suspend"), 32),
    **dict.fromkeys(("queue-lift", "team-invite", "invitation-accept", "appeal-without", "history-again"), 32),
    "queue-filter-all": 26,
    **dict.fromkeys(("queue-correct-different", "queue-correct-frozen", "queue-which-none", "queue-merged"), 190),
    **dict.fromkeys(("queue-theme-set", "queue-postponed", "queue-passed-on", "queue-decided-all", "queue-bulk-how"), 190),
    **dict.fromkeys(("queue-first-opinion", "queue-disagreed", "suspend-done", "suspend-lifted", "team-removed"), 190),
    **dict.fromkeys(("team-refused", "appeal-already", "appeal-late", "appeal-nothing", "log-long"), 190),
    **dict.fromkeys(("command-consultations", "command-round", "command-stock"), 60),
    **dict.fromkeys(("consultation-join", "round-confirm"), 26),
    **dict.fromkeys(("round-to-open", "round-to-closing", "round-to-closed", "round-to-published"), 32),
    "round-back": 32,
    **dict.fromkeys(("round-done", "round-not-now", "propose-off-done", "propose-on-done", "propose-country-language"), 190),
    "command-finalists": 60,
    "finalists-confirm": 40,
    # Members only.
    **dict.fromkeys(("member-results-mine", "member-results-everyone"), 26),
    "button-code": 32,
    **dict.fromkeys(("consultation-file", "button-rounds"), 26),
    "command-consultation": 60,
    # The agenda.
    **dict.fromkeys(("command-agenda", "command-positions", "command-measure"), 60),
    **dict.fromkeys(("button-agenda", "agenda-follow", "agenda-open", "measure-post", "stance-support", "stance-oppose"), 26),
    **dict.fromkeys(("agenda-unfollow", "stance-conditional", "position-take-back", "organisations-remove-yes"), 32),
    "organisations-invite": 40,
    **dict.fromkeys((f"progress-{name}" for name in ("planned", "under-way", "done", "dropped")), 26),
    # Pictures.
    "participation-button": 26,
    **dict.fromkeys(("countries-button", "groups-button"), 40),
    "countries-votes": 12,
    # Digests.
    **dict.fromkeys(("digest-vote", "digest-stop"), 26),
    **dict.fromkeys(("web-choose-picture", "web-picture-sent"), 32),
    **dict.fromkeys(("web-picture-sending", "picture-too-large", "picture-format"), 190),
    **dict.fromkeys(("agenda-followed", "agenda-unfollowed", "position-taken-back", "measure-posted"), 190),
    # Broadcasts.
    "command-broadcast": 60,
    # Below 800 characters under a picture, with the name and a note, it has to fit a caption of Telegram's.
    "broadcast-footer": 107,
    **dict.fromkeys(("broadcast-stop", "broadcast-translate", "broadcast-go-on", "broadcast-new", "broadcast-picture-out"), 32),
    **dict.fromkeys((f"broadcast-who-{name}" for name in ("all", "voted", "not-voted", "proposed", "silent")), 40),
    **dict.fromkeys(("broadcast-texts", "broadcast-picture", "broadcast-button", "broadcast-audience", "broadcast-when"), 24),
    **dict.fromkeys(("broadcast-until", "broadcast-preview", "broadcast-send", "broadcast-delete", "broadcast-text-out"), 24),
    **dict.fromkeys(("broadcast-countries", "broadcast-groups", "broadcast-languages", "broadcast-pause", "broadcast-end"), 24),
    **dict.fromkeys(("broadcast-watch", "broadcast-delete-yes", "broadcast-resume", "broadcast-end-yes", "broadcast-all"), 32),
    **dict.fromkeys(("broadcast-at-once", "broadcast-no-end", "broadcast-no-button"), 32),
    "broadcast-not-now": 190,
    # Jobs.
    "command-jobs": 60,
    "jobs-refresh": 24,
    # Open data: a name of up to 30 characters and a number stand in it.
    "export-open-data": 31,
    # Waves of votes.
    "command-signals": 60,
    **dict.fromkeys(("signals-wave", "signals-let-count", "signals-set-apart", "signals-show"), 26),
    **dict.fromkeys(("signals-confirm-count", "signals-confirm-apart"), 32),
    **dict.fromkeys(("signals-gone", "signals-already", "signals-fixed"), 190),
}  # fmt: skip


def _key(key: ast.Identifier | ast.NumberLiteral) -> str:
    return key.name if isinstance(key, ast.Identifier) else key.value


class Form(Visitor):
    """What a message is made of."""

    def __init__(self, pattern: ast.Pattern) -> None:
        self.arguments: set[str] = set()
        self.selections: list[set[str]] = []
        self.texts: list[str] = []
        self.visit(pattern)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 the visitor's own naming
        self.arguments.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        self.selections.append({_key(variant.key) for variant in node.variants})
        self.generic_visit(node)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.texts.append(node.value)

    @property
    def text(self) -> str:
        return "".join(self.texts)


def forms(language: str) -> dict[str, Form]:
    resource = FluentParser().parse((FOLDER / f"{language}.ftl").read_text("utf-8"))
    junk = [entry.content for entry in resource.body if isinstance(entry, ast.Junk)]
    assert not junk, f"{language}: not Fluent: {junk}"
    return {entry.id.name: Form(entry.value) for entry in resource.body if isinstance(entry, ast.Message) and entry.value}


ENGLISH = forms("en")


def test_there_is_a_file_for_each_of_the_24_languages() -> None:
    assert {path.stem for path in FOLDER.glob("*.ftl")} == LANGUAGES.keys()
    assert len(LANGUAGES) == 24


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_there_with_the_same_arguments(language: str) -> None:
    mine = forms(language)
    assert mine.keys() == ENGLISH.keys()
    differing = {key for key, form in mine.items() if form.arguments != ENGLISH[key].arguments}
    assert not differing


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plural_category_of_the_language_is_there(language: str) -> None:
    wanted = set(Locale(language).plural_form.tags) | {"other"}
    mine = forms(language)
    wrong = {key: found for key, form in mine.items() for found in form.selections if found != wanted}
    assert not wrong, f"CLDR gives {language} {sorted(wanted)}"
    assert all(len(form.selections) == len(ENGLISH[key].selections) for key, form in mine.items())


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_the_small_markup_is_used_and_closed(language: str) -> None:
    for key, form in forms(language).items():
        opened: list[str] = []
        for closing, tag in re.findall(r"<(/?)([^>]*)>", form.text):
            assert tag in {"b", "i", "code"}, f"{language} {key}: <{tag}>"
            if closing:
                assert opened.pop() == tag, f"{language} {key}"
            else:
                opened.append(tag)
        assert not opened, f"{language} {key}"
        assert "&" not in form.text, f"{language} {key}: an ampersand would be read as an entity"


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_and_notices_fit(language: str) -> None:
    mine = forms(language)
    assert LIMITS.keys() <= mine.keys()
    long = {
        key: text
        for key, limit in LIMITS.items()
        for text in (mine[key].texts if mine[key].selections else [mine[key].text])
        if len(text) > limit
    }
    assert not long


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_three_votes_differ_and_so_do_the_buttons_beside_them(language: str) -> None:
    mine = forms(language)
    for keys in (VOTES, *((*VOTES, *(key for key in mine if key.startswith("reason-"))),)):
        texts = [mine[key].text.casefold() for key in (*keys, "skip", "more", "change-vote")]
        assert len(set(texts)) == len(texts), "a typed word would mean two buttons"


@pytest.mark.parametrize("language", LANGUAGES)
def test_taking_a_decision_back_does_not_look_like_leaving_the_card(language: str) -> None:
    mine = forms(language)
    assert mine["queue-undo"].text != mine["cancel"].text


@pytest.mark.parametrize("language", OTHERS)
def test_no_english_is_left(language: str) -> None:
    # One word may well be the same: "Privacy" is Italian too. A sentence is not.
    # Neither are the marks between two arguments, or a tag.
    words = {key: re.findall(r"\w+", re.sub(r"<[^>]*>", "", form.text)) for key, form in forms(language).items()}
    same = {key for key, form in forms(language).items() if form.text == ENGLISH[key].text}
    assert not {key for key in same if len(words[key]) > 1}
    # Words that are no words of the other 23.
    english = re.compile(r"\b(the|your|you|with|proposals?|agree|please|would|which|nothing|about)\b", re.IGNORECASE)
    assert not {key: found[0] for key, form in forms(language).items() if (found := english.search(form.text))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_quoted_proposal_ends_its_sentence(language: str) -> None:
    say = Speeches(strict=True)[language]
    for choice in ("agree", "neutral", "disagree"):
        # It is quoted without its own full stop, so the sentence around it needs one.
        assert re.search(r"PROPOSAL\W{1,3}[.:]", say.plain(f"last-vote-{choice}", proposal="PROPOSAL")), choice


@pytest.mark.parametrize("language", LANGUAGES)
def test_commands_are_not_translated(language: str) -> None:
    mine = forms(language)
    for key, english in ENGLISH.items():
        commands = re.findall(r"/[a-z]+", re.sub(r"<[^>]*>", "", english.text))
        assert sorted(re.findall(r"/[a-z]+", re.sub(r"<[^>]*>", "", mine[key].text))) == sorted(commands), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_can_be_said(language: str) -> None:
    say = Speeches(strict=True)[language]
    for key, form in ENGLISH.items():
        for number in (0, 1, 2, 3, 5, 11, 21, 100, 101, 1_000_000):
            values = {name: number if name in {"count", "votes", "age", "limit"} else f"<{name}>" for name in form.arguments}
            text = say(key, **values)
            assert "<b><" not in text
            assert all(f"&lt;{name}&gt;" in text for name, value in values.items() if isinstance(value, str)), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_has_a_name_that_fits_a_button(language: str) -> None:
    say = Speeches(strict=True)[language]
    names = [say.country(country) for country in COUNTRIES]
    assert len(set(names)) == 27
    assert max(map(len, names)) <= 24


def test_numbers_and_dates_are_the_languages_own() -> None:
    speeches = Speeches(strict=True)
    assert speeches["de"].percent(0.634) == "63\u00a0%"
    assert speeches["en"].percent(0.634) == "63%"
    assert speeches["en"].date(0) == "1 January 1970"
    assert speeches["pt"].date(0) == "1 de janeiro de 1970"
    assert speeches["fr"].number(11_300_000) == "11\u202f300\u202f000"


def test_plurals_follow_the_language() -> None:
    slovenian = Speeches(strict=True)["sl"]
    spoken = {slovenian("summary", count=count).replace(str(count), "") for count in (1, 2, 3, 5)}
    assert len(spoken) == 4


def test_arguments_are_escaped() -> None:
    say = Speeches(strict=True)["en"]
    assert say("card-proposal", proposal='<b>"A" & B</b>') == "<b>&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;</b>"
    assert say("card-proposal", proposal=Markup("<i>x</i>")) == "<b><i>x</i></b>"
    assert escape("<&>") == "&lt;&amp;&gt;"


def test_missing_words_raise_in_tests_and_are_english_in_production(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(MissingWordsError):
        Speeches(strict=True)["de"]("no-such-message")
    with pytest.raises(MissingWordsError):
        Speeches(strict=True)["de"]("card-proposal")
    lenient = Speeches()
    german = lenient["de"]
    look_up = type(german)._look_up

    def forgetful(speech: object, key: str, values: object) -> str:
        if getattr(speech, "language", "") == "de":
            raise MissingWordsError(key)
        return look_up(speech, key, values)  # type: ignore[arg-type]

    monkeypatch.setattr(type(german), "_look_up", forgetful)
    assert german("go-on") == "Go on"
