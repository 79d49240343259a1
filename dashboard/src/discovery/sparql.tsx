import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Play, SearchCode } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '../api/client';
import { asProblem, unreachable } from '../api/problem';
import { Code } from '../code/code';
import { Await, Button, Card, Empty, PageHead } from '../ui/parts';
import { EXAMPLES } from './examples';
import { SparqlResults } from './sparql-results';
import { lineOf, parse } from './sparql-terms';

/** Of a query that is in the address; a longer one runs all the same, and has no link. */
const LINKED_MAX = 4_000;
/** Whatever the form of the query is, the first that fits is given. */
const MEDIA_TYPES = 'application/sparql-results+json, text/turtle;q=0.9';

export async function askSparql(query: string, mediaTypes: string, signal?: AbortSignal): Promise<{ mediaType: string; body: string }> {
  const { data, response } = await api().POST('/api/v1/marketplace/sparql', {
    headers: { 'content-type': 'application/sparql-query', accept: mediaTypes },
    body: query,
    bodySerializer: (it: unknown) => it as string,
    parseAs: 'text',
    ...(signal ? { signal } : {}),
  });
  if (typeof data !== 'string') throw unreachable();
  return { mediaType: response.headers.get('content-type') ?? '', body: data };
}

export function Sparql() {
  const { t } = useTranslation();
  const asked = useSearch({ from: '/shell/sparql' }).query;
  const navigate = useNavigate();
  const [text, setText] = useState(asked ?? EXAMPLES[0].query);
  const [sent, setSent] = useState(asked ?? '');
  const results = useQuery({
    queryKey: ['sparql', sent],
    enabled: sent !== '',
    queryFn: async ({ signal }) => {
      const { mediaType, body } = await askSparql(sent, MEDIA_TYPES, signal);
      return parse(mediaType, body);
    },
  });
  const run = (query: string) => {
    if (query.trim() === '') return;
    if (query === sent) void results.refetch();
    setSent(query);
    void navigate({ to: '/sparql', search: query.length <= LINKED_MAX ? { query } : {}, resetScroll: false });
  };
  const wrong = results.error === null || text !== sent ? null : lineOf(messageOf(results.error));
  return (
    <>
      <PageHead title={t('sparql.title')} lead={t('sparql.lead')} />
      <div className="stack wide">
        <Card
          title={t('sparql.query')}
          aside={
            <Button look="primary" busy={results.isFetching} onPress={() => run(text)}>
              <Play size={16} aria-hidden /> {t('sparql.run')}
            </Button>
          }
        >
          <div className="stack">
            <div className="examples" role="group" aria-label={t('sparql.begin')}>
              {EXAMPLES.map((it) => (
                <Button key={it.name} small onPress={() => setText(it.query)}>
                  {t(`sparql.examples.${it.name}`)}
                </Button>
              ))}
            </div>
            <Code text={text} path="query.rq" label={t('sparql.query')} onChange={setText} onRun={() => run(text)} wrongLine={wrong} />
            <p className="soft small">{wrong === null ? t('sparql.hint') : t('sparql.wrongLine', { line: wrong })}</p>
          </div>
        </Card>
        <Card plain title={t('sparql.results')}>
          {sent === '' ? (
            <Empty icon={SearchCode} title={t('sparql.nothingYet')}>
              <p>{t('sparql.nothingYetText')}</p>
            </Empty>
          ) : (
            <div className={results.data ? '' : 'pad'}>
              <Await query={results} lines={6}>
                {(it) => <SparqlResults results={it} query={sent} />}
              </Await>
            </div>
          )}
        </Card>
      </div>
    </>
  );
}

function messageOf(error: unknown): string {
  const { document, detail } = asProblem(error);
  return document?.errors?.[0]?.message ?? detail;
}
