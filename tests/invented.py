"""Records of invented people in real institutions, built by hand: what the rooms after extraction are tested with."""

from __future__ import annotations

from pipeline.schema import (
    Article,
    Figure,
    Institution,
    Person,
    Position,
    Record,
    Reference,
    Regulation,
    RegulationMention,
    Span,
    Statement,
)

PANJANG = " ".join(f"Kalimat pengisi nomor {n} tentang layanan jaminan sosial di desa." for n in range(12))


def place(text: str, words: str, *, after: int = 0) -> tuple[int, int]:
    start = text.index(words, after)
    return start, start + len(words)


def jamsostek(id: str = "a1", *, day: str = "2023-07-27", publisher: str = "kompas.com", extra: str = "") -> Record:
    """Wirya Panggabean, Sekretaris of a directorate, speaks about Inpres 2/2021; BPJS gives a figure."""
    text = (
        "Sekretaris Direktorat Jenderal Bina Keuangan Daerah Wirya Panggabean menyebutkan Inpres Nomor 2 Tahun 2021 "
        "wajib dijalankan pemerintah daerah.\n"
        '"Kami mendukung Inpres 2/2021," kata Wirya.\n'
        "BPJS Ketenagakerjaan mencatat 36,7 juta peserta aktif.\n" + PANJANG + extra
    )
    law = "inpres-2-2021"
    one, two = place(text, "Inpres Nomor 2 Tahun 2021"), place(text, "Inpres 2/2021")
    figure = place(text, "36,7 juta peserta")
    wirya = (place(text, "Wirya Panggabean"), place(text, "Wirya", after=text.index("kata")))
    return Record(
        article=Article(
            id,
            text,
            title="Daerah Wajib Jalankan Inpres Jamsostek",
            url=f"https://{publisher}/{id}",
            publisher=publisher,
            source_id=f"src-{id}",
            published=f"{day}T12:02:00+07:00",
        ),
        persons=(
            Person(
                "p1",
                "Wirya Panggabean",
                ("Wirya Panggabean", "Wirya"),
                tuple(Reference(*span, "p1", rule="name") for span in wirya),
            ),
        ),
        institutions=(
            Institution("i1", "Direktorat Jenderal Bina Keuangan Daerah", (), "i2"),
            Institution("i2", "Kementerian Dalam Negeri", ("Kemendagri",)),
            Institution(
                "i3", "BPJS Ketenagakerjaan", (), mentions=(Reference(*place(text, "BPJS Ketenagakerjaan"), "i3"),)
            ),
        ),
        positions=(Position("p1", "Sekretaris", "i1", *place(text, "Sekretaris")),),
        regulations=(
            Regulation(
                law,
                "/akn/id/act/inpres/2021/2",
                "Optimalisasi Pelaksanaan Program Jaminan Sosial Ketenagakerjaan",
                (RegulationMention(*one, law, "full"), RegulationMention(*two, law, "full")),
            ),
        ),
        figures=(Figure(*figure, 36_700_000, "peserta", None, "peserta aktif BPJS Ketenagakerjaan"),),
        statements=(
            Statement(
                "indirect",
                one[0],
                place(text, "daerah.")[1] - 1,
                "p1",
                cue="menyebutkan",
                regulations=(law,),
                stance="neutral",
                component="quote_finder",
                institutions=(),
            ),
            Statement(
                "direct",
                *place(text, "Kami mendukung Inpres 2/2021,"),
                "p1",
                speaker_text="Wirya",
                speaker_span=Span(*wirya[1]),
                cue="kata",
                regulations=(law,),
                stance="for",
                confidence=0.97,
            ),
            Statement("indirect", figure[0], place(text, "peserta aktif")[1], "i3", cue="mencatat", figures=(0,)),
        ),
    )


def spoken(
    id: str,
    name: str,
    words: str,
    *,
    role: str | None = None,
    body: str | None = None,
    day: str = "2023-08-01",
    publisher: str = "detik.com",
    laws: tuple[str, ...] = (),
    with_people: tuple[str, ...] = (),
    figure: float | None = None,
    measure: str | None = None,
    stance: str = "neutral",
    called: tuple[str, ...] = (),
    behind: str = "",
) -> Record:
    """One person says one thing; ``called`` are other forms of the name that the article prints, ``behind`` its end."""
    post = f"{role} {body or ''} ".replace("  ", " ") if role else ""
    text = f'{post}{name} bersama {" dan ".join(with_people) or "warga"} hadir.\n"{words}," kata {name}.{behind}'
    start = text.index(words)
    return Record(
        article=Article(
            id,
            text,
            title=f"Kabar {id}",
            url=f"https://{publisher}/{id}",
            publisher=publisher,
            published=f"{day}T08:00:00+07:00",
        ),
        persons=(
            Person("p1", name, (name, *called), (Reference(*place(text, name), "p1"),)),
            *(Person(f"p{n}", other, (other,)) for n, other in enumerate(with_people, 2)),
        ),
        institutions=(Institution("i1", body),) if body else (),
        positions=(Position("p1", role, "i1" if body else None, 0, len(role)),) if role else (),
        regulations=tuple(
            Regulation(law, mentions=(RegulationMention(start, start + 5, law, "full"),)) for law in laws
        ),
        figures=(Figure(start, start + 4, figure, "orang", None, measure),) if figure is not None else (),
        statements=(
            Statement(
                "direct",
                start,
                start + len(words),
                "p1",
                cue="kata",
                regulations=laws,
                figures=(0,) if figure is not None else (),
                stance=stance,
                component="quote_finder",
            ),
        ),
    )


def naming(id: str, words: str, laws: dict[str, str], *, day: str = "2024-05-02", kind: str = "named") -> Record:
    """Sinta Maharani says one thing in which laws are named, each printed form (the keys) with its id."""
    text = f'Pengamat Sinta Maharani hadir.\nRapat usai. "{words}," kata Sinta Maharani. Warga pulang.'
    start = text.index(words)
    found = {}
    for printed, law in laws.items():
        at = place(text, printed)
        found.setdefault(law, []).append(RegulationMention(*at, law, kind))
    return Record(
        article=Article(
            id, text, title=f"Kabar {id}", url=f"https://detik.com/{id}", publisher="detik.com",
            published=f"{day}T08:00:00+07:00",
        ),
        persons=(Person("p1", "Sinta Maharani", ("Sinta Maharani",)),),
        regulations=tuple(Regulation(law, mentions=tuple(mentions)) for law, mentions in found.items()),
        statements=(
            Statement(
                "direct", start, start + len(words), "p1", cue="kata", regulations=tuple(found), stance="denying",
            ),
        ),
    )  # fmt: skip
