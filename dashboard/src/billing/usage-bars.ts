// What was used on each day of a period, also on those on which nothing was.
import type { Schemas } from '../api/hooks';

const DAY_MS = 86_400_000;

export interface UsedOnDay {
  day: string;
  units: number;
}

/** Up to today: of the days that come nobody knows anything. Days are those of UTC, as the API counts them. */
export function byDay(items: Schemas['UsageItem'][], operation: string, period: Schemas['PeriodView'], now: Date): UsedOnDay[] {
  const used = new Map<string, number>();
  for (const it of items) {
    if (it.operation === operation && it.day) used.set(it.day, (used.get(it.day) ?? 0) + it.units);
  }
  const first = Date.parse(period.starts_at.slice(0, 10));
  const last = Math.min(now.getTime(), Date.parse(period.ends_at) - 1);
  const days: UsedOnDay[] = [];
  for (let at = first; at <= last; at += DAY_MS) {
    const day = new Date(at).toISOString().slice(0, 10);
    days.push({ day, units: used.get(day) ?? 0 });
  }
  return days;
}

/** Those that were used, the one of the product's name first. */
export function operationsOf(items: Schemas['UsageItem'][]): string[] {
  const found = [...new Set(items.map((it) => it.operation))].sort();
  return found.includes('generations') ? ['generations', ...found.filter((it) => it !== 'generations')] : found;
}
