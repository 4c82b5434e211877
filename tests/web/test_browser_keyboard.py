"""The same by keyboard alone: every control is reached, seen and worked without a mouse."""

from __future__ import annotations

import pytest

from pipeline.web.rendering import asset

pytestmark = pytest.mark.browser


def focused(tab) -> dict:
    return tab.evaluate(
        "(() => { const e = document.activeElement; const b = e.getBoundingClientRect(); const s = getComputedStyle(e);"
        " return {tag: e.tagName, id: e.id, href: e.getAttribute('href') || '', text: e.textContent.trim(),"
        " visible: b.width > 0 && b.height > 0, outline: s.outlineStyle + s.outlineWidth + s.boxShadow}; })()"
    )


def tab_to(tab, wanted, most: int = 80) -> dict:
    for _ in range(most):
        tab.keyboard.press("Tab")
        here = focused(tab)
        if wanted(here):
            return here
    raise AssertionError("not reached by Tab")


def test_skip_to_the_content(tab, served):
    tab.goto(served.url + "/orang")
    tab.keyboard.press("Tab")
    assert focused(tab)["href"] == "#main"
    tab.keyboard.press("Enter")
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_ask_choose_a_suggestion_and_read(tab, served):
    tab.goto(served.url)
    tab.keyboard.press("/")
    assert focused(tab)["id"] == "q"
    tab.keyboard.type("galuh", delay=20)
    tab.get_by_role("option").first.wait_for()
    tab.keyboard.press("ArrowDown")
    assert tab.locator("#q").get_attribute("aria-activedescendant")
    tab.keyboard.press("Escape")
    assert tab.locator(".options").first.is_hidden()
    tab.keyboard.type(" ")
    tab.get_by_role("option").first.wait_for()
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/orang/p-galuh*")


def test_narrow_with_focus_kept(tab, served):
    tab.goto(served.url + "/?q=Inpres+2/2021")
    tab_to(tab, lambda here: here["id"] == "f-type-direct")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**type=direct*")
    tab.wait_for_selector("#f-type-direct[aria-current]")
    if asset("vendor/htmx.js"):
        assert focused(tab)["id"] == "f-type-direct"
    tab.locator("#f-type-direct").press("Enter")
    tab.wait_for_selector("#f-type-direct:not([aria-current])")


def test_cite_by_keyboard(tab, served):
    tab.goto(served.url + "/?q=Inpres+2/2021")
    tab.keyboard.press("j")
    assert "statement" in tab.evaluate("document.activeElement.className")
    tab_to(tab, lambda here: here["tag"] == "SUMMARY" and here["text"] == "Kutip")
    tab.keyboard.press("Enter")
    assert tab.locator("pre.cite:visible").first.is_visible()


def test_read_an_article(tab, served):
    tab.goto(served.url + "/?q=Galuh+Sempalawe")
    tab_to(tab, lambda here: here["href"].startswith("/artikel/"))
    tab.keyboard.press("Enter")
    tab.locator("article.text").wait_for()
    tab.keyboard.press("2")
    assert "hide-person" in tab.locator("[data-reading]").get_attribute("class")
    tab.keyboard.press("2")
    tab.keyboard.press("j")
    assert tab.evaluate("document.activeElement.hasAttribute('data-said')")
    assert tab.locator("[data-said]:focus > .tip").is_visible()


def test_keys_can_be_switched_off(tab, served):
    tab.goto(served.url + "/orang")
    tab.locator(".keys summary").press("Enter")
    tab.locator("[data-keys-on]").press("Space")
    tab.locator("h1").click()
    tab.keyboard.press("/")
    assert focused(tab)["tag"] != "INPUT"
    tab.reload()
    assert not tab.locator("[data-keys-on]").is_checked()


def test_correct_by_keyboard(tab, served_to_change):
    tab.goto(served_to_change.url + "/?q=Inpres+2/2021")
    tab_to(tab, lambda here: here["tag"] == "SUMMARY" and here["text"] == "Koreksi")
    tab.keyboard.press("Enter")
    tab.keyboard.press("Tab")
    tab.keyboard.press("ArrowDown")
    tab_to(tab, lambda here: here["text"] == "Simpan koreksi")
    tab.keyboard.press("Enter")
    tab.get_by_text("Koreksi tersimpan").wait_for()
    tab_to(tab, lambda here: here["text"] == "Batalkan")
    tab.keyboard.press("Enter")
    tab.get_by_text("Koreksi dibatalkan").wait_for()


def test_the_graph_is_reached_as_a_table(tab, served):
    tab.goto(served.url + "/jejaring?q=Inpres+2/2021")
    tab_to(tab, lambda here: here["href"].startswith("/artikel/"))
    tab.keyboard.press("Enter")
    tab.locator("article.text").wait_for()


@pytest.mark.parametrize("address", ["/", "/?q=Inpres+2/2021", "/orang/p-galuh-sempalawe", "/tambah", "/masalah"])
def test_what_has_the_focus_is_seen(tab, served, address):
    tab.goto(served.url + address)
    for _ in range(40):
        tab.keyboard.press("Tab")
        here = focused(tab)
        if here["tag"] in {"BODY", "HTML"}:
            break
        assert here["visible"], here
        assert here["outline"].strip() not in {"none0pxnone", "none0px"} or here["id"] == "q", here
