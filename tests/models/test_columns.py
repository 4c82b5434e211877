"""Column files as others write them: line ends, delimiters and spellings of the tags differ, the names do not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import spacy

sys.path.insert(0, str(Path(__file__).parents[2] / "models/scripts"))
from convert import LONGEST, chunks, gold_doc, in_words, parted_doc, repaired, sentences
from measure import spans
from news import lines_of

import pipeline.nlp.language  # noqa: F401

NAMES = [("Raditya Wibisono", "PER"), ("Bogor", "LOC"), ("Depok", "LOC")]

PLAIN = "Raditya B-PER\nWibisono I-PER\ndi O\nBogor B-LOC\nDepok B-LOC\n. O\n\nTenang O\n. O\n"

FILES = {
    "plain": PLAIN,
    "CRLF": PLAIN.replace("\n", "\r\n"),
    "CR": PLAIN.replace("\n", "\r"),
    "tabs": PLAIN.replace(" ", "\t"),
    "several blanks": PLAIN.replace(" ", "   "),
    "a column between": PLAIN.replace(" ", " X "),
    "blank first line": "\n \n" + PLAIN,
    "byte order mark": "\ufeff" + PLAIN,
    "no final line end": PLAIN.rstrip("\n"),
    "blanks at line ends": PLAIN.replace("\n", " \n"),
    "several blank lines": PLAIN.replace("\n\n", "\n\t\n\n"),
    "document marks": "-DOCSTART- -X- O\n\n" + PLAIN,
    "IOB1": PLAIN.replace("Raditya B-", "Raditya I-").replace("Bogor B-", "Bogor I-"),
    "no beginnings": PLAIN.replace("Depok B-", "dan O\nDepok B-").replace("B-", "I-"),
    "IOBES": PLAIN.replace("I-PER", "E-PER").replace("B-LOC", "S-LOC"),
    "BILOU": PLAIN.replace("I-PER", "L-PER").replace("B-LOC", "U-LOC"),
    "small tags": PLAIN.replace("B-", "b-").replace("I-", "i-").replace(" O", " o"),
    "types alone": PLAIN.replace("Depok B-", "dan O\nDepok B-").replace("B-", "").replace("I-", ""),
    "no tag where no name": PLAIN.replace(" O", ""),
}


def write(path: Path, text: str) -> Path:
    path.write_bytes(text.encode())
    return path


@pytest.mark.parametrize("kind", FILES)
def test_the_same_names(kind: str, tmp_path: Path) -> None:
    found = list(sentences(write(tmp_path / "set.txt", FILES[kind])))
    names = [(" ".join(w for w, _ in rows[a:b]), label.upper()) for rows in found for a, b, label in chunks(rows)]
    assert names == NAMES
    assert [len(rows) for rows in found][-1] == 2


def test_words_that_are_none_are_kept_in_their_place(tmp_path: Path) -> None:
    path = tmp_path / "set.txt"
    path.write_bytes("\u00a0\tO\nNew York\tB-LOC\n\tO\n".encode() + b"Caf\xe9\tO\nx\xc2\x85\xe2\x80\xa8y\tO\n")
    (rows,) = sentences(path)
    assert [word for word, _ in rows] == ["\ufffd", "New York", "\ufffd", "Caf\ufffd", "x\x85\u2028y"]
    doc = gold_doc(spacy.blank("id"), rows, labels="raw")
    assert [(span.text, span.label_) for span in doc.ents] == [("New York", "LOC")]


def test_a_file_without_blank_lines_is_cut_outside_names(tmp_path: Path) -> None:
    path = write(tmp_path / "set.txt", "pergi O\n" * (LONGEST - 1) + "Jawa B-LOC\nBarat I-LOC\n" + "lagi O\n" * 5)
    assert [len(rows) for rows in sentences(path)] == [LONGEST + 2, 4]


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    for reader in (sentences, lines_of):
        with pytest.raises(SystemExit, match="no such file"):
            list(reader(tmp_path / "set.txt"))


def test_a_set_without_names_or_of_unknown_labels_is_measured(tmp_path: Path) -> None:
    nlp = spacy.blank("id")
    for text in ("Tenang O\n", PLAIN):
        assert spans(nlp, write(tmp_path / "set.txt", text), "raw", given=True)["f"] == 0.0


GLUED = [
    (
        "Ketua O|Mahkamah B-ORG|Agung I-ORG|(MA) I-ORG|Raditya B-PER|hadir) O",
        "Ketua Mahkamah Agung ( MA ) Raditya hadir )",
    ),
    ("(Balai B-ORG|Bahasa) I-ORG|di O|Kab. B-LOC|Bogor I-LOC|, O", "( Balai Bahasa ) di Kab. Bogor ,"),
    ("pasangan O|Raditya-Lestari B-PER|kan? O", "pasangan Raditya - Lestari kan ?"),
]


@pytest.mark.parametrize(("file", "read"), GLUED)
def test_glued_words_are_read_apart_and_named_as_the_file_has_them(file: str, read: str) -> None:
    nlp = spacy.blank("id")
    rows = [(line.split()[0], line.split()[1]) for line in file.split("|")]
    doc, of = parted_doc(nlp, rows, labels="raw")
    gold = gold_doc(nlp, rows, labels="raw")
    assert " ".join(token.text for token in doc) == read
    assert not any(span.text[0] in "()" or span.text[-1] == "?" for span in doc.ents)
    back = in_words(doc, of, [token.text for token in gold])
    assert [(span.text, span.label_) for span in back.ents] == [(span.text, span.label_) for span in gold.ents]


def test_a_sign_that_is_a_word_of_the_file_stays_in_its_name() -> None:
    rows = [(word, "I-DAT" if word != "pada" else "O") for word in "pada Kamis ( 5 / 6 )".split()]
    doc, _ = parted_doc(spacy.blank("id"), rows, labels="raw")
    assert [span.text for span in doc.ents] == ["Kamis ( 5 / 6 )"]


def test_words_read_in_the_wrong_alphabet_are_repaired() -> None:
    assert [repaired(word) for word in ("\u201a\u00c4\u00fakami", "caf\u00e9", "kami")] == [
        "\u201ckami",
        "caf\u00e9",
        "kami",
    ]
