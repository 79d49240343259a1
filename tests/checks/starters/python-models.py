"""python-models.py OUT_DIR: every module is imported, every model refuses what is no
object, and mypy finds nothing in strict mode.

OUT_DIR holds a folder of output per vocabulary; what is wrong is printed by vocabulary.
"""

import importlib
import json
import os
import sys
import warnings
from pathlib import Path
from types import ModuleType
from typing import Any

import mypy.api
from pydantic import BaseModel, ValidationError

FAULTS_MAX = 5


class Faults:
    def __init__(self) -> None:
        self.found: dict[str, list[str]] = {}

    def add(self, vocabulary: str, text: str) -> None:
        faults = self.found.setdefault(vocabulary, [])
        if len(faults) < FAULTS_MAX:
            faults.append(text[:600])


def module_files(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def import_modules(folder: Path, vocabulary: str, faults: Faults) -> list[ModuleType]:
    """As a user of one vocabulary would; the next one may use the same names."""
    known = set(sys.modules)
    sys.path.insert(0, str(folder))
    modules = []
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for file in module_files(folder):
            parts = list(file.relative_to(folder).with_suffix("").parts)
            name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            try:
                modules.append(importlib.import_module(name))
            except Exception as error:
                faults.add(vocabulary, f"import {name}: {type(error).__name__}: {error}")
    for warning in caught:
        faults.add(vocabulary, f"{warning.filename}: {warning.message}")
    sys.path.pop(0)
    for name in set(sys.modules) - known:
        if getattr(sys.modules[name], "__file__", None) and Path(str(sys.modules[name].__file__)).is_relative_to(folder):
            del sys.modules[name]
    return modules


def try_models(modules: list[ModuleType], vocabulary: str, faults: Faults) -> None:
    models: dict[int, type[BaseModel]] = {}
    for module in modules:
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, BaseModel) and value.__module__ == module.__name__:
                models[id(value)] = value
    if not models:
        faults.add(vocabulary, "there is no model")
    for model in models.values():
        try:
            model.model_validate([])
            faults.add(vocabulary, f"{model.__name__} takes a list for an object")
        except ValidationError:
            pass
        except Exception as error:
            faults.add(vocabulary, f"{model.__name__}: {type(error).__name__}: {error}")


def run_mypy(root: Path, folders: dict[str, Path], faults: Faults) -> None:
    files = [str(file.relative_to(root)) for folder in folders.values() for file in module_files(folder)]
    options: list[Any] = ["--strict", "--no-error-summary", "--no-incremental", "--explicit-package-bases", "--namespace-packages"]
    output, errors, status = mypy.api.run([*options, *files])
    by_folder = {folder.name: vocabulary for vocabulary, folder in folders.items()}
    for line in output.splitlines():
        vocabulary = by_folder.get(line.split("/")[0])
        if vocabulary is not None and ": error:" in line:
            faults.add(vocabulary, line)
    if status != 0 and not faults.found:
        raise SystemExit(f"mypy: {output}{errors}")


def main() -> None:
    root = Path(sys.argv[1]).resolve()
    faults, folders = Faults(), {}
    for folder in sorted(path for path in root.iterdir() if path.is_dir()):
        vocabulary = folder.name
        # mypy takes the folders for packages, whose names have no hyphens.
        folder = folder.rename(root / f"of_{vocabulary.replace('-', '_')}")
        folders[vocabulary] = folder
        if not module_files(folder):
            faults.add(vocabulary, "there is no module")
            continue
        try_models(import_modules(folder, vocabulary, faults), vocabulary, faults)
    os.chdir(root)
    run_mypy(root, folders, faults)
    json.dump(faults.found, sys.stdout)


main()
