"""Builds the functions and lays them out where the templates look for them."""

import os
import subprocess
from pathlib import Path

import fonts
from settings import ROOT
from templates import function_names
from ui import Refused


def build(only: str | None) -> list[str]:
    """Compiles all functions, or one, and the command-line tools. Cargo's own progress is shown."""
    names = function_names()
    if only is not None and only not in names:
        raise Refused(f"There is no function {only!r}. There are: {', '.join(sorted(names))}")
    names = [only] if only else names
    command = ["cargo", "build", "--release", "--locked"]
    for name in names:
        command += ["--bin", name]
    if only is None:
        command += ["--bin", "ggen-cloud", "--bin", "ggen-cloud-admin", "--bin", "stripe-sandbox"]
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        raise Refused("The build failed; cargo says why above.")
    for name in names:
        _lay_out(name)
    fonts.lay_out(names)
    return names


def bootstrap(name: str) -> Path:
    return ROOT / "target" / "lambda" / name / "bootstrap"


def files(code: Path) -> dict[str, Path]:
    """What a function's zip holds, by its name there: its code, and the fonts beside it."""
    return {"bootstrap": code} | {f"fonts/{path.name}": path for path in sorted((code.parent / "fonts").glob("*"))}


def _lay_out(name: str) -> None:
    """A hard link: a hundred copies of ten megabytes would be a gigabyte."""
    target = bootstrap(name)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    os.link(ROOT / "target" / "release" / name, target)
