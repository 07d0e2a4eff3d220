"""The public results pages: every page says what the report says, to whoever may see it, and to nobody else."""

import asyncio
import json
import os
import re
import zlib
from collections.abc import AsyncIterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from sqlalchemy import delete, update
from sqlmodel import col
from yarl import URL

from bot.chat.speech import Speeches
from bot.language.europe import LANGUAGES
from bot.opinion.suppress import SMALLEST
from bot.results import pages
from bot.results.plots import SHAPES, chart
from bot.results.report import Group, Map, Point
from bot.results.scene import PARTS
from bot.results.shelf import SECONDS, WAITING, BusyError, Kept, Shelf, keep
from storage import catalogue
from storage.database import Database, Transaction
from storage.tables import Consultation, Proposal, ProposalState, Round, RoundReport, Translation
from tests.results import sample
from tests.results.site import BASE, Site, publish, site, together

SAY, FRENCH = (Speeches(strict=True)[language] for language in ("en", "fr"))
EVIL = '<script>alert("1")</script> & "quotes" \'of\' {{ 7 * 7 }} all kinds'
HERE = "/results/en/sample/1"
NOTHING = ("nothing", "all?page=2", "all?page=x", "proposal/999", "countries/XX", "countries/DE/1")


@pytest.fixture
async def pages_of(database: Database, tmp_path: Path) -> AsyncIterator[Site]:
    async with site(database, tmp_path) as opened:
        yield opened


def figures(page: str) -> tuple[set[str], str]:
    """Return the words in the plots, without those of their axes and their descriptions, and the words of the tables."""
    plots = re.findall(r"<svg class=\"plot.*?</svg>", page, re.DOTALL)
    tables = " ".join(re.sub(r"<[^>]+>", " ", table) for table in re.findall(r"<table.*?</table>", page, re.DOTALL))
    drawn = {
        element.text or ""
        for plot in plots
        for element in ET.fromstring(plot.replace("&nbsp;", " ")).iter()  # noqa: S314 our own page
        if element.tag == "text" and element.get("class") != "tick"
    }
    return drawn, tables


async def test_every_page_tells_what_the_report_tells_and_escapes_what_people_wrote(pages_of: Site) -> None:
    rows = await publish(pages_of.database)
    english = next(number for number, language, _ in rows[:10] if language == "en")
    german = next(number for number, language, _ in rows[:10] if language == "de")

    def write(db: Transaction) -> None:
        db.session.execute(update(Proposal).where(col(Proposal.id) == english).values(text=EVIL))
        db.session.add(_translation(german, "A tree, <b>by machine</b>."))

    await pages_of.database.turn(write)
    parts = [*PARTS, "countries/MT", f"proposal/{english}", f"proposal/{german}"]
    for part in parts:
        status, page, headers = await pages_of.get(f"{HERE}/{part}".rstrip("/"))
        assert status == 200, part
        assert "<script" not in page
        assert "style=" not in page
        assert '<html lang="en">' in page
        assert page.count("<h1") == 1
        assert "What shall we do?" in page
        assert page.count('hreflang="') == 2 * len(LANGUAGES)
        assert f'<link rel="canonical" href="{BASE}{HERE}{"/" if part else ""}{part}">' in page
        assert 'href="/?language=en"' in page
        assert "1,204,377 votes" in page
        assert "Page 1 of 1" not in page
        assert SAY.plain("page-note-linked", votes=312) in page
        assert SAY.plain("page-note-apart", votes=47) in page
        assert headers["Cache-Control"] == f"public, max-age={SECONDS}"
        drawn, tables = figures(page)
        for plot in re.findall(r"<svg class=\"plot.*?</svg>", page, re.DOTALL):
            assert 'role="img"' in plot
            assert all(f"<{name} id=" in plot for name in ("title", "desc"))
        for words in drawn - {"A", "B", "C"}:
            assert words in tables, f"{part}: {words} stands in a plot only"
        for table in re.findall(r"<table.*?</table>", page, re.DOTALL):
            assert "<caption" in table
            assert 'scope="col"' in table
    _, agenda, _ = await pages_of.get(HERE)
    assert "We should &lt;script&gt;alert(&#34;1&#34;)&lt;/script&gt; &amp; &#34;quotes&#34;" in agenda
    assert "{{ 7 * 7 }}" in agenda
    assert "A tree, &lt;b&gt;by machine&lt;/b&gt;." in agenda
    assert "Machine translation · original: German" in agenda
    assert ' lang="el">Πρέπει να' in agenda, "what nobody translated says in which language it is"
    _, page, _ = await pages_of.get(f"{HERE}/proposal/{german}")
    assert '<blockquote lang="de">Wir sollten' in page


