"""The day of speaking: dates of invented articles, printed rightly and wrongly."""

from __future__ import annotations

import pytest

from pipeline.indonesian import dates
from pipeline.indonesian.speech.speaking_days import day_said

DAYS = [
    ("kata Rina, Senin (2/11/2020).", "2020-11-02", "2020-11-02"),
    ("kata Rina, Senin (11/2/2020).", "2020-11-02", "2020-11-02"),  # the month came first
    ("kata Rina, Senin (20/10/2026).", "2025-10-20", "2025-10-20"),  # a wrong year
    ("kata Rina, Jumat (22/3/2023).", "2024-03-22", "2024-03-22"),
    ("kata Rina, Sabtu (23/2/2024).", "2024-03-23", "2024-03-23"),  # a wrong month
    ("kata Rina, Senin (22/11/2020).", "2020-11-02", None),  # later than print, and no other reading
    ("kata Rina, Selasa (22/10/2025).", "2025-10-22", None),  # a Wednesday
    ("kata Rina, Selasa (22/10/2025).", None, None),
    ("kata Rina, Rabu (22/10/2025).", None, "2025-10-22"),
    ("kata Rina, Rabu (22/10).", None, None),  # of no known year
    ("kata Rina soal aturan yang berlaku 26 September 2023.", "2024-04-04", None),
    ("kata Rina soal aturan yang berlaku 26 September 2023, Rabu (3/4/2024).", "2024-04-04", "2024-04-03"),
    ("kata Rina kemarin.", "2024-04-04", "2024-04-03"),
]


@pytest.mark.parametrize(("text", "published", "day"), DAYS)
def test_day_said(text, published, day):
    assert day_said(text, dates.find(text, published), published) == day
