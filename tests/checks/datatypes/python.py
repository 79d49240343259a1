"""python.py OUT_DIR REQUESTS: what the generated pydantic model Sample says of each value."""

import importlib
import json
import sys
from pathlib import Path


def main() -> None:
    folder, requests = (Path(argument).resolve() for argument in sys.argv[1:])
    # The output is a package or modules beside one another; either way it is imported
    # as its user would.
    module = next(path for path in sorted(folder.rglob("*.py")) if "class Sample(" in path.read_text())
    root = module.parent
    while (root / "__init__.py").is_file():
        root = root.parent
    sys.path.insert(0, str(root))
    Sample = importlib.import_module(".".join(module.relative_to(root).with_suffix("").parts)).Sample
    answers = []
    for request in json.loads(requests.read_text()):
        resource = {"@id": "urn:sample", "@type": "Sample", request["key"]: request["value"]}
        try:
            sample = Sample.model_validate_json(json.dumps(resource))
        except ValueError as error:
            answers.append({"refusal": str(error)[:200]})
            continue
        written = json.loads(sample.model_dump_json(by_alias=True, exclude_unset=True))
        answers.append({"written": written.get(request["key"])})
    json.dump(answers, sys.stdout)


main()