def _translation(proposal: int, text: str) -> Translation:
    return Translation(
        proposal_id=proposal, language="en", text=text, engine="test", source_hash="", state="machine", at=sample.DAY
    )


async def test_words_and_figures_stand_as_the_readers_language_has_them(pages_of: Site) -> None:
    await publish(pages_of.database)
    _, agenda, _ = await pages_of.get("/results/fr/sample/1")
    assert FRENCH.plain("page-agenda-plot") in agenda
    assert "«\u202fd’accord\u202f»" in agenda, "what a line must not break at"
    assert "langue d’origine\xa0: allemand" in agenda
    _, country, _ = await pages_of.get(f"{HERE}/countries/MT")
    assert "76% – 90%" in figures(country)[1], "the interval that the ranking goes by"
    _, exposure, _ = await pages_of.get("/results/sv/sample/1/exposure")
    told = re.findall(r"(Grekiska|Tyska|Spanien|Tyskland)<", exposure)
    assert told == ["Grekiska", "Tyska", "Spanien", "Tyskland"]
    means = re.findall(r"(?<=>)2\d\d(?:,\d+)?(?=<)", exposure)
    assert len(means) == 9
    assert all(len(mean) == len("280,0") for mean in means), means


SLASHED = {
    "/results/": "/results",
    "/results/fr/": "/results/fr",
    f"{HERE}/all/?page=2": f"{HERE}/all?page=2",
    f"{HERE}//": HERE,
    "/results//other.invalid/": "/results//other.invalid",
    "/results/%2F%2Fother.invalid/": "/results/%2F%2Fother.invalid",
}


async def test_a_slash_at_the_end_leads_to_the_page_and_nowhere_else(pages_of: Site) -> None:
    for path, wanted in SLASHED.items():
        async with pages_of.session.get(URL(pages_of.address + path, encoded=True), allow_redirects=False) as answer:
            assert (answer.status, answer.headers.get("Location")) == (308, wanted)
    for path in ("//other.invalid/results/", "/resultsx/"):
        assert (await pages_of.get(path))[0] == 404, path


