"""python.py OUT_DIR RESOURCES: what the generated pydantic models say of each resource."""

import importlib
import json
import sys
from pathlib import Path
from types import ModuleType


def generated_module(folder: Path) -> ModuleType:
    """The output is a package, or modules beside one another; it is imported as its user would."""
    modules = sorted(path for path in folder.rglob("*.py") if "BaseModel" in path.read_text())
    package = next((path.parent for path in modules if (path.parent / "__init__.py").is_file()), None)
    if package is not None:
        sys.path.insert(0, str(package.parent))
        return importlib.import_module(package.name)
    sys.path.insert(0, str(modules[0].parent))
    return importlib.import_module(modules[0].stem)


def main() -> None:
    folder, resources = (Path(argument).resolve() for argument in sys.argv[1:3])
    module = generated_module(folder)
    answers = []
    for resource in json.loads(resources.read_text()):
        try:
            model = getattr(module, resource["@type"]).model_validate_json(json.dumps(resource))
        except ValueError as error:
            answers.append({"refusal": str(error)[:200]})
            continue
        answers.append({"written": json.loads(model.model_dump_json(by_alias=True, exclude_unset=True))})
    json.dump(answers, sys.stdout)


main()
