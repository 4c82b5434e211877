from __future__ import annotations

import pytest

from pipeline.indonesian.speech.documents import is_about, is_document
from pipeline.resources import toml


@pytest.mark.parametrize(
    "words", [*toml("documents.toml")["examples"], "dalam laporan itu", "UU 6/2023", "PP Nomor 35 Tahun 2021"]
)
def test_paper_and_pages(words):
    assert is_document(words)


@pytest.mark.parametrize(
    "words", [*toml("documents.toml")["counterexamples"], "", "Kepala Dinas", "warga yang membawa surat"]
)
def test_speakers(words):
    assert not is_document(words)


@pytest.mark.parametrize("words", [*toml("documents.toml")["about_somebody"], "Vonis", "Teori", "Rekening"])
def test_what_bears_a_name_is_not_who_bears_it(words):
    assert is_about(words)


@pytest.mark.parametrize("words", [*toml("documents.toml")["of_himself"], "Direktur", "Terdakwa kasus suap"])
def test_who_bears_the_name(words):
    assert not is_about(words)
