"""The rulers set regulations, figures and dates on the document, under the same names as span groups."""

from __future__ import annotations

import spacy

from pipeline.nlp import annotations
from pipeline.nlp.components import date_ruler, figure_ruler, regulation_ruler
from pipeline.schema import Article


def test_rulers_mark_the_document() -> None:
    annotations.register()
    nlp = spacy.blank("xx")
    doc = nlp.make_doc("Rabu (27/7/2023), Inpres 2/2021 menjangkau 36,7 juta peserta.")
    doc._.article = Article(id="a", text=doc.text, published="2023-07-27")
    for ruler in (regulation_ruler, date_ruler, figure_ruler):
        doc = ruler.create(nlp)(doc)
    assert [m.id for m in doc._.regulations] == ["inpres-2-2021"]
    assert [(f.value, f.unit) for f in doc._.figures] == [(36_700_000, "peserta")]
    assert [d.value for d in doc._.dates] == ["2023-07-27"]
    assert [span.id_ for span in doc.spans["regulations"]] == ["inpres-2-2021"]
    assert {"figures", "dates"} <= set(doc.spans)
    assert [issue.code for issue in doc._.issues] == ["weekday"]


def test_a_misprinted_number_is_filed() -> None:
    annotations.register()
    nlp = spacy.blank("xx")
    doc = regulation_ruler.create(nlp)(nlp.make_doc("UU Nomor 31 Tahun 1991 diubah dengan UU Nomor 20 Tahun 2001."))
    (issue,) = doc._.issues
    assert (issue.code, issue.detail) == ("law-number", "UU Nomor 31 Tahun 1991: likely UU Nomor 31 Tahun 1999")


def test_a_record_names_the_ministry_that_issues_a_circular() -> None:
    annotations.register()
    nlp = spacy.blank("xx")
    text = "Kementerian Perhubungan menerbitkan surat edaran. Surat edaran itu berlaku Senin."
    doc = regulation_ruler.create(nlp)(nlp.make_doc(text))
    record = annotations.record_of(doc, Article(id="a", text=text))
    assert [law.id for law in record.regulations] == ["se-kemenhub-?-?"]
