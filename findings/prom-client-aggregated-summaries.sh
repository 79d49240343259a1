#!/usr/bin/env bash
# npm prom-client 15.1.3: summaries and histograms of several workers as one.
#
# Expected: count and sum of all workers are added, whatever else is done; a quantile that cannot be had from quantiles is left
# out, or lies between theirs; the buckets of a histogram stay cumulative, or different ones are refused.
# What happens: quantiles are added as counters are: two workers with medians of 10 and 20 ms have one of 30, which no request
# took. The other ways of aggregation take the count along: by "max" 4 requests are 3, by "average" 2. Of workers with different
# buckets, as during a deployment, "le 5" stands behind "+Inf" with 1, though both requests took 1.5 s.
# Output: the series of two workers for each way of aggregation, and of two with different buckets.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" prom-client@15.1.3
cat > "$work/run.cjs" <<'EOF'
const { AggregatorRegistry, Histogram, Registry, Summary } = require("prom-client");

const aggregated = async (metrics) => {
  const workers = metrics.map((make) => {
    const registry = new Registry();
    make([registry]);
    return registry.getMetricsAsJSON();
  });
  const text = await AggregatorRegistry.aggregate(await Promise.all(workers)).metrics();
  return text.split("\n").filter((line) => line && !line.startsWith("#")).join(", ");
};
const summary = (values, aggregator) => (registers) => {
  const made = new Summary({ name: "wait", help: "ms", percentiles: [0.5], registers, ...(aggregator && { aggregator }) });
  values.forEach((value) => made.observe(value));
};
const histogram = (values, buckets) => (registers) => {
  const made = new Histogram({ name: "wait", help: "s", buckets, registers });
  values.forEach((value) => made.observe(value));
};

(async () => {
  let changed = false;
  for (const [name, metrics, observed] of [
    ...[
      [undefined, 'wait{quantile="0.5"} 30, wait_sum 50, wait_count 4'],
      ["average", 'wait{quantile="0.5"} 15, wait_sum 25, wait_count 2'],
      ["max", 'wait{quantile="0.5"} 20, wait_sum 30, wait_count 3'],
    ].map(([way, series]) => [`summaries, ${way ?? "default"}`, [summary([10, 10, 10], way), summary([20], way)], series]),
    [
      "histograms, equal buckets",
      [histogram([1.5], [2, 5]), histogram([1.5], [2, 5])],
      'wait_bucket{le="2"} 2, wait_bucket{le="5"} 2, wait_bucket{le="+Inf"} 2, wait_sum 3, wait_count 2',
    ],
    [
      "histograms, one bucket of two renamed",
      [histogram([1.5], [1, 2]), histogram([1.5], [1, 5])],
      'wait_bucket{le="1"} 0, wait_bucket{le="2"} 1, wait_bucket{le="+Inf"} 2, wait_sum 3, wait_count 2, wait_bucket{le="5"} 1',
    ],
  ]) {
    const found = await aggregated(metrics);
    console.log(`${name}: ${found}`);
    changed ||= found !== observed;
  }
  if (changed) {
    console.error("the behaviour has changed");
    process.exitCode = 1;
  }
})();
EOF
node "$work/run.cjs"
