import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Download, SearchX } from 'lucide-react';
import { lazy, Suspense, useMemo, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

import { Code } from '../code/code';
import { saveText } from '../ui/download';
import { useFormat } from '../ui/format';
import { Button, Empty, Loading, Note, ProblemNote } from '../ui/parts';
import { askSparql } from './sparql';
import { packageOf, pictureOf, PICTURE_ROWS_MAX, textOf, type Results, type Row, type Term } from './sparql-terms';

const Graph = lazy(() => import('../ui/graph'));
const ROW_PX = 40;
const OF_RESULTS = [
  { name: 'CSV', ending: 'csv', mediaType: 'text/csv' },
  { name: 'TSV', ending: 'tsv', mediaType: 'text/tab-separated-values' },
  { name: 'JSON', ending: 'json', mediaType: 'application/sparql-results+json' },
  { name: 'XML', ending: 'xml', mediaType: 'application/sparql-results+xml' },
] as const;
/** Of yes and no there are only these. */
const OF_BOOLEAN: readonly string[] = ['JSON', 'XML'];

export function SparqlResults({ results, query }: { results: Results; query: string }) {
  const { t } = useTranslation();
  if (results.kind === 'boolean') {
    return (
      <div className="stack pad">
        <Note tone={results.value ? 'good' : ''}>{t(results.value ? 'sparql.yes' : 'sparql.no')}</Note>
        <Downloads query={query} formats={OF_RESULTS.filter((it) => OF_BOOLEAN.includes(it.name))} />
      </div>
    );
  }
  if (results.kind === 'triples') {
    return (
      <div className="stack pad">
        <div className="row">
          <Button small onPress={() => saveText(results.turtle, 'results.ttl', 'text/turtle')}>
            <Download size={14} aria-hidden /> Turtle
          </Button>
        </div>
        <Code text={results.turtle} path="results.ttl" label={t('sparql.results')} />
      </div>
    );
  }
  if (results.rows.length === 0) {
    return (
      <Empty icon={SearchX} title={t('sparql.none')}>
        <p>{t('sparql.noneText')}</p>
      </Empty>
    );
  }
  return <Rows variables={results.variables} rows={results.rows} query={query} />;
}

function Rows({ variables, rows, query }: { variables: string[]; rows: Row[]; query: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Tabs>
      <div className="row between pad">
        <TabList className="tabs" aria-label={t('sparql.shownAs')}>
          <Tab id="table">{t('sparql.table')}</Tab>
          <Tab id="graph">{t('sparql.graph')}</Tab>
        </TabList>
        <span className="row">
          <span className="soft small" role="status">
            {t('sparql.rows', { count: rows.length, shown: format.number(rows.length) })}
          </span>
          <Downloads query={query} formats={OF_RESULTS} />
        </span>
      </div>
      <TabPanel id="table">
        <ResultTable variables={variables} rows={rows} />
      </TabPanel>
      <TabPanel id="graph" className="pad">
        <Picture variables={variables} rows={rows} />
      </TabPanel>
    </Tabs>
  );
}

/** Only the rows that are seen are in the document; a screen reader is told how many there are. */
function ResultTable({ variables, rows }: { variables: string[]; rows: Row[] }) {
  const { t } = useTranslation();
  const scroll = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- it is meant to be called anew while it scrolls
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroll.current, estimateSize: () => ROW_PX, overscan: 12 });
  const shown = virtual.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
    <div className="results" ref={scroll} role="region" aria-label={t('sparql.results')} tabIndex={0}>
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {variables.map((it) => (
              <th key={it} scope="col">
                ?{it}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={before} columns={variables.length} />
          {shown.map(({ index }) => (
            <tr key={index} aria-rowindex={index + 2}>
              {variables.map((name) => {
                const term = rows[index]?.[name];
                return <td key={name}>{term && <Shown term={term} />}</td>;
              })}
            </tr>
          ))}
          <Gap height={after} columns={variables.length} />
        </tbody>
      </table>
    </div>
  );
}

/** Room of the rows that are not in the document. */
function Gap({ height, columns }: { height: number; columns: number }) {
  return height > 0 ? (
    <tr className="gap" aria-hidden>
      <td colSpan={columns} style={{ height }} />
    </tr>
  ) : null;
}

function Shown({ term }: { term: Term }) {
  const found = packageOf(term);
  if (found !== null) {
    return (
      <Link to="/packages/$namespace/$name" params={found} title={textOf(term, true)}>
        {textOf(term)}
      </Link>
    );
  }
  if (term.type === 'uri' && typeof term.value === 'string' && /^https?:/.test(term.value)) {
    return (
      <a href={term.value} title={term.value} rel="noreferrer nofollow ugc" target="_blank">
        {textOf(term)}
      </a>
    );
  }
  return <span title={textOf(term, true)}>{textOf(term)}</span>;
}

function Picture({ variables, rows }: { variables: string[]; rows: Row[] }) {
  const { t } = useTranslation();
  const { nodes, edges } = useMemo(() => pictureOf(variables, rows), [variables, rows]);
  if (edges.length === 0) return <Note>{t('sparql.noGraph')}</Note>;
  return (
    <div className="stack">
      <Suspense fallback={<Loading lines={6} />}>
        <Graph nodes={nodes} edges={edges} label={t('sparql.picture')} />
      </Suspense>
      <p className="soft small">{t(rows.length > PICTURE_ROWS_MAX ? 'sparql.graphOfFirst' : 'sparql.graphText', { count: PICTURE_ROWS_MAX })}</p>
    </div>
  );
}

/** The same query once more, in the form that is wanted. */
function Downloads({ query, formats }: { query: string; formats: readonly (typeof OF_RESULTS)[number][] }) {
  const { t } = useTranslation();
  const save = useMutation({
    mutationFn: async ({ mediaType, ending }: (typeof OF_RESULTS)[number]) => {
      const { body } = await askSparql(query, mediaType);
      saveText(body, `results.${ending}`, mediaType);
    },
  });
  return (
    <span className="row tight" role="group" aria-label={t('sparql.download')}>
      {formats.map((it) => (
        <Button key={it.name} small busy={save.isPending && save.variables.name === it.name} onPress={() => save.mutate(it)}>
          <Download size={14} aria-hidden /> {it.name}
        </Button>
      ))}
      {save.error !== null && <ProblemNote error={save.error} />}
    </span>
  );
}