async def test_who_may_see_what_and_when(pages_of: Site, tmp_path: Path) -> None:
    rows = await publish(pages_of.database)
    status, _, headers = await pages_of.get("/results", **{"Accept-Language": "xx, fr-BE;q=0.7, en"})
    assert (status, headers["Location"]) == (302, "/results/fr")
    assert (await pages_of.get("/results?language=mt"))[2]["Location"] == "/results/mt"
    assert (await pages_of.get("/results/en/sample"))[2]["Location"] == HERE
    assert HERE in (await pages_of.get("/results/en"))[1]
    nowhere = ("other/1", "sample/2", *(f"sample/1/{rest}" for rest in NOTHING))
    for path in (*(f"/results/en/{one}" for one in nowhere), "/results/xx/sample/1", "/results/data/sample/1/open-data.zip"):
        status, page, headers = await pages_of.get(path, **{"Accept-Language": "en"})
        assert status == 404, path
        assert SAY.plain("page-missing") in page
        assert headers["Cache-Control"] == "no-store"

    await _read_the_files(pages_of, tmp_path, len(rows))

    # A hidden proposal is gone at once, from pages that were just read and from files.
    first = rows[0][0]
    for path in (HERE, f"{HERE}/all", f"{HERE}/groups"):
        assert f'/proposal/{first}"' in (await pages_of.get(path))[1]

    def hide(db: Transaction) -> None:
        db.session.execute(update(Proposal).where(col(Proposal.id) == first).values(state=ProposalState.HIDDEN.value))
        catalogue.touch(db)

    await pages_of.database.turn(hide)
    for part in (*PARTS, "countries/DE"):
        assert f'/proposal/{first}"' not in (await pages_of.get(f"{HERE}/{part}".rstrip("/")))[1], part
    assert (await pages_of.get(f"{HERE}/proposal/{first}"))[0] == 404
    assert not re.search(rf"^{first},", (await pages_of.get("/results/data/sample/1/exposure.csv"))[1], re.MULTILINE)
    assert str(first) not in json.dumps(
        json.loads((await pages_of.get("/results/data/sample/1/results.json"))[1])["map"]["together"]
    )

    # No report yet; taken back; for members only; not published yet.
    async def change(**values: int | None) -> tuple[int, str, str | None]:
        def work(db: Transaction) -> None:
            db.session.execute(update(Round).values(**values))
            catalogue.touch(db)

        await pages_of.database.turn(work)
        status, page, headers = await pages_of.get(HERE)
        return status, page, headers.get("Retry-After")

    assert (await change(published_at=sample.DAY + 1))[0] == 404
    pages_of.now += 1
    assert (await pages_of.get(HERE))[0] == 200, "published by its date"
    assert (await change(published_at=None))[0] == 404
    assert SAY.plain("agenda-none") in (await pages_of.get("/results/en"))[1]
    assert (await pages_of.get("/results/data/sample/1/open-data.zip"))[0] == 404
    await pages_of.database.turn(lambda db: db.session.execute(update(Consultation).values(members=True)))
    assert (await change(published_at=1))[0] == 404
    await pages_of.database.turn(lambda db: db.session.execute(update(Consultation).values(members=False)))
    await pages_of.database.turn(lambda db: db.session.execute(delete(RoundReport)))
    status, page, again = await change(best=10)
    assert (status, again) == (503, "30")
    assert SAY.plain("page-soon") in page
    # Packed by another version of the program.
    report = RoundReport(round_id=1, made_at=1, body=zlib.compress(b'{"kind": "european"}'))
    await pages_of.database.turn(lambda db: db.session.add(report))
    status, page, again = await change(best=11)
    assert (status, again) == (503, "30")
    assert SAY.plain("page-soon") in page


async def _read_the_files(pages_of: Site, tmp_path: Path, count: int) -> None:
    """Read a table and the report, and the open data once it is written."""
    archive = tmp_path / "sample-round-1.zip"
    archive.write_bytes(b"PK")
    os.utime(archive, (sample.DAY, sample.DAY))
    (tmp_path / "sample-round-1.zip.sha256").write_text("5" * 64 + "  sample-round-1.zip\n")
    assert (await pages_of.get("/results/data/sample/1/open-data.zip"))[:2] == (200, "PK")
    _, page, _ = await pages_of.get("/results/fr/sample/1/data")
    assert "5" * 64 in page
    assert "0\u202fMo" in page
    _, table, headers = await pages_of.get("/results/data/sample/1/exposure.csv")
    assert headers["Content-Disposition"] == 'attachment; filename="sample-round-1-exposure.csv"'
    assert table.splitlines()[0].startswith("proposal,language,country,accepted_at,votes")
    assert len(table.splitlines()) == count + 1
    assert len(json.loads((await pages_of.get("/results/data/sample/1/results.json"))[1])["rows"]) == count


