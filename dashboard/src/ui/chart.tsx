import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import { Table } from './parts';

export interface Bar {
  key: string;
  label: string;
  value: number;
}

// Whoever looks at numbers alone loads nothing that draws.
const BarChart = lazy(() => import('./bar-chart'));

interface ChartProps {
  /** What it shows, as one sentence. */
  label: string;
  /** What the bars are of, such as days. */
  column: string;
  unit: string;
  bars: Bar[];
  show: (value: number) => string;
}

/** Bars, and the same numbers as a table for whoever cannot see them or wants them exactly. */
export function Chart({ label, column, unit, bars, show }: ChartProps) {
  const { t } = useTranslation('app');
  return (
    <figure className="chart">
      <Suspense fallback={<div className="chart-plot skeleton" role="status" aria-label={t('loading')} />}>
        <BarChart label={label} bars={bars} show={show} />
      </Suspense>
      <details>
        <summary>{t('asTable')}</summary>
        <Table label={label} columns={[column, { label: unit, number: true }]}>
          <tbody>
            {bars.map((it) => (
              <tr key={it.key}>
                <th scope="row">{it.label}</th>
                <td className="number nowrap">{show(it.value)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </details>
    </figure>
  );
}
