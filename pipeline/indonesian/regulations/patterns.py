"""The forms in which the press prints a legal instrument, as regular expressions built from the knowledge files."""

from __future__ import annotations

from functools import cache

import regex

from pipeline.indonesian.regulations.instruments import names, nicknames
from pipeline.indonesian.regulations.pasal import PARAGRAPH_AFTER, SEQUENCE
from pipeline.indonesian.regulations.words import trie

_S = r"[\s\u00a0]"
_WORD = r"(?!Nomor|No\b|Tahun|TAHUN|Pasal|PASAL|NOMOR|RI\b|R?UU\b|Undang|Perp?pu|Peraturan|Perpres|Republik)(?:\p{Lu}[\p{L}\d'’/&.-]*[\p{L}\d]|\p{Lu})"
#: A nickname or a region between the name of the kind and the number: "Cipta Kerja", "Kota Bogor", "tentang Pers".
_NAME = rf"(?:(?i:{trie(nicknames())})(?![\p{{L}}\d])|{_WORD}(?:,?{_S}(?:(?:dan|atas|di|bagi|untuk|serta|ke|dengan){_S})?{_WORD}){{0,8}})"
_NUMBER_WORD = rf"(?:[Nn]omor|NOMOR|[Nn]omer|[Nn]o\.?|NO\.?|[Nn]r\.?){_S}*:?{_S}*"
#: "84", "84/2022", "11/HK04/X/2020", "90/PUU-XXI/2023", "Kpts-18/C00000/2020-S0"; a year at its end is read apart later.
_NUMBER = r"(?P<number>(?=[\w.\-/ ]*\d)[A-Za-z]{0,5}[.\-]?\w*\d[\w.\-]*(?:\s?/\s?[A-Za-z0-9][\w.\-]*)*|[IVXLC]+(?:/[\w.\-]+)+)"
_YEAR = rf"(?:{_S}*,?{_S}*(?:[Tt]ahun|TAHUN|[Tt]hn?\.?){_S}*(?P<year>(?:19|20)\d\d)\b|{_S}+(?P<year>(?:19|20)\d\d)\b(?!\s*(?:orang|persen|%)))"
#: A number that needs no "Nomor" before it: "UU 6/2023", "Inpres 8", "12/PERMEN-KP/2020".
_BARE = rf"(?P<number>\d{{1,3}}[A-Z]?{_S}?/{_S}?(?:19|20)\d\d\b|\d{{1,4}}(?:/[A-Z][\w.\-]*)+(?:/\d{{4}})?)|(?P<number>\d{{1,3}}[A-Z]?)(?:{_YEAR}|(?![\d.,%/]|\s*(?:persen|orang|juta|ribu|tahun|hari|kali|bulan|poin|lembaga|pasal)))"
_ALSO = rf"(?P<also>(?:{_S}*(?:,|dan){_S}*(?:[Nn]omor{_S}*)?\d+)+(?={_S}+[Tt]ahun))?"
_STATE = rf"(?:{_S}+(?:RI|R\.I\.|Republik{_S}+Indonesia)\b)?"
_AFTER = rf"(?P<after>{_S}*,?{_S}*(?:(?:pada|dalam|khususnya|bagian){_S}+){{0,2}}(?:{SEQUENCE}|{PARAGRAPH_AFTER}))?"


@cache
def kind_names() -> str:
    """Return the pattern of every instrument's name; names in capitals only match in capitals only."""
    capitals = [n for n in names() if n.upper() == n or (len(n) <= 5 and not n.islower() and " " not in n and n[1:2].isupper())]
    mixed = [n.lower() for n in names() if n not in capitals]
    return rf"(?:(?i:{trie(mixed)})|{trie(capitals)})"


@cache
def mention() -> regex.Pattern[str]:
    """Return the pattern of a mention, from "Pasal ..." before it to "Pasal ..." after it."""
    return regex.compile(
        rf"(?P<before>{SEQUENCE}{_S}*,?{_S}*(?:(?:dalam|pada|dari|di){_S}+)?(?:draf{_S}+|naskah{_S}+)?)?"
        rf"(?<![\w-]|Satpol |Pol |Menko |Ketua |Umum )(?P<kind>{kind_names()})(?![\p{{L}}\d]|-(?!nya))(?:-nya\b)?(?P<parens>{_S}*\([^()\n]{{2,60}}\))?{_STATE}"
        rf"(?:"
        rf"(?:{_S}+(?:(?P<title>tentang|soal){_S}+)?(?P<name>{_NAME}))?(?P<parens2>{_S}*\([^()\n]{{2,60}}\))?{_STATE}"
        rf"(?:{_S}*,?{_S}*{_NUMBER_WORD}{_NUMBER}{_ALSO}{_YEAR}?|{_S}+(?:{_BARE})|{_S}+(?:[Tt]ahun{_S}+)?(?P<onlyyear>(?:19|20)\d\d)\b)?"
        rf"){_AFTER}",
        regex.VERSION1,
    )


@cache
def of_agency() -> regex.Pattern[str]:
    """Return the pattern of instruments of any agency, which need a number: "Peraturan BPOM Nomor 26 Tahun 2022"."""
    kinds = r"(?P<kind>[Ss]urat\s+[Ee]daran(?:\s*\(SE\))?|SE|[Ss]urat\s+[Kk]eputusan(?:\s*\(SK\))?|SK|[Kk]eputusan|[Pp]eraturan|[Pp]utusan|[Ii]nstruksi|[Mm]aklumat)"
    return regex.compile(
        rf"(?P<before>{SEQUENCE}{_S}*(?:(?:dalam|pada|dari){_S}+)?)?(?<![\w-]){kinds}\b"
        rf"(?:{_S}+(?:bersama{_S}+)?(?P<name>{_NAME}))?(?P<parens>{_S}*\([^()\n]{{2,40}}\))?{_STATE}"
        rf"{_S}*,?{_S}*(?:{_NUMBER_WORD}{_NUMBER}{_YEAR}?|{_S}(?P<number>\d{{2,4}}(?:/\w+)*){_YEAR}?(?!\s*\p{{L}}*(?:orang|hari|tahun)|\.\d)){_AFTER}",
        regex.VERSION1,
    )


@cache
def mentions_pasal() -> regex.Pattern[str]:
    """Return the pattern of articles cited without their law: "Pasal 27A itu", "pasal tersebut"."""
    return regex.compile(
        rf"(?<![\w-])(?:{SEQUENCE}|[Pp]asal(?:-pasal)?{_S}+(?:tersebut|itu|ini)\b)(?:{_S}+(?:tersebut|itu|ini)\b)?", regex.VERSION1
    )
