"""The project `projects/interfaces`, in rdflib and Jinja2: the same query, the same template.

    python interfaces.py PROJECT VOCABULARY.nq OUT

The output in the folder OUT is the engine's, byte for byte.
"""

import sys
from pathlib import Path

from jinja2 import Environment
from rdflib import Dataset

TEMPLATE = r"""{% set seen = namespace(class="", property="") -%}
{% for row in results -%}
{% if row.class != seen.class -%}
{% if seen.class %}
}
{% endif -%}
/** {{ row.comment | replace("*/", "*\/") }} */
export interface {% if row.name.startswith("3") %}_{% endif %}{{ row.name }} {
{%- set seen.class = row.class -%}
{% set seen.property = "" -%}
{% endif -%}
{% if row.key -%}
{% if row.property == seen.property %} | {{ row.range }}{% else %}
  {{ row.key }}?: {{ row.range }}
{%- set seen.property = row.property %}{% endif -%}
{% endif -%}
{% endfor %}
}
"""


def main(project: str, vocabulary: str, out: str) -> None:
    graph = Dataset(default_union=True)
    graph.parse(vocabulary, format="nquads")
    query = (Path(project) / "queries" / "interfaces.rq").read_text()
    results = [row.asdict() for row in graph.query(query)]
    text = Environment(keep_trailing_newline=True).from_string(TEMPLATE).render(results=results)
    Path(out).mkdir(parents=True, exist_ok=True)
    (Path(out) / "interfaces.ts").write_text(text)


if __name__ == "__main__":
    main(*sys.argv[1:])
