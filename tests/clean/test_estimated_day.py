"""The day of an article that tells none: by its address, else by its text, and marked as an estimate."""

from __future__ import annotations

import pytest

from pipeline.clean import clean
from pipeline.clean.estimated_day import estimated
from pipeline.resources import translations
from pipeline.schema import Page

SAID = "Bupati Banggai, Ludirman Kasangkala, mengatakan tarif bus kota tetap, Sabtu (2/12/2023). "
TEXT = SAID + "Ia meminta para sopir menunggu keputusan dewan, yang membahas tarif itu dalam rapat. " * 4


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://www.contoh.com/sports/read/2023/11/07/21300088/tarif-tetap", "2023-11-07"),
        ("https://www.contoh.com/nasional/20231107142530-12-1021/tarif-tetap", "2023-11-07"),
        ("https://ekonomi.contoh.com/read/20181213/44/869441/tarif-tetap", "2018-12-13"),
        ("https://contoh.id/2023-11-07/tarif", "2023-11-07"),
        ("https://contoh.id/2023/13/07/tarif", "2023-12-02"),  # no such month: the text tells
        ("https://contoh.id/read/20231107/tarif?tanggal=/2020/01/01/", "2023-11-07"),
        ("https://contoh.id/read/5446386/tarif-2023-11-07-tetap", "2023-12-02"),  # words of a headline are no date
        ("https://contoh.id/read/2019999912/tarif", "2023-12-02"),
        ("https://contoh.id/2023/11/tarif", "2023-12-02"),
        (None, "2023-12-02"),
    ],
)
def test_address_before_text(url, day):
    assert estimated(url, TEXT).iso == f"{day}T00:00:00+07:00"


@pytest.mark.parametrize("kind", ["json", "html", "text"])
def test_an_article_without_a_time_gets_an_estimate(kind):
    content = f"<html><body><article><h1>Tarif Bus Tetap Sampai Akhir Tahun</h1><p>{TEXT}</p></article></body></html>"
    article = clean(Page(content if kind == "html" else TEXT, kind))
    [issue] = [issue for issue in article.issues if issue.code == "estimated-date"]
    assert (article.published, article.published_raw) == ("2023-12-02T00:00:00+07:00", "Sabtu (2/12/2023)")
    assert translations.told(issue.stage, issue.code, issue.detail, "id") == (
        "pembersihan, tanggal diperkirakan: dari teksnya: Sabtu (2/12/2023)"
    )


@pytest.mark.parametrize(
    ("fields", "codes", "published"),
    [
        ({"published": "3 Maret 2025 10:00 WIB"}, [], "2025-03-03T10:00:00+07:00"),
        ({"published": "entah kapan"}, ["unread-date", "estimated-date"], "2023-12-02T00:00:00+07:00"),
    ],
)
def test_what_the_row_tells_goes_before(fields, codes, published):
    article = clean(Page(TEXT, "json", fields=fields))
    assert ([issue.code for issue in article.issues], article.published) == (codes, published)


def test_a_text_that_tells_no_day_stays_without():
    article = clean(Page(TEXT.replace("Sabtu (2/12/2023)", "baru-baru ini"), "json"))
    assert article.published is None and not article.issues


@pytest.mark.parametrize(
    ("url", "written", "month_first", "day"),
    [
        ("https://contoh.id/read/2024/06/03/101500/tarif-bus", "Contoh.id - 03/06/2024, 10:15 WIB", True, "2024-06-03"),
        ("https://contoh.id/read/2024/03/06/101500/tarif-bus", "03/06/2024 10:15", False, "2024-03-06"),
        ("https://contoh.id/read/2024/08/09/101500/tarif-bus", "03/06/2024 10:15", True, "2024-03-06"),
        ("https://contoh.id/tarif-bus", "03/06/2024 10:15", True, "2024-03-06"),
    ],
)
def test_the_address_settles_which_number_is_the_month(url, written, month_first, day):
    fields = {"published": written, **({"month_first": True} if month_first else {})}
    page = Page("Tarif bus tetap berlaku.", "json", url=url, fields=fields)
    article = clean(page)
    assert (article.published or "")[:10] == day
    assert "ambiguous-date" not in [issue.code for issue in article.issues]
