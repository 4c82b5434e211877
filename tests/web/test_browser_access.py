"""No serious fault for axe-core on any page, in both schemes, phone and screen; nothing leaves its frame."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.browser
ADDRESSES = (
    "/", "/?q=Inpres+2/2021", "/?q=upah", "/?q=tidakadayangbegini", "/orang", "/lembaga", "/orang/p-galuh-sempalawe",
    "/lembaga/i-kemendagri", "/peraturan", "/peraturan/inpres-2-2021", "/angka", "/angka?q=Inpres+2/2021", "/jejaring",
    "/jejaring?q=Inpres+2/2021", "/tambah", "/masalah", "/api/docs", "/tidak/ada",
)  # fmt: skip


@pytest.fixture(scope="module")
def addresses(served):
    import re

    import httpx

    text = httpx.get(served.url + "/?q=Inpres+2/2021").text
    more = [re.search(rf'href="({start}[^"?#]+)', text)[1] for start in ("/artikel/", "/pernyataan/")]
    return (*ADDRESSES, *more)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(browser, served, addresses, scheme):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
    width = 1280 if scheme == "light" else 390
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True, reduced_motion="reduce"
    )
    context.set_default_timeout(60_000)
    tab = context.new_page()
    found = []
    for address in addresses:
        tab.goto(served.url + address)
        for violation in axe.Axe().run(tab).response["violations"]:
            if violation["impact"] in {"serious", "critical"}:
                places = [node["html"][:120] for node in violation["nodes"][:2]]
                found.append(f"{address}: {violation['id']} {places}")
    context.close()
    assert not found, "\n".join(found)


def test_nothing_leaves_its_frame_and_nothing_is_asked_of_another_host(browser, served, addresses):
    tab = browser.new_context().new_page()
    tab.set_default_timeout(60_000)
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    wide = []
    for address in addresses:
        tab.goto(served.url + address)
        for width in (320, 390, 768, 1280, 1920):
            tab.set_viewport_size({"width": width, "height": 900})
            seen = tab.evaluate("document.documentElement.scrollWidth")
            if seen > width:
                wide.append((address, width, seen))
    tab.context.close()
    assert not wide
    assert asked and all(url.startswith((served.url, "data:", "blob:")) for url in asked)
