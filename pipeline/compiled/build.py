"""Compile the modules that are read most: ``python -m pipeline.compiled.build`` (``make compiled``).

It needs mypy, setuptools and a C compiler with Python's headers. Whatever is missing or goes wrong is said in one line
and leaves the project as it was: the modules are then read as Python.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from pipeline import compiled

#: Set in the environment, nothing is compiled.
WITHOUT = "JEJAK_NO_COMPILE"
_LONGEST = 300
_OTHERWISE = "figures are read by the interpreter, to the same results"


def build(folder: Path = compiled.HERE) -> str:
    """Compile what is not compiled yet, and say what was done."""
    if compiled.is_fresh(folder):
        return "compiled modules: up to date"
    if os.environ.get(WITHOUT):
        return f"compiled modules: not asked for; {_OTHERWISE}"
    with tempfile.TemporaryDirectory() as place:
        work = Path(place)
        try:
            shutil.copytree(compiled.PACKAGE, work / "pipeline", ignore=_only_source)
            subprocess.run(
                [sys.executable, "-m", "pipeline.compiled.build", str(work / "built")],
                cwd=work, check=True, capture_output=True, text=True, timeout=_LONGEST,
                env={**os.environ, "PYTHONPATH": os.pathsep.join([place, *filter(None, sys.path)])},
            )  # fmt: skip
            _keep(work / "built", folder, compiled.fingerprint(work / "pipeline"))
        except (subprocess.SubprocessError, OSError) as error:
            return f"compiled modules: not built ({_reason(error)}); {_OTHERWISE}"
    return f"compiled modules: {len(compiled.sources())} built"


def compile_here(out: Path) -> None:
    """Compile the modules of the package in the working directory with mypyc; raises what mypyc and the compiler do."""
    from mypyc.build import mypycify
    from setuptools import setup

    modules = [str(file.relative_to(Path.cwd())) for file in compiled.sources(Path.cwd() / "pipeline")]
    extensions = mypycify(["--ignore-missing-imports", *modules], opt_level="1", multi_file=True)
    told = ["build_ext", "--build-lib", str(out), "--build-temp", str(out / "objects")]
    setup(name="jejak-compiled", packages=[], ext_modules=extensions, script_args=told)


def _only_source(folder: str, names: list[str]) -> set[str]:
    """What of a folder no compiler reads."""
    return {name for name in names if not name.endswith(".py") and not (Path(folder) / name).is_dir()}


def _reason(error: Exception) -> str:
    """Return the last line that a failed compiler wrote, or the error itself."""
    written = getattr(error, "stderr", None) or ""
    lines = (written if isinstance(written, str) else written.decode(errors="replace")).strip().splitlines()
    return lines[-1] if lines else str(error)


def _keep(built: Path, folder: Path, fingerprint: str) -> None:
    """Put the compiled files side by side under the names of their modules, then say of which sources they are."""
    compiled.stamp(folder).unlink(missing_ok=True)
    for old in folder.glob(f"*{compiled.SUFFIX}"):
        old.unlink()
    for file in built.rglob(f"*{compiled.SUFFIX}"):
        shutil.copy(file, folder / ".".join(file.relative_to(built).parts))
    compiled.stamp(folder).write_text(fingerprint, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        compile_here(Path(sys.argv[1]))
    else:
        sys.stdout.write(f"{build()}\n")
