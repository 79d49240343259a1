import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Download, RotateCcw } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import { api, idempotencyKey } from '../api/client';
import { unreachable } from '../api/problem';
import { useMay, type Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { Receipt } from '../audit/receipt';
import { useFormat } from '../ui/format';
import { useDownload } from '../ui/download';
import { Await, Badge, Button, Card, Loading, Meter, Note, PageHead, ProblemNote } from '../ui/parts';
import { StateBadge, useSource } from './generation-table';
import { Findings } from './findings';

const Output = lazy(() => import('./output'));

/** How long an answer may wait for the end; then it tells how far the work is. */
const WAIT_SECONDS = 2;
const STAGES = ['load', 'infer', 'validate', 'query', 'render', 'store'] as const;
const isOpen = (state: Schemas['State']) => state === 'pending' || state === 'running';

export function GenerationPage() {
  const { id } = useParams({ from: '/shell/member/generations/$id' });
  const generation = $api().useQuery(
    'get',
    '/api/v1/generations/{id}',
    { params: { path: { id }, query: { wait_seconds: WAIT_SECONDS } } },
    // Each answer waits by itself, so the next one is asked for at once.
    { refetchInterval: ({ state }) => (state.data && isOpen(state.data.state) ? 50 : false), refetchIntervalInBackground: true },
  );
  const sourceOf = useSource();
  return <Await query={generation}>{(it) => <Shown generation={it} title={sourceOf(it)} />}</Await>;
}

function Shown({ generation, title }: { generation: Schemas['GenerationView']; title: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const cached = useQueryClient();
  const { id, state } = generation;
  const mayRun = useMay('editor');
  const mayCancel = mayRun && isOpen(state);
  const runAgain = useRunAgain(generation);
  const cancel = $api().useMutation('post', '/api/v1/generations/{id}/cancel', { onSettled: () => cached.invalidateQueries() });
  const download = useDownload(async () => {
    const { data } = await api().GET('/api/v1/generations/{id}/artifact', { params: { path: { id } } });
    if (!data) throw unreachable();
    return data.url;
  });
  const error = cancel.error ?? runAgain.error ?? download.error;
  return (
    <div className="stack wide">
      <PageHead
        title={title}
        lead={
          <span className="row">
            <StateBadge state={state} />
            {generation.dry_run && <Badge>{t('generations.dryRun')}</Badge>}
            <code>{id}</code>
          </span>
        }
      >
        {mayCancel && (
          <Button busy={cancel.isPending} onPress={() => cancel.mutate({ params: { path: { id } } })}>
            {t('generations.cancel')}
          </Button>
        )}
        {mayRun && !isOpen(state) && (
          <Button busy={runAgain.isPending} onPress={() => runAgain.mutate()}>
            <RotateCcw size={17} aria-hidden /> {t('generations.runAgain')}
          </Button>
        )}
        {generation.artifact && !generation.artifact.deleted_at && (
          <Button look="primary" busy={download.isPending} onPress={() => download.mutate()}>
            <Download size={17} aria-hidden /> {t('generations.download', { size: format.bytes(generation.artifact.size_bytes) })}
          </Button>
        )}
      </PageHead>
      {error && <ProblemNote error={error} />}
      {isOpen(state) && <Progress generation={generation} />}
      {generation.error && <Failure failure={generation.error} />}
      {state === 'cancelled' && <Note tone="warn">{t('generations.cancelledText')}</Note>}
      {generation.report && <Findings report={generation.report} />}
      {generation.artifact?.deleted_at && <Note>{t('output.deleted', { time: format.dateTime(generation.artifact.deleted_at) })}</Note>}
      {generation.artifact && !generation.artifact.deleted_at && (
        <Suspense fallback={<Loading lines={8} />}>
          <Output generation={generation} artifact={generation.artifact} />
        </Suspense>
      )}
      {state === 'complete' && !generation.dry_run && <Receipt generationId={id} hasArtefact={generation.artifact != null && !generation.artifact.deleted_at} />}
      {(generation.warnings?.length ?? 0) > 0 && (
        <Card title={t('generations.warnings', { count: generation.warnings_count })}>
          <ul className="stack">
            {generation.warnings?.map((it, index) => (
              <li key={index}>
                <Where {...it} /> {it.message}
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card title={t('generations.facts')}>
        <Facts generation={generation} source={title} />
      </Card>
    </div>
  );
}

/** The same inputs once more: uploads by their ids, packages in the versions that were taken. */
function useRunAgain(generation: Schemas['GenerationView']) {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async () => {
      const used = generation.packages ?? [];
      const project = used.find((it) => it.used_as === 'project')?.package;
      const ontologies = [...generation.ontologies, ...used.filter((it) => it.used_as === 'ontology').map((it) => it.package)];
      const { data } = await api().POST('/api/v1/generations', {
        params: { header: { 'Idempotency-Key': idempotencyKey() } },
        body: {
          ...(project ? { package: project } : { project: generation.project ?? null }),
          ontologies,
          lock: Object.fromEntries(used.map((it) => [it.package, it.version])),
          manifest: generation.manifest ?? null,
          previous: generation.previous ?? null,
          dry_run: generation.dry_run,
        },
      });
      if (!data) throw unreachable();
      return data;
    },
    onSuccess: ({ id }) => navigate({ to: '/generations/$id', params: { id } }),
  });
}

function Progress({ generation }: { generation: Schemas['GenerationView'] }) {
  const { t } = useTranslation();
  const { stage, files_done: done, files_total: total } = generation;
  const step = stage ? STAGES.indexOf(stage) : -1;
  const share = (step + 1 + (stage === 'render' && total > 0 ? done / total : 0)) / (STAGES.length + 1);
  return (
    <Card title={t('generations.progress')}>
      <div className="stack" aria-live="polite">
        <Meter share={Math.min(share, 0.99)} />
        <ol className="stages">
          {STAGES.map((it, index) => (
            <li key={it} className={index < step ? 'done' : index === step ? 'now' : ''} aria-current={index === step ? 'step' : undefined}>
              {t(`generations.stages.${it}`)}
            </li>
          ))}
        </ol>
        <p className="soft">{total > 0 ? t('generations.filesDone', { done, total }) : t(`generations.waits.${generation.state === 'running' ? 'running' : 'pending'}`)}</p>
      </div>
    </Card>
  );
}

export function Where({ file, line, column }: { file?: string | null; line?: number | null; column?: number | null }) {
  if (!file) return null;
  return <code>{[file, line, column].filter((it) => it !== null && it !== undefined).join(':')}</code>;
}

function Failure({ failure }: { failure: Schemas['Failure'] }) {
  const { t } = useTranslation();
  return (
    <Note tone="bad">
      <strong>{t('generations.failedTitle')}</strong>
      <span>
        <Where file={failure.file ?? null} line={failure.line ?? null} column={failure.column ?? null} /> {failure.message}
      </span>
      {failure.expected && <span>{t('generations.expected', { what: failure.expected })}</span>}
      <span className="small">
        <code>{failure.code}</code> · {t('generations.failedAdvice')}
      </span>
    </Note>
  );
}

function Facts({ generation: it, source }: { generation: Schemas['GenerationView']; source: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <dl className="facts">
      <dt>{t('generations.made')}</dt>
      <dd>{format.dateTime(it.created_at)}</dd>
      {it.finished_at && (
        <>
          <dt>{t('generations.ended')}</dt>
          <dd>{format.dateTime(it.finished_at)}</dd>
        </>
      )}
      <dt>{t('generations.source')}</dt>
      <dd>
        {source}
      </dd>
      {it.ontologies.length > 0 && (
        <>
          <dt>{t('newGeneration.ontologies')}</dt>
          <dd>
            {it.ontologies.map((ontology) => (
              <div key={ontology}>
                <code>{ontology}</code>
              </div>
            ))}
          </dd>
        </>
      )}
      {(it.packages ?? []).map((used) => (
        <div key={used.package} className="contents">
          <dt>{t(`generations.usedAs.${used.used_as}`)}</dt>
          <dd>
            {used.package} {used.version}
          </dd>
        </div>
      ))}
    </dl>
  );
}