async def test_a_hundred_readers_of_a_cold_page_cost_one_rendering(pages_of: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    await publish(pages_of.database)
    rendered: list[str] = []
    render = pages.render

    def note(name: str, values: dict[str, object]) -> bytes:
        rendered.append(name)
        return render(name, values)

    monkeypatch.setattr(pages, "render", note)
    answers = await together(pages_of, HERE, 100)
    assert {status for status, _ in answers} == {200}
    assert len(answers) == 1
    assert rendered == ["agenda"]
    _, _, headers = await pages_of.get(HERE)
    assert headers["Content-Encoding"] == "gzip"
    assert headers["Vary"] == "Accept-Encoding"
    for coding in ("identity", "gzip;q=0", "deflate, gzip; q=0.0"):
        assert "Content-Encoding" not in (await pages_of.get(HERE, **{"Accept-Encoding": coding}))[2]
    status, body, _ = await pages_of.get(HERE, **{"If-None-Match": headers["ETag"]})
    assert (status, body) == (304, "")
    assert rendered == ["agenda"]
    pages_of.now += SECONDS
    await pages_of.get(HERE)
    assert rendered == ["agenda", "agenda"], "what stands on it without the catalogue's knowing is a minute old at most"


async def test_a_round_by_countries_shows_the_best_of_each(pages_of: Site) -> None:
    rows = await publish(pages_of.database)
    await publish(pages_of.database, sample.report(rows, best=5, by_country=True, countries=("DE", "GR", "IE")))
    _, page, _ = await pages_of.get(HERE)
    assert page.count('<li value="1">') == 3
    assert f'href="{HERE}/countries/GR">Greece' in page
    _, page, _ = await pages_of.get(f"{HERE}/countries/GR")
    assert page.count("<li value=") == 5
    assert "Place 2 of 14" in (await pages_of.get(f"{HERE}/proposal/{sorted(rows, key=lambda row: row[2])[1][0]}"))[1]
    assert (await pages_of.get(f"{HERE}/countries"))[0] == 200
    await publish(pages_of.database, sample.report(rows, best=5, by_country=True, countries=("DE", "IE", "MT", "GR")))
    _, page, _ = await pages_of.get(f"{HERE}/countries/GR")
    assert page.count("<li value=") == 5
    assert SAY.plain("agenda-few") not in page, "a ranking follows, however few they are whose country it is"


async def test_the_shelf_holds_no_more_than_it_may_and_a_failure_is_not_kept() -> None:
    shelf = Shelf(lambda: 0, limit=300)
    made: list[str] = []

    async def page(name: str) -> None:
        async def make() -> Kept:
            made.append(name)
            if name == "broken":
                raise LookupError
            return keep(name.encode() * 100)

        await shelf.get(name, make)

    full = asyncio.Event()
    waiting = [asyncio.ensure_future(shelf.get(number, lambda: _when(full))) for number in range(WAITING)]
    await asyncio.sleep(0)
    with pytest.raises(BusyError):
        await page("one more")
    full.set()
    await asyncio.gather(*waiting)
    for name in "abacab":
        await page(name)
    assert made == ["a", "b", "c", "b"], "what was read last stays"
    for _ in range(2):
        with pytest.raises(LookupError):
            await page("broken")
    assert made[-2:] == ["broken", "broken"]


async def _when(event: asyncio.Event) -> Kept:
    await event.wait()
    return keep(b"")


@pytest.mark.parametrize("away", ["sqlite", "postgresql"])
async def test_a_database_that_is_away_is_told_in_the_readers_language(away: str, tmp_path: Path) -> None:
    (tmp_path / "broken.db").write_bytes(b"no database " * 500)
    gone = Database("postgresql://nobody@127.0.0.1:1/none" if away == "postgresql" else f"sqlite:///{tmp_path}/broken.db")
    async with site(gone, tmp_path) as pages_of:
        for path in ("/results/de", "/results/de/sample/1", "/results/data/sample/1/open-data.zip"):
            status, page, headers = await pages_of.get(path, **{"Accept-Language": "de"})
            assert (status, headers["Cache-Control"], headers["Retry-After"]) == (503, "no-store", "30")
            assert Speeches(strict=True)["de"].plain("page-away") in page
    await gone.close()


def test_groups_are_told_apart_by_shape_and_all_shapes_have_the_area_of_their_people() -> None:
    points = tuple(Point(0, 0, group, SMALLEST) for group in range(SHAPES))
    drawn = chart(Map(30, tuple(Group(5, 0, 0, ()) for _ in range(SHAPES)), points, ()))
    assert len({frozenset(bubble.path.strip("Mz").split("L")) for bubble in drawn.bubbles}) == SHAPES, "whatever corner is first"
    areas = [_area(bubble.path) for bubble in drawn.bubbles[1:]]
    assert max(areas) < 1.05 * min(areas)


def _area(path: str) -> float:
    corners = [tuple(map(float, pair.split())) for pair in path.strip("Mz").split("L")]
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(corners, [*corners[1:], corners[0]], strict=True))) / 2
