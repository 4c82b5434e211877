"""The byline's time, as pages of every kind print it."""

from __future__ import annotations

import pytest

from pipeline.indonesian.timestamps import parse


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("March 3, 2025 2:05 pm", "2025-03-03T14:05:00+07:00"),
        ("March 3, 2025 12:05 am", "2025-03-03T00:05:00+07:00"),
        ("3/3/2025 2:05:00 PM", "2025-03-03T14:05:00+07:00"),
        ("Mon, Mar 3, 2025 at 2:05 P.M.", "2025-03-03T14:05:00+07:00"),
        ("Monday, 3rd March 2025 | 14:05", "2025-03-03T14:05:00+07:00"),
        ("3 Maret 2025 • 14.05 WITA", "2025-03-03T14:05:00+08:00"),
        ("Senin, 3 Maret 2025 (14:05 WIT)", "2025-03-03T14:05:00+09:00"),
        ("Senin, 3 Maret 2025 | Pukul : 14.05 WIB", "2025-03-03T14:05:00+07:00"),
        ("04/03/25 14:05 WIB", "2025-03-04T14:05:00+07:00"),
        ("3 March 2025 14:05 GMT", "2025-03-03T21:05:00+07:00"),
        ("3 Maret 2025 14:05 PMI menggelar donor", "2025-03-03T14:05:00+07:00"),
    ],
)
def test_a_byline_with_a_clock(line, iso):
    stamp = parse(line)
    assert stamp is not None and stamp.timed
    assert stamp.iso == iso


@pytest.mark.parametrize("line", ["UU 12/11/25 pasal 3", "2 jam yang lalu", "Kemarin, 14:05 WIB", "04/13/25 14:05 WIB"])
def test_what_tells_no_day(line):
    assert parse(line) is None
