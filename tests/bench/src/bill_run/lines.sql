-- From raw events to the parts of lines, for PostgreSQL and SQLite. What each of them does best
-- about duplicates stands for DISTINCT_EVENTS.
WITH distinct_events AS (
  DISTINCT_EVENTS
),
-- Period 0 is closed, 1 closes now.
totals AS (
  SELECT s.id AS subscription, CASE WHEN e.granted_at >= s.closing_start THEN 1 ELSE 0 END AS period,
    e.operation, e.step, CAST(sum(e.units) AS bigint) AS units
  FROM distinct_events AS e JOIN subscriptions AS s ON s.id = e.subscription
  WHERE e.granted_at >= s.closed_start AND e.granted_at < s.closing_end
  GROUP BY 1, 2, 3, 4
),
-- Beside what was billed, and with how many came before, by step.
running AS (
  SELECT t.subscription, t.period, t.operation, t.step, t.units, coalesce(b.units, 0) AS billed_units,
    CAST(sum(t.units) OVER steps AS bigint) AS up_to,
    CAST(sum(coalesce(b.units, 0)) OVER steps AS bigint) AS billed_up_to
  FROM totals AS t
  LEFT JOIN billed AS b
    ON t.period = 0 AND b.subscription = t.subscription AND b.operation = t.operation AND b.step = t.step
  WINDOW steps AS (PARTITION BY t.subscription, t.period, t.operation ORDER BY t.step)
),
parts AS (
  SELECT r.*, p.amount, p.per, p.is_begun, p.rounded_to,
    CASE WHEN r.up_to <= p.included THEN 0
      WHEN r.up_to - r.units >= p.included THEN r.units
      ELSE r.up_to - p.included END AS units_over,
    CASE WHEN r.billed_up_to <= p.included THEN 0
      WHEN r.billed_up_to - r.billed_units >= p.included THEN r.billed_units
      ELSE r.billed_up_to - p.included END AS billed_over
  FROM running AS r
  JOIN terms AS p ON p.subscription = r.subscription AND p.operation = r.operation AND p.step = r.step
),
-- What has one price is one line.
lines AS (
  SELECT parts.*, CAST(sum(units_over) OVER line AS bigint) AS line_over,
    CAST(sum(billed_over) OVER line AS bigint) AS line_billed_over,
    min(step) OVER line AS first_step,
    max(CASE WHEN units <> billed_units OR units_over <> billed_over THEN 1 ELSE 0 END) OVER line AS is_changed
  FROM parts
  WINDOW line AS (PARTITION BY subscription, period, operation, amount, per, is_begun)
)
SELECT s.tenant, l.period, l.operation, l.amount, l.per, l.step,
  l.units, l.units - l.units_over, l.units_over,
  l.billed_units, l.billed_units - l.billed_over, l.billed_over,
  CASE WHEN l.per = 0 THEN 0
    WHEN l.is_begun = 1
    THEN ((l.line_over + l.per - 1) / l.per - (l.line_billed_over + l.per - 1) / l.per) * l.amount
    ELSE ((2 * l.line_over * l.amount + l.per * l.rounded_to) / (2 * l.per * l.rounded_to)
      - (2 * l.line_billed_over * l.amount + l.per * l.rounded_to) / (2 * l.per * l.rounded_to)) * l.rounded_to
  END
FROM lines AS l JOIN subscriptions AS s ON s.id = l.subscription
WHERE l.is_changed = 1
ORDER BY l.subscription, l.period, l.operation, l.first_step, l.step
