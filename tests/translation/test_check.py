"""What is wrong with a translation, and that nothing is found wrong with a right one."""

import csv
import string
from importlib.resources import files

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.europe import LANGUAGES
from bot.translation.check import LONGEST, TABLE, fault
from tests.language.test_detect import SENTENCES

EN = "We should plant 100,000 trees in our cities by 2030"
DE = "Wir sollten bis 2030 in unseren Städten 100.000 Bäume pflanzen"

RIGHT: list[tuple[str, str, str, str]] = [
    (EN, DE, "en", "de"),
    (EN, "Il faut planter 100\u202f000 arbres dans nos villes d’ici 2030", "en", "fr"),
    (EN, "Měli bychom do roku 2030 vysadit v našich městech 100 000 stromů", "en", "cs"),
    (EN, "Mali by sme do roku 2030 vysadiť v našich mestách 100\u00a0000 stromov", "en", "sk"),
    (EN, "Θα πρέπει να φυτέψουμε 100.000 δέντρα στις πόλεις μας έως το 2030", "en", "el"),
    ("We should cut CO2 by 2.5 %", "Wir sollten CO₂ um 2,5\u00a0% senken", "en", "de"),
    ("We should meet at 18.30", "Wir sollten uns um 18:30 treffen", "en", "de"),
    ("Ne touchons pas <b>aux</b> forêts", "Lassen wir die Wälder <B>in Ruhe</B>", "fr", "de"),
    ("We should rest 👨‍👩‍👧 more", "Wir sollten uns mehr ausruhen 👨‍👩‍👧", "en", "de"),
    ("Erasmus für alle", "Erasmus for alle", "de", "da"),
    ("Erasmus now", "Erasmus now", "en", "nl"),
    ("Wi-Fi", "Wi-Fi", "en", "bg"),
    ("This button no longer works.", "Toto tlačítko už nefunguje.", "en", "cs"),
    ("Wir sollten im Mai 12 2500-Euro-Preise vergeben", "We should award 12 prizes of 2500 euros in May", "de", "en"),
    ("We should keep it < 5 & > 3", "Wir sollten es < 5 & > 3 halten", "en", "de"),
]
WRONG: list[tuple[str, str, str, str, str]] = [
    ("empty", EN, "", "en", "de"),
    ("empty", EN, " \u00a0\n", "en", "de"),
    ("markup", EN, DE.replace("Bäume", "<b>Bäume</b>"), "en", "de"),
    ("markup", EN, f"{DE}<br/>", "en", "de"),
    ("markup", EN, f"{DE}<!-- x -->", "en", "de"),
    ("markup", EN, DE.replace("Wir", "&quot;Wir&quot;"), "en", "de"),
    ("markup", EN, f"{DE}&#39;", "en", "de"),
    ("markup", EN, f"{DE}\x00", "en", "de"),
    ("markup", EN, f"{DE}\u202e", "en", "de"),
    ("markup", EN, f"{DE}\n\nAnmerkung", "en", "de"),
    ("markup", "Ne touchons pas <b>aux</b> forêts", "Lassen wir die <i>Wälder</i> in Ruhe", "fr", "de"),
    ("too-long", EN, DE + " und " * 80, "en", "de"),
    ("too-long", "Rest", "Wir sollten uns alle ein wenig mehr ausruhen als bisher üblich", "en", "de"),
    ("too-long", EN * 20, DE * 20, "en", "de"),
    ("same", EN, EN, "en", "de"),
    ("same", EN, f" {EN.upper()} ", "en", "de"),
    ("numbers", EN, DE.replace("100.000", "10.000"), "en", "de"),
    ("numbers", EN, DE.replace("bis 2030 ", ""), "en", "de"),
    ("numbers", EN, f"{DE} 1", "en", "de"),
    ("numbers", "We should rest more", "Wir sollten uns 2 Tage ausruhen", "en", "de"),
    ("wrong-language", EN, "Il faut planter 100 000 arbres dans nos villes d’ici 2030", "en", "de"),
    ("wrong-language", EN, "We ought to plant 100,000 trees in all our cities by 2030", "en", "de"),
    ("wrong-language", EN, "Měli bychom do roku 2030 vysadit v našich městech 100 000 stromů", "en", "sk"),
    ("wrong-language", "Wir sollten mehr Bäume pflanzen", "Vi bör plantera fler träd i städerna", "de", "da"),
]


@pytest.mark.parametrize(("source_text", "translated", "source", "target"), RIGHT)
def test_nothing_is_wrong(source_text: str, translated: str, source: str, target: str) -> None:
    assert fault(source_text, translated, source, target) == ""


@pytest.mark.parametrize(("word", "source_text", "translated", "source", "target"), WRONG)
def test_what_is_wrong(word: str, source_text: str, translated: str, source: str, target: str) -> None:
    assert fault(source_text, translated, source, target) == word


def test_no_language_is_called_wrong_that_is_right() -> None:
    demo = files("bot.demo")
    opening = yaml.safe_load((demo / "consultation.yaml").read_text("utf-8"))["opening"]
    with (demo / "proposals.csv").open(encoding="utf-8") as file:
        proposals = [(row["language"], f"{opening[row['language']]} {row['text']}") for row in csv.DictReader(file)]
    assert len(proposals) == 336
    for language, text in proposals + SENTENCES[::3]:
        assert fault(f"{text} x", text, "xx", language) == "", text
    for language, text in proposals[::7]:
        for other in LANGUAGES.keys() - {language}:
            assert fault(f"{text} x", text, "xx", other) == "wrong-language", (other, text)


@settings(deadline=None)
@given(st.text(max_size=300), st.text(max_size=600), st.sampled_from(list(LANGUAGES)), st.sampled_from(list(LANGUAGES)))
def test_anything_has_an_answer(source_text: str, translated: str, source: str, target: str) -> None:
    found = fault(source_text, translated, source, target)
    assert found in {"", *(word for word, _ in TABLE)}
    if not found:
        assert translated.strip()
        assert len(translated.split()) <= LONGEST


@settings(deadline=None, max_examples=50)
@given(st.integers(0, 10**12), st.sampled_from([" ", ".", ",", "'", "’", "\u00a0", "\u202f", "\u2009"]))
def test_a_number_is_the_same_however_it_is_grouped(number: int, separator: str) -> None:
    grouped = f"{number:,}".replace(",", separator)
    assert fault(f"We should plant {number:,} trees", f"Wir sollten {grouped} Bäume pflanzen", "en", "de") == ""
    assert fault(f"We should plant {number} trees", f"Wir sollten {grouped} Bäume pflanzen", "en", "de") == ""
    assert fault(f"We should plant {number + 1} trees", f"Wir sollten {grouped} Bäume pflanzen", "en", "de") == "numbers"


@settings(deadline=None, max_examples=50)
@given(st.text(string.ascii_letters, min_size=1, max_size=8), st.integers(0, len(DE)))
def test_no_tag_gets_in(name: str, place: int) -> None:
    assert fault(EN, f"{DE[:place]}<{name}>{DE[place:]}", "en", "de") == "markup"
