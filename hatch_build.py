"""Builds what the page takes from npm (graph, fonts, partial updates) into the wheel; nothing of it is kept in git.

Runs when a wheel or an editable install is made, and by hand as ``python hatch_build.py`` (``make assets``). Where
there is no npm, or it fails, the install goes on: the page then has the system's fonts and a graph of plain SVG.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # run by hand
    BuildHookInterface = object

ROOT = Path(__file__).parent
SOURCE = ROOT / "pipeline" / "web" / "assets"
TARGET = ROOT / "pipeline" / "web" / "static" / "vendor"
WITHOUT = "the page will work without its interactive graph and fonts"


class AssetsHook(BuildHookInterface):
    """The build hook that hatchling runs before it packs files."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the assets, or say why not."""
        print(build(), file=sys.stderr)


def build() -> str:
    """Fetch the packages named in the lock file, copy the shipped files and their licences; say what was done."""
    wanted = _fingerprint()
    stamp = TARGET / "BUILT"
    if stamp.exists() and stamp.read_text() == wanted:
        return "page assets: up to date"
    npm = shutil.which("npm")
    if os.environ.get("JEJAK_NO_ASSETS") or npm is None:
        return f"page assets: npm not used; {WITHOUT}"
    with tempfile.TemporaryDirectory() as folder:
        for name in ("package.json", "package-lock.json"):
            shutil.copy(SOURCE / name, folder)
        try:
            subprocess.run(
                [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"],
                cwd=folder, check=True, capture_output=True, text=True, timeout=300,
            )  # fmt: skip
        except (subprocess.SubprocessError, OSError) as error:
            return f"page assets: npm failed ({getattr(error, 'stderr', '') or error}); {WITHOUT}"
        _copy(Path(folder) / "node_modules")
    stamp.write_text(wanted)
    return f"page assets: built into {TARGET.relative_to(ROOT)}"


def _fingerprint() -> str:
    files = (SOURCE / "package.json", SOURCE / "package-lock.json")
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def _copy(packages: Path) -> None:
    shipped: dict[str, str] = json.loads((SOURCE / "package.json").read_text())["shipped"]
    shutil.rmtree(TARGET, ignore_errors=True)
    (TARGET / "licences").mkdir(parents=True)
    for name, place in shipped.items():
        shutil.copy(packages / place, TARGET / name)
        package = "/".join(place.split("/")[: 2 if place.startswith("@") else 1])
        for licence in (packages / package).glob("LICENSE*"):
            shutil.copy(licence, TARGET / "licences" / f"{package.replace('/', '-').lstrip('@')}.txt")


if __name__ == "__main__":
    print(build())
