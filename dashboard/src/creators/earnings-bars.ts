import type { Schemas } from '../api/hooks';
import type { Bar } from '../ui/chart';

/** By months of UTC, from the first line to now, also those without any. */
export function byMonth(items: Pick<Schemas['Earning'], 'at' | 'amount_cents'>[], now: Date, name: (month: string) => string): Bar[] {
  const sums = new Map<string, number>();
  for (const { at, amount_cents: cents } of items) {
    const month = at.slice(0, 7);
    sums.set(month, (sums.get(month) ?? 0) + cents);
  }
  const first = [...sums.keys()].sort()[0];
  if (first === undefined) return [];
  const bars: Bar[] = [];
  const last = now.toISOString().slice(0, 7);
  for (let month = first; month <= last; month = after(month)) bars.push({ key: month, label: name(`${month}-01`), value: sums.get(month) ?? 0 });
  return bars;
}

function after(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number)).toISOString().slice(0, 7);
}
