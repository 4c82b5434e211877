"""Posts in NERGrit: "Gubernur Jawa Barat" stands there as one organisation; what it holds is a place.

Some 900 stretches that the corpus marks NOR or ORG open with the word of a post. No reader takes a governor for an
organisation, so the post is left out, and what follows is what it is: a region or a country, a body, or (after a
minister or a director general) a field of work, which is no name.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

PLACES = Path(__file__).parents[1] / "annotation/places.txt"

#: Words that posts are made of; the longest run of them at the start of a stretch is the post.
_POST = re.compile(
    r"(?:(?:(?:mantan|eks|plt|plh|pjs|pj|wakil|pelaksana|tugas|harian|penjabat|pejabat|ketua|umum|presiden|sekretaris|jenderal"
    r"|sekjen|bendahara|direktur|utama|eksekutif|dirut|gubernur|wagub|bupati|wabup|wali\s+kota|walikota|kepala|panglima"
    r"|kapolda|kapolres|kapolsek|komandan|danrem|kajati|kajari|juru\s+bicara|jubir|koordinator|rektor|dekan|anggota"
    r"|perdana\s+menteri|raja|duta\s+besar|dubes)\b\.?\s*)+)",
    re.IGNORECASE,
)
#: Behind these stands a field of work.
_FIELD = re.compile(
    r"(?:wakil\s+|mantan\s+)*(?:menteri|menko\w*|mendagri|menkeu|menhub|menlu|menhan|menkes|mensos|menag|dirjen|direktur\s+jenderal"
    r"|deputi|asisten|staf|jaksa\s+agung|kapolri|sekretaris\s+(?:kabinet|negara|daerah)|sekda|seskab|mensesneg|wamen\w*"
    r"|irjen|inspektur\s+jenderal|kabareskrim|kadiv|karo\w*)\b",
    re.IGNORECASE,
)
_AREA = re.compile(r"^(?:provinsi|kabupaten|kota|kab\.?)\s+", re.IGNORECASE)


@cache
def places() -> frozenset[str]:
    """Return the names of regions and countries, in lower case: a list of the model's own.

    The tables that jejak reads with go on growing, and the weights must stay what the workflow gives.
    """
    return frozenset(PLACES.read_text("utf-8").split("\n")) - {""}


def without_post(text: str) -> tuple[int, str | None] | None:
    """Say what a stretch that opens with a post holds: where it begins, and its label; None where no post opens it.

    >>> without_post("Gubernur Jawa Barat"), without_post("Wakil Ketua KPK"), without_post("Menteri Keuangan")
    ((9, 'GPE'), (12, 'ORG'), (0, None))
    >>> without_post("Partai Demokrat") is None
    True
    """
    if _FIELD.match(text):
        return 0, None
    post = _POST.match(text)
    if not post:
        return None
    rest = text[post.end() :]
    if _AREA.sub("", rest).lower() in places() or rest.lower() in places():
        return post.end(), "GPE"
    return (post.end(), "ORG") if re.match(r"[A-Z0-9]", rest) else (0, None)
