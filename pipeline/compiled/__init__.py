"""The modules that are read most, run compiled where they could be compiled, else as the Python they are.

Figures are the slowest thing to read in a text, and nearly all of the time goes into Python itself. Where a machine has
a C compiler, ``pipeline.compiled.build`` (run whenever the project is installed, by ``hatch_build.py``) has mypyc
compile ``MODULES`` from the same source into this folder. Nothing else depends on it: without a compiler, or after a
change to one of those modules, they are read as Python, to the same results, at some two thirds of the speed.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.abc import MetaPathFinder
from importlib.machinery import EXTENSION_SUFFIXES, ModuleSpec
from importlib.util import spec_from_file_location
from pathlib import Path
from types import ModuleType

PACKAGE = Path(__file__).parents[1]
HERE = Path(__file__).parent
#: What is compiled, as patterns below the package; packages themselves stay Python.
MODULES = (
    "indonesian/figures/[!_]*.py",
    "indonesian/numbers.py",
    "indonesian/surroundings.py",
    "indonesian/tokens.py",
    "indonesian/tries.py",
)
#: What the compiled code takes the shape of records from.
_SHAPES = "schema/*.py"
#: How the files of this Python end: ".cpython-311-x86_64-linux-gnu.so".
SUFFIX = EXTENSION_SUFFIXES[0]
#: Set in the environment, everything is read as Python.
INTERPRETED = "JEJAK_INTERPRETED"


class Compiled(MetaPathFinder):
    """Finds a module in the folder of compiled ones before Python looks for its source."""

    def __init__(self, folder: Path) -> None:
        self.files = {file.name.removesuffix(SUFFIX): file for file in folder.glob(f"*{SUFFIX}")}

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return where a compiled module lies, None for every other."""
        file = self.files.get(fullname)
        return None if file is None else spec_from_file_location(fullname, file)

    def loads(self) -> bool:
        """Whether the library that all modules share loads here: not where the folder comes from another machine."""
        try:
            for name in self.files:
                if name.endswith("__mypyc"):
                    import_module(name)
        except ImportError:
            return False
        return True


def sources(package: Path = PACKAGE) -> list[Path]:
    """Return the source files that are compiled."""
    return sorted(file for pattern in MODULES for file in package.glob(pattern))


def fingerprint(package: Path = PACKAGE) -> str:
    """Return what tells one state of the sources from another."""
    told = hashlib.sha256()
    for file in [*sources(package), *sorted(package.glob(_SHAPES))]:
        told.update(f"{file.relative_to(package).as_posix()}\0".encode() + file.read_bytes())
    return told.hexdigest()


def stamp(folder: Path = HERE) -> Path:
    """Return the file that holds the fingerprint of what was compiled for this Python."""
    return folder / f"compiled{SUFFIX}.txt"


def is_fresh(folder: Path = HERE, package: Path = PACKAGE) -> bool:
    """Whether there are compiled modules for this Python, of the sources as they stand now."""
    written = stamp(folder)
    return written.exists() and written.read_text(encoding="utf-8") == fingerprint(package)


def prefer(folder: Path = HERE) -> bool:
    """Have the compiled modules imported from now on, where there are any and they are fresh; say whether."""
    if os.environ.get(INTERPRETED) or not is_fresh(folder):
        return False
    if not in_use():
        finder = Compiled(folder)
        sys.meta_path.insert(0, finder)
        if not finder.loads():
            sys.meta_path.remove(finder)
    return in_use()


def in_use() -> bool:
    """Whether compiled modules are imported in this process."""
    return any(isinstance(finder, Compiled) for finder in sys.meta_path)
