#!/usr/bin/env bash
# npm @opentelemetry/core 2.12.1, PyPI opentelemetry-api 1.45.2: baggage and traceparent from one service to the next.
#
# Expected: a value has the same text in each service and is forwarded as it came: in W3C Baggage what follows ";" is a property
# and no part of the value, "+" is a plus, and a value may be empty; bits of the trace flags that are not known yet are no
# reason to lose the trace (Trace Context, 3.2.2.5).
# What happens: Python takes the properties for the value and forwards them in it, escaped, so that the next service sees no
# property any more; "+" becomes a blank for it and its own blanks a "+", which JavaScript keeps; a blank at the edge is gone.
# JavaScript drops what is empty. The flags 11 are forwarded by JavaScript as 011, which both refuse: a new trace begins.
# Output: for each header the values that both read and what both send on.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" @opentelemetry/core@2.12.1 @opentelemetry/api@1.9.1
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check opentelemetry-api==1.45.2
cat > "$work/headers.json" <<'EOF'
[["baggage", "tenant=acme,plan=pro", ["tenant=acme,plan=pro", "tenant=acme,plan=pro"]],
 ["baggage", "tenant=acme%20inc", ["tenant=acme%20inc", "tenant=acme+inc"]],
 ["baggage", "tenant=acme;region=eu", ["tenant=acme;region=eu", "tenant=acme%3Bregion%3Deu"]],
 ["baggage", "tenant=acme;internal", ["tenant=acme;internal", "tenant=acme%3Binternal"]],
 ["baggage", "version=1.0.0+b5", ["version=1.0.0%2Bb5", "version=1.0.0+b5"]],
 ["baggage", "version=1.0.0%2Bb5", ["version=1.0.0%2Bb5", "version=1.0.0%2Bb5"]],
 ["baggage", "prefix=%20-,plan=pro", ["prefix=%20-,plan=pro", "prefix=-,plan=pro"]],
 ["baggage", "coupon=,plan=pro", ["plan=pro", "coupon=,plan=pro"]],
 ["traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
  ["00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"]],
 ["traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-11",
  ["00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-011", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-11"]],
 ["traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-011", ["nothing", "nothing"]]]
EOF
cat > "$work/run.cjs" <<'EOF'
const { readFileSync, writeFileSync } = require("node:fs");
const { propagation, ROOT_CONTEXT } = require("@opentelemetry/api");
const { W3CBaggagePropagator, W3CTraceContextPropagator } = require("@opentelemetry/core");

const getter = { get: (carrier, key) => carrier[key], keys: (carrier) => Object.keys(carrier) };
const setter = { set: (carrier, key, value) => (carrier[key] = value) };
const found = JSON.parse(readFileSync("headers.json", "utf8")).map(([name, header]) => {
  const propagator = name === "baggage" ? new W3CBaggagePropagator() : new W3CTraceContextPropagator();
  const context = propagator.extract(ROOT_CONTEXT, { [name]: header }, getter);
  const sent = {};
  propagator.inject(context, sent, setter);
  const entries = propagation.getBaggage(context)?.getAllEntries() ?? [];
  return { read: Object.fromEntries(entries.map(([key, { value }]) => [key, value])), sent: sent[name] ?? "nothing" };
});
writeFileSync("found.json", JSON.stringify(found));
EOF
node "$work/run.cjs"
"$work/venv/bin/python" - <<'EOF'
import json

from opentelemetry import baggage
from opentelemetry.baggage.propagation import W3CBaggagePropagator
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

VALUES = {
    "tenant=acme%20inc": ("acme inc", "acme inc"),
    "tenant=acme;region=eu": ("acme", "acme;region=eu"),
    "tenant=acme;internal": ("acme", "acme;internal"),
    "version=1.0.0+b5": ("1.0.0+b5", "1.0.0 b5"),
    "version=1.0.0%2Bb5": ("1.0.0+b5", "1.0.0+b5"),
    "prefix=%20-,plan=pro": (" -", "-"),
    "coupon=,plan=pro": (None, ""),
}
changed = False
for (name, header, observed), by_npm in zip(json.load(open("headers.json")), json.load(open("found.json")), strict=True):
    propagator = W3CBaggagePropagator() if name == "baggage" else TraceContextTextMapPropagator()
    context = propagator.extract({name: [header]})
    sent = {}
    propagator.inject(sent, context)
    found = [by_npm["sent"], sent.get(name, "nothing")]
    print(f"{name}: {header}\n  sent on by JavaScript {found[0]}, by Python {found[1]}")
    changed |= found != observed
    if header in VALUES:
        key = header.split("=")[0]
        values = by_npm["read"].get(key), baggage.get_all(context).get(key)
        print(f"  read by JavaScript {values[0]!r}, by Python {values[1]!r}")
        changed |= values != VALUES[header]
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
