import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { byDay, operationsOf } from '../../src/billing/usage-bars';
import { byMonth } from '../../src/creators/earnings-bars';

const period = { starts_at: '2026-11-21T00:00:00.000Z', ends_at: '2026-12-21T00:00:00.000Z' };

test('each day of the period up to today has a bar, also without use, and other operations are not in it', () => {
  const items = [
    { operation: 'generations', day: '2026-11-22', units: 3 },
    { operation: 'generations', day: '2026-11-22', units: 1 },
    { operation: 'api_calls', day: '2026-11-23', units: 50 },
  ];
  expect(byDay(items, 'generations', period, new Date('2026-11-23T08:00:00Z'))).toEqual([
    { day: '2026-11-21', units: 0 },
    { day: '2026-11-22', units: 4 },
    { day: '2026-11-23', units: 0 },
  ]);
  expect(byDay(items, 'api_calls', period, new Date('2027-03-01T00:00:00Z'))).toHaveLength(30);
  expect(operationsOf(items)).toEqual(['generations', 'api_calls']);
});

test('months are summed by UTC, and none between the first and this one is left out', () => {
  const items = [
    { at: '2026-12-31T23:59:59.999Z', amount_cents: 900 },
    { at: '2026-10-01T00:00:00.000Z', amount_cents: 500 },
    { at: '2026-12-01T00:00:00.000Z', amount_cents: -1000 },
  ];
  const bars = byMonth(items, new Date('2027-01-02T00:00:00Z'), (month) => month);
  expect(bars.map(({ label, value }) => [label, value])).toEqual([['2026-10-01', 500], ['2026-11-01', 0], ['2026-12-01', -100], ['2027-01-01', 0]]);
  expect(byMonth([], new Date(), (month) => month)).toEqual([]);
});

// WCAG 2.2: 1.4.3 for texts, 1.4.11 for what a picture needs to be understood.
const TEXT_MIN = 4.5;
const GRAPHIC_MIN = 3;

test.each(['light', 'dark'] as const)('a chart can be made out in the %s theme', (theme) => {
  const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
  const colour = (name: string) => {
    const [, light = '', dark = ''] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css) ?? [];
    return theme === 'light' ? light : dark;
  };
  for (const [front, back, least] of [
    ['accent', 'surface', GRAPHIC_MIN],
    ['bad-strong', 'surface', GRAPHIC_MIN],
    ['accent', 'sunken', GRAPHIC_MIN],
    ['line-strong', 'surface', GRAPHIC_MIN],
    ['ink-soft', 'surface', TEXT_MIN],
  ] as const) {
    expect(contrast(colour(front), colour(back)), `${front} on ${back}`).toBeGreaterThanOrEqual(least);
  }
});

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
