"""Every journey of a reader in Debian's Chromium, with the mouse: ask, read, draw, correct, add."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

pytestmark = pytest.mark.browser


def total(tab) -> int:
    return int(re.sub(r"\D", "", tab.locator(".total strong").inner_text()))


def test_ask_narrow_sort_page_and_share(tab, served):
    tab.goto(served.url)
    tab.get_by_role("combobox", name="Nama, jabatan, lembaga, peraturan, atau kata").fill("Inpres 2/2021")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/?q=Inpres*")
    whole = total(tab)
    facet = tab.locator("#f-type-indirect")
    promised = int(facet.locator(".count").inner_text())
    facet.click()
    tab.wait_for_url("**type=indirect*")
    tab.wait_for_function("n => document.querySelector('.total strong').textContent === String(n)", arg=promised)
    assert 0 < promised < whole
    tab.locator("#sort-oldest").click()
    tab.wait_for_url("**sort=oldest*")
    tab.wait_for_selector("#sort-oldest[aria-current]")
    shown = tab.locator("li.statement").first.get_attribute("id")
    other = tab.context.new_page()
    other.goto(tab.url)
    assert other.locator("li.statement").first.get_attribute("id") == shown
    assert other.locator(".total strong").inner_text() == str(promised)
    tab.go_back()
    tab.wait_for_selector("#sort-oldest:not([aria-current])")


def test_leaf_through_pages(tab, served):
    tab.goto(served.url + "/?sort=date")
    first = tab.locator("li.statement").first.get_attribute("id")
    tab.locator("#page-next").click()
    tab.wait_for_url("**offset=20*")
    tab.wait_for_selector("#page-prev")
    assert tab.locator("li.statement").first.get_attribute("id") != first


def test_a_bar_of_the_timeline_narrows_to_its_month(tab, served):
    tab.goto(served.url + "/?q=Inpres+2/2021")
    bar = tab.locator("figure.chart a").first
    month = bar.get_attribute("id").removeprefix("t-")
    number = int(bar.get_attribute("aria-label").rpartition(" ")[2])
    bar.click()
    tab.wait_for_url(f"**period={month}*")
    tab.wait_for_function("n => document.querySelector('.total strong').textContent === String(n)", arg=number)


def test_suggestions_lead_to_a_page(tab, served):
    tab.goto(served.url)
    tab.locator("#q").press_sequentially("galuh")
    option = tab.get_by_role("option").first
    option.wait_for()
    assert "Galuh" in option.inner_text()
    option.click()
    tab.wait_for_url("**/orang/p-galuh*")


def test_a_citation_is_copied_with_one_click(tab, served):
    tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab.goto(served.url + "/?q=Inpres+2/2021")
    tab.locator("[data-copy^=f-]").first.click()
    tab.wait_for_function("document.querySelector('[data-copy^=f-]').textContent === 'Tersalin'")
    copied = tab.evaluate("navigator.clipboard.readText()")
    assert "karakter" in copied and "diakses" in copied and "http" in copied
    tab.locator("li.statement details summary").first.click()
    assert "@online{" in tab.locator("pre.cite:visible").nth(1).inner_text()


@pytest.mark.parametrize("kind", ["csv", "xlsx", "json", "txt", "bib", "ris"])
def test_what_is_seen_is_taken_along(tab, served, kind):
    tab.goto(served.url + "/?q=Inpres+2/2021&type=direct")
    tab.locator(".export summary").click()
    with tab.expect_download() as waiting:
        tab.locator(f".export a[href*='/unduh/{kind}']").click()
    saved = Path(waiting.value.path())
    assert saved.stat().st_size > 200
    if kind == "json":
        rows = json.loads(saved.read_text())
        assert len(rows) == total(tab) and {row["type"] for row in rows} == {"direct"}


def test_from_a_statement_to_its_words_in_the_article(tab, served):
    tab.goto(served.url + "/?q=Inpres+2/2021")
    row = tab.locator("li.statement").first
    words = row.locator("blockquote").inner_text().strip("“”")
    row.locator(".where .title").click()
    here = tab.locator(".mk.statement.here")
    here.first.wait_for()
    assert words[:30] in here.first.inner_text().replace("\n", " ") + here.first.text_content()
    assert here.first.is_visible()


def test_marks_name_their_speaker_on_hover_and_on_focus(tab, served):
    tab.goto(served.url + "/?q=Galuh+Sempalawe")
    tab.goto(served.url + tab.locator("li.statement .where .title").first.get_attribute("href").partition("?")[0])
    tab.mouse.move(0, 0)
    said = tab.locator("[data-said]").first
    tip = said.locator(".tip")
    assert not tip.is_visible()
    said.hover()
    assert tip.is_visible() and tip.inner_text().strip()
    tab.mouse.move(0, 0)
    assert not tip.is_visible()
    said.focus()
    assert tip.is_visible()


def test_marks_are_switched_off_and_the_address_remembers(tab, served):
    tab.goto(served.url + "/?q=Galuh+Sempalawe")
    tab.locator("li.statement .where .title").first.click()
    mark = tab.locator(".text .mk.person").first
    colour = mark.evaluate("e => getComputedStyle(e).backgroundColor")
    tab.locator("[data-toggle=person]").click()
    assert mark.evaluate("e => getComputedStyle(e).backgroundColor") != colour
    assert "hide=person" in tab.url
    tab.reload()
    assert not tab.locator("[data-toggle=person]").is_checked()


def test_a_person_a_body_and_a_law(tab, served):
    tab.goto(served.url + "/orang?q=galuh")
    tab.locator(".list a").first.click()
    tab.wait_for_url("**/orang/p-galuh*")
    assert tab.get_by_role("heading", name="Jabatan dari waktu ke waktu").is_visible()
    tab.locator(".posts a[href^='/lembaga/']").first.click()
    tab.wait_for_url("**/lembaga/*")
    assert tab.locator(".kicker").inner_text().lower() == "lembaga"
    tab.goto(served.url + "/peraturan")
    tab.locator(".list a").first.click()
    tab.wait_for_url("**/peraturan/*")
    assert "Nomor" in tab.locator("h1").inner_text()
    tab.locator(".thirds .counts a").first.click()
    tab.wait_for_url("**speaker=*about=*")
    assert total(tab) > 0


def test_the_graph_shows_evidence_and_is_saved(tab, served):
    from pipeline.web.rendering import asset

    if asset("vendor/cytoscape.js") is None:
        pytest.skip("the page's assets were not built (make assets)")
    tab.goto(served.url + "/jejaring?q=Inpres+2/2021")
    tab.wait_for_selector("[data-canvas] canvas")
    assert tab.locator("[data-drawing]").is_hidden()
    place = tab.evaluate(
        "(() => { const n = graph.nodes().filter(n => !n.data('centre'))[0]; return n.renderedPosition(); })()"
    )
    box = tab.locator("[data-canvas]").bounding_box()
    tab.mouse.click(box["x"] + place["x"], box["y"] + place["y"])
    heading = tab.locator("[data-evidence] h2")
    heading.wait_for()
    tab.locator("[data-evidence] li button").first.click()
    tab.locator("[data-evidence] a[href^='/artikel/']").first.wait_for()
    before = tab.evaluate("graph.zoom()")
    tab.get_by_role("button", name="Perbesar").click()
    assert tab.evaluate("graph.zoom()") > before
    moved = tab.evaluate("graph.nodes()[0].position('x')")
    here = tab.evaluate("graph.nodes()[0].renderedPosition()")
    tab.get_by_role("button", name="Paskan").click()
    here = tab.evaluate("graph.nodes()[0].renderedPosition()")
    tab.mouse.move(box["x"] + here["x"], box["y"] + here["y"])
    tab.mouse.down()
    tab.mouse.move(box["x"] + here["x"] + 60, box["y"] + here["y"] + 30, steps=5)
    tab.mouse.up()
    assert tab.evaluate("graph.nodes()[0].position('x')") != moved
    with tab.expect_download() as waiting:
        tab.get_by_role("button", name="Simpan SVG").click()
    root = ElementTree.parse(waiting.value.path()).getroot()
    assert len(root.findall(".//{http://www.w3.org/2000/svg}text")) == tab.evaluate("graph.nodes().length")
    with tab.expect_download() as waiting:
        tab.get_by_role("button", name="Simpan PNG").click()
    assert Path(waiting.value.path()).read_bytes().startswith(b"\x89PNG")


def test_the_graph_is_filtered_by_kind_and_day(tab, served):
    tab.goto(served.url + "/jejaring?q=Inpres+2/2021")
    rows = tab.locator(".scroll.tall tbody tr").count()
    tab.locator("input[name=kind][value=institution]").uncheck()
    tab.get_by_role("button", name="Tampilkan").click()
    tab.wait_for_url("**kind=person*")
    fewer = tab.locator(".scroll.tall tbody tr").count()
    assert 0 < fewer < rows
    tab.locator("#gf").fill("2099-01-01")
    tab.get_by_role("button", name="Tampilkan").click()
    tab.wait_for_selector(".empty")


def test_figures_over_time(tab, served):
    tab.goto(served.url + "/angka")
    tab.locator("#q").fill("Inpres 2/2021")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**q=Inpres*")
    tab.locator("table.figures tbody tr").first.wait_for()
    point = tab.locator("figure.chart a").first
    target = point.get_attribute("href")
    point.click()
    assert tab.locator(target.replace("#", "[id='") + "']").is_visible()


def test_correct_and_undo(tab, served_to_change):
    tab.goto(served_to_change.url + "/?q=Inpres+2/2021")
    before = total(tab)
    row = tab.locator("li.statement").first
    number = row.get_attribute("id")
    row.locator("details.correct summary").click()
    row.get_by_label("Ini bukan pernyataan").check()
    row.get_by_label("Alasan").fill("judul foto")
    row.get_by_role("button", name="Simpan koreksi").click()
    tab.get_by_text("Koreksi tersimpan").wait_for()
    assert total(tab) == before - 1 and tab.locator(f"[id='{number}']").count() == 0
    other = tab.context.browser.new_page()
    other.goto(served_to_change.url + "/masalah")
    assert "judul foto" in other.locator("#corrections").inner_text()
    other.close()
    tab.get_by_role("button", name="Batalkan").click()
    tab.get_by_text("Koreksi dibatalkan").wait_for()
    assert total(tab) == before and tab.locator(f"[id='{number}']").count() == 1


def test_merge_two_people_and_part_them(tab, served_to_change):
    tab.goto(served_to_change.url + "/orang/p-galuh-sempalawe")
    tab.get_by_label("Nama atau id yang sebenarnya").fill("Wirasena Padmodirjo")
    tab.get_by_role("button", name="Gabungkan").click()
    tab.get_by_text("Koreksi tersimpan").wait_for()
    assert "Wirasena Padmodirjo" in tab.locator("main").inner_text()
    tab.get_by_role("button", name="Batalkan").click()
    tab.get_by_text("Koreksi dibatalkan").wait_for()
    assert "Wirasena Padmodirjo" not in tab.locator("main").inner_text()


def test_add_text_then_ask_for_it(tab, served_to_change):
    tab.goto(served_to_change.url + "/tambah")
    text = "Jalan desa selesai\nPalu, 3 Maret 2025\n"
    text += "Bupati Rantau Sewu, Ludirman Kasangkala, mengatakan jalan desa harus selesai tahun ini. " * 5
    tab.get_by_label("Teks artikel").fill(text)
    tab.locator("form[action='/tambah/teks'] button").click()
    tab.get_by_text("Selesai dibaca").wait_for(timeout=60_000)
    tab.locator(".outcomes a").click()
    assert "Ludirman Kasangkala" in tab.locator("article.text").inner_text()


def test_add_files_and_hear_what_went_wrong(tab, served_to_change, tmp_path):
    empty = tmp_path / "kosong.txt"
    empty.write_text("")
    short = tmp_path / "pendek.txt"
    short.write_text("Bukan berita.")
    tab.goto(served_to_change.url + "/tambah")
    tab.locator("#files").set_input_files([empty, short])
    tab.locator("form[action='/tambah/berkas'] button").click()
    tab.get_by_text("Selesai dibaca").wait_for(timeout=60_000)
    assert tab.locator(".outcomes .aside").count() >= 1
    assert tab.locator(".outcomes .aside .hint").first.inner_text().strip()


def test_an_address_that_cannot_be_fetched_is_said_so(tab, served_to_change):
    tab.goto(served_to_change.url + "/tambah")
    tab.locator("#url").fill("http://127.0.0.1:9/berita")
    tab.locator("form[action='/tambah/alamat'] button").click()
    tab.locator(".error, .outcomes .aside").first.wait_for(timeout=60_000)


def test_english_and_back(tab, served):
    tab.goto(served.url)
    tab.get_by_role("link", name="English").click()
    tab.get_by_role("heading", name="Who said what?").wait_for()
    assert tab.locator("html").get_attribute("lang") == "en"
    tab.goto(served.url + "/angka")
    assert "Figures" in tab.locator("h1").inner_text()
    tab.get_by_role("link", name="Bahasa Indonesia").click()
    tab.get_by_role("heading", name="Angka yang diklaim").wait_for()


def test_hostile_text_runs_no_script(tab, served):
    tab.goto(served.url + "/?q=Wirasena+Padmodirjo")
    tab.locator("li.statement .where .title").first.click()
    tab.locator("article.text").wait_for()
    assert "onerror" in tab.locator("article.text").inner_text() and "kena" not in tab.title()
    assert tab.locator("article.text img, article.text script").count() == 0
    tab.goto(served.url + "/jejaring?q=Wirasena+Padmodirjo")
    assert "kena" not in tab.title()


def test_it_works_without_a_script(browser, served):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    context.set_default_timeout(30_000)
    tab = context.new_page()
    tab.goto(served.url)
    tab.locator("#q").fill("Inpres 2/2021")
    tab.locator("form.ask button").click()
    tab.wait_for_url("**/?q=Inpres*")
    assert total(tab) > 0
    tab.locator(".narrow > summary").click()
    tab.locator("#f-type-direct").click()
    tab.wait_for_url("**type=direct*")
    tab.locator("li.statement details summary").first.click()
    assert tab.locator("pre.cite:visible").first.is_visible()
    tab.goto(served.url + "/jejaring?q=Inpres+2/2021")
    assert tab.locator("[data-drawing]").is_visible()
    context.close()
