"""Which language a text is in: names that look foreign do not make an Indonesian article foreign."""

from __future__ import annotations

import pytest

from pipeline.clean.language import language_of

INDONESIAN = "Menteri Luar Negeri Wang Lei menerima kunjungan Menteri Perdagangan Rangga Wirasena di Jakarta pada Senin. Wang mengatakan kerja sama kedua negara akan diperluas, sedangkan Wang Bo dari kamar dagang meminta tarif diturunkan."  # noqa: E501
RESULTS = "Hasil lengkap final Bandar Jaya Open 2025. Ganda putra: Rangga Wirasena/Bayu Wirya vs Kim Min Ho/Seo Jun 21-18, 21-12. Ganda putri: Rani Sekar/Galuh Tirta vs Chen Li/Wang Yu 18-21, 15-21. Tunggal putra: Agus Nama vs Lee Wei yang juga unggulan kedua 21-10, 21-9."  # noqa: E501
ENGLISH = "The mayor of Bandar Jaya said that the fare of the city bus will stay the same and that they have been in talks with the operators, who had asked for more. It is not the first time that he has said so."  # noqa: E501
MALAY = "Menteri itu berkata bahawa kerajaan mahu menurunkan harga kerana rakyat memerlukan bantuan, manakala pihak syarikat iaitu pengeluar bersetuju sekiranya cukai dikurangkan. Beliau berkata perkara itu akan dibincangkan."  # noqa: E501
DUTCH = "De burgemeester van de stad heeft gezegd dat het tarief van de bus niet zal stijgen en dat er met de vervoerders wordt gesproken over nieuwe lijnen naar de wijken die nu nog geen halte hebben."  # noqa: E501


@pytest.mark.parametrize(("text", "language"), [
    (INDONESIAN, "id"), (RESULTS, "id"), (ENGLISH, "en"), (MALAY, "ms"), (DUTCH, "und"), ("Tarif bus tetap.", None),
])  # fmt: skip
def test_language(text, language):
    assert language_of(text) == language
