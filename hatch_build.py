"""Builds what is not kept in git: what the page takes from npm (graph, fonts, partial updates), and compiled modules.

Runs when a wheel or an editable install is made, and by hand as ``python hatch_build.py`` (``make assets``; compiled
modules alone: ``make compiled``). Where there is no npm, or it fails, the install goes on: the page then has the
system's fonts and a graph of plain SVG. Where nothing can be compiled, it goes on too: see ``pipeline/compiled``.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from importlib.machinery import EXTENSION_SUFFIXES
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
        """Build the assets and the compiled modules, or say why not."""
        print(build(), file=sys.stderr)
        print(_compiled(), file=sys.stderr)
        if version == "standard":
            _pack(build_data)


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


def _compiled() -> str:
    """Compile what ``pipeline/compiled`` names, in a process of its own; say what was done."""
    path = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(
        [sys.executable, "-m", "pipeline.compiled.build"], cwd=ROOT, env=path, capture_output=True, text=True
    )
    return done.stdout.strip() or f"compiled modules: not built ({done.stderr.strip()[-200:]})"


def _pack(build_data: dict[str, Any]) -> None:
    """Put the compiled modules of this Python into the wheel, which is then for this Python alone."""
    ending = EXTENSION_SUFFIXES[0]
    if (ROOT / "pipeline" / "compiled" / f"compiled{ending}.txt").exists():
        build_data["artifacts"] += [f"pipeline/compiled/*{ending}", f"pipeline/compiled/compiled{ending}.txt"]
        build_data.update(pure_python=False, infer_tag=True)


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
