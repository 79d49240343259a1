"""python-models.py OUT_DIR SAMPLES: pydantic tells valid from invalid, and writes what it read.

SAMPLES is JSON: [{"model": "Order", "valid": bool, "value": {…}}].
"""

import json
import sys
from pathlib import Path


def main() -> int:
    sys.path.insert(0, sys.argv[1])
    import vocabulary

    faults = []
    for sample in json.loads(Path(sys.argv[2]).read_text()):
        model, value = getattr(vocabulary, sample["model"]), sample["value"]
        for read in (model.model_validate, lambda value: model.model_validate_json(json.dumps(value))):
            try:
                written = read(value).model_dump(mode="json", by_alias=True, exclude_none=True)
                refusal = None if written == value else f"written as {written}"
            except ValueError as error:
                refusal = str(error)
            if (refusal is None) != sample["valid"]:
                faults.append(f"expected {'valid' if sample['valid'] else 'invalid'}: {value} ({refusal})")
    print("\n".join(faults), file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
