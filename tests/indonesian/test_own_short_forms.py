"""A short form means what the article says it means, in bodies and in posts."""

from dataclasses import replace

import pytest

from pipeline.indonesian import abbreviations
from pipeline.indonesian.institutions import kin
from pipeline.indonesian.institutions import mentions as institution_names
from pipeline.indonesian.persons import mentions as persons
from pipeline.indonesian.tokens import tokenize


def _read(text):
    tokens = tokenize(text)
    longs = {}
    for short in abbreviations.find(text):
        begin = text.rfind(short.expanded, 0, short.start)
        longs[tokens.at(begin)] = tokens.at(begin + len(short.expanded) - 1) + 1
    tokens = replace(tokens, introduced=longs)
    bodies = institution_names.find(tokens)
    _, posts = persons.find(tokens, bodies)
    return {hit.name for hit in bodies.values()}, {post.body for post in posts}


@pytest.mark.parametrize(
    ("text", "bodies", "of_posts"),
    [
        (
            "PT Kilang Pertamina Internasional (KPI) untung. Direktur Utama KPI, Rina Utami, mengatakan itu.",
            {"PT Kilang Pertamina Internasional"},
            {"PT Kilang Pertamina Internasional"},
        ),
        (
            "Komisi Penyiaran Indonesia (KPI) menegur televisi. Ketua KPI, Rina Utami, mengatakan itu.",
            {"Komisi Penyiaran Indonesia"},
            {"Komisi Penyiaran Indonesia"},
        ),
        ("Karyawan dinilai dengan Key Performance Indicator (KPI). KPI itu diperbarui.", set(), set()),
        ("World Health Organization (WHO) rapat. Menurut WHO, kasus turun.", {"Organisasi Kesehatan Dunia"}, set()),
    ],
)
def test_the_articles_own_short_form_wins(text, bodies, of_posts):
    assert _read(text) == (bodies, of_posts)


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Ia turun dengan Aprilia (RS-GP23) di Qatar.", set()),
        ("Pasien dirawat di RS Bunda Asih.", {"Rumah Sakit Bunda Asih"}),
    ],
)
def test_a_models_number_names_no_body(text, bodies):
    assert _read(text)[0] == bodies


@pytest.mark.parametrize(
    ("name", "day", "borne"),
    [
        ("Kementerian Pekerjaan Umum", "2024-03-09", "Kementerian Pekerjaan Umum dan Perumahan Rakyat"),
        ("Kementerian Pekerjaan Umum", "2025-03-09", "Kementerian Pekerjaan Umum"),
        ("Kementerian Pekerjaan Umum", None, "Kementerian Pekerjaan Umum"),
        ("Kementerian Keuangan", "2024-03-09", "Kementerian Keuangan"),
        ("Kementerian Nan Jauh", "2024-03-09", "Kementerian Nan Jauh"),
    ],
)
def test_a_ministry_bears_the_name_of_the_day(name, day, borne):
    assert kin.borne_on(name, on=day) == borne
