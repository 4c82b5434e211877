"""What a page is when it is no article: a gallery, a video, an index, a live report, a paywall's stub."""

from __future__ import annotations

import regex

from pipeline.clean.page_metadata import Metadata
from pipeline.schema import Issue

_GALLERY = regex.compile(
    r"(?i)/(?:foto|photo|fotos|photos|galeri|gallery|photonews|foto-news|fotonews|images)(?:/|-|$)|//(?:foto|images)\."
)
_VIDEO = regex.compile(r"(?i)/(?:video|videos|tv|watch|vod|streaming|20detik)(?:/|-|$)|//(?:20\.detik|video|tv|vod)\.")
_PAYWALL = regex.compile(
    r"(?i)(?:khusus pelanggan|berlangganan untuk (?:membaca|melanjutkan)|lanjutkan membaca dengan berlangganan|artikel premium|untuk melanjutkan membaca)"  # noqa: E501
)
#: Less prose than this is no article.
SHORTEST = 200
FEWEST_WORDS = 25


def kind_issue(url: str | None, metadata: Metadata, text: str, content: str) -> Issue | None:
    """The issue that names a page which is no whole article; None for an article."""
    kinds, declared = metadata.types, metadata.meta.get("og:type", "").lower()
    if "liveblogposting" in kinds:
        return Issue("clean", "live", "a live report, read as it stood")
    short = len(text) < 600
    if kinds & {"imagegallery", "mediagallery"} or ((short or len(text) < 1200) and _GALLERY.search(url or "")):
        return Issue("clean", "gallery", "a photo gallery")
    if declared.startswith("video") or (
        short and (_VIDEO.search(url or "") or ("videoobject" in kinds and not metadata.article))
    ):
        return Issue("clean", "video", "a video page")
    free = str(metadata.article.get("isAccessibleForFree", "")).lower()
    if free == "false" or (short and _PAYWALL.search(content)):
        return Issue("clean", "paywall", "the page shows the beginning alone")
    if len(text) < SHORTEST or len(text.split()) < FEWEST_WORDS:
        path = (url or "").split("//", 1)[-1].partition("/")[2].strip("/")
        index = bool(url) and (not path or path.split("/")[0] in {"indeks", "index", "tag", "topik", "search"})
        return Issue("clean", "index" if index else "not-article", f"{len(text)} characters of prose")
    return None
