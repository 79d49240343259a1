import { AxisBottom, AxisLeft } from '@visx/axis';
import { useParentSize } from '@visx/responsive';
import { scaleBand, scaleLinear } from '@visx/scale';

import type { Bar } from './chart';

const HEIGHT = 210;
const TOP = 10;
const BOTTOM = 30;
const CHARACTER_WIDTH = 7;
const TEXT = { className: 'chart-text', fill: 'currentColor', fontFamily: 'inherit', fontSize: 12 } as const;
const TICKS = 4;
const GAP = 0.28;
// Of the axis below: so much room has each of its texts.
const BAR_WIDTH_MAX = 56;
const LABEL_WIDTH = 76;

/**
 * Bars from zero, upwards and downwards. A picture for those who see: whoever shows one also gives its numbers
 * as a table. Nothing in it moves. Its colours are classes, because the page allows no styles in attributes.
 */
export default function BarChart({ label, bars, show }: { label: string; bars: Bar[]; show: (value: number) => string }) {
  const { parentRef, width } = useParentSize({ debounceTime: 50 });
  const values = bars.map((it) => it.value);
  const y = scaleLinear({ domain: [Math.min(0, ...values), Math.max(0, ...values, 1)], range: [HEIGHT - BOTTOM, TOP], nice: TICKS });
  // Units and cents are whole.
  const ticks = y.ticks(TICKS).filter(Number.isInteger);
  const left = Math.max(...ticks.map((it) => show(it).length)) * CHARACTER_WIDTH + 14;
  const x = scaleBand({ domain: bars.map((it) => it.key), range: [left, Math.max(width, left + 1)], padding: GAP });
  // One bar alone would else be half of the chart.
  const bar = Math.min(x.bandwidth(), BAR_WIDTH_MAX);
  const aside = (x.bandwidth() - bar) / 2;
  const labels = new Map(bars.map((it) => [it.key, it.label]));
  const every = Math.max(1, Math.ceil(bars.length / Math.max(1, Math.floor((width - left) / LABEL_WIDTH))));
  const zero = y(0);
  return (
    <div ref={parentRef} className="chart-plot">
      {width > 0 && (
        <svg width={width} height={HEIGHT} role="img" aria-label={label}>
          {ticks.map((it) => (
            <line key={it} className="chart-line" x1={left} x2={width} y1={y(it)} y2={y(it)} />
          ))}
          {bars.map(({ key, label: name, value }) => (
            <g key={key}>
              <title>{`${name}: ${show(value)}`}</title>
              {/* The whole column tells its number, also where its bar is small. */}
              <rect className="chart-column" x={x(key)} y={TOP} width={x.bandwidth()} height={HEIGHT - BOTTOM - TOP} />
              <rect className={value < 0 ? 'chart-bar below' : 'chart-bar'} x={(x(key) ?? 0) + aside} y={Math.min(zero, y(value))} width={bar} height={Math.abs(y(value) - zero)} rx={2} />
            </g>
          ))}
          <AxisLeft left={left} scale={y} tickValues={ticks} tickFormat={(it) => show(Number(it))} hideAxisLine hideTicks tickLabelProps={{ ...TEXT, textAnchor: 'end', dx: -2, dy: 4 }} />
          <AxisBottom
            top={HEIGHT - BOTTOM}
            scale={x}
            tickValues={bars.filter((_, index) => index % every === 0).map((it) => it.key)}
            tickFormat={(key) => labels.get(key) ?? key}
            hideTicks
            stroke="currentColor"
            axisLineClassName="chart-axis"
            tickLabelProps={{ ...TEXT, textAnchor: 'middle', dy: 2 }}
          />
        </svg>
      )}
    </div>
  );
}
