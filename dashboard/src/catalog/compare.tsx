import { useNavigate, useSearch } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { Select } from '../ui/form';
import { Await, Badge, Card, Note, Table, type Tone } from '../ui/parts';

const TONES: Record<Schemas['StepSize'], Tone> = { none: '', patch: '', minor: 'accent', major: 'bad' };

interface Package {
  namespace: string;
  name: string;
}

/** What has changed between two versions; which ones stands in the address. */
export function Compare({ path }: { path: Package }) {
  const { t } = useTranslation();
  const versions = $api().useQuery('get', '/api/v1/marketplace/packages/{namespace}/{name}/versions', {
    params: { path, query: { limit: 50 } },
  });
  return (
    <Card plain title={t('compare.title')}>
      <Await query={versions}>
        {({ items }) => {
          const offered = items.filter((it) => it.archive && !it.taken_down_at).map((it) => it.version);
          return offered.length < 2 ? (
            <p className="soft pad">{t('compare.one')}</p>
          ) : (
            <Chosen path={path} offered={offered} />
          );
        }}
      </Await>
    </Card>
  );
}

function Chosen({ path, offered }: { path: Package; offered: string[] }) {
  const { t } = useTranslation();
  const asked = useSearch({ from: '/shell/packages/$namespace/$name' });
  const navigate = useNavigate();
  const to = asked.to ?? offered[0] ?? '';
  const from = asked.from ?? offered.find((it) => it !== to) ?? '';
  const difference = $api().useQuery('get', '/api/v1/marketplace/packages/{namespace}/{name}/diff', { params: { path, query: { from, to } } });
  const choose = (part: { from?: string; to?: string }) =>
    void navigate({ to: '/packages/$namespace/$name', params: path, search: { from, to, ...part }, replace: true, resetScroll: false });
  const options = (chosen: string) =>
    [...new Set([chosen, ...offered])].map((it) => (
      <option key={it} value={it}>
        {it}
      </option>
    ));
  return (
    <>
      <div className="row pad compare">
        <Select label={t('compare.from')} value={from} onChange={(event) => choose({ from: event.target.value })}>
          {options(from)}
        </Select>
        <ArrowRight size={18} aria-hidden />
        <Select label={t('compare.to')} value={to} onChange={(event) => choose({ to: event.target.value })}>
          {options(to)}
        </Select>
      </div>
      <div className="pad">
        <Await query={difference} lines={5}>
          {(it) => typeof it !== 'string' && <Difference difference={it} />}
        </Await>
      </div>
    </>
  );
}

function Difference({ difference: { bump, changes, omitted, files } }: { difference: Schemas['VersionDifference'] }) {
  const { t } = useTranslation();
  const nothing = changes.length === 0 && omitted === 0 && Object.values(files).every((paths) => paths.length === 0);
  return (
    <div className="stack">
      {bump && (
        <p className="row">
          {t('compare.bump')} <Badge tone={TONES[bump]}>{t(`compare.steps.${bump}`)}</Badge>
        </p>
      )}
      {nothing && <Note>{t('compare.same')}</Note>}
      {changes.length > 0 && <Terms changes={changes} />}
      {omitted > 0 && <Note>{t(changes.length === 0 ? 'compare.sold' : 'compare.omitted', { count: omitted })}</Note>}
      {(['added', 'changed', 'removed'] as const).map((kind) => files[kind].length > 0 && <Files key={kind} kind={kind} paths={files[kind]} />)}
    </div>
  );
}

function Terms({ changes }: { changes: Schemas['TermChange'][] }) {
  const { t } = useTranslation();
  return (
    <Table label={t('compare.terms')} columns={[t('compare.step'), t('compare.term'), t('compare.before'), t('compare.after')]}>
      <tbody>
        {changes.map((it, index) => (
          <tr key={index}>
            <td>
              <Badge tone={TONES[it.bump]}>{t(`compare.steps.${it.bump}`)}</Badge>
            </td>
            <td>
              {it.term && <code>{it.term}</code>}
              <div className="soft small">
                {it.rule.replaceAll('_', ' ')} {it.about && <code>{it.about}</code>}
              </div>
            </td>
            <Said lines={it.before} />
            <Said lines={it.after} />
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Said({ lines }: { lines: string[] }) {
  return (
    <td>
      {lines.length === 0 ? '–' : lines.map((it) => (
        <div key={it}>
          <code>{it}</code>
        </div>
      ))}
    </td>
  );
}

function Files({ kind, paths }: { kind: keyof Schemas['FileChanges']; paths: string[] }) {
  const { t } = useTranslation();
  return (
    <div className="stack tight">
      <h3>{t(`compare.files.${kind}`, { count: paths.length })}</h3>
      <ul className={`paths ${kind}`}>
        {paths.map((it) => (
          <li key={it}>
            <code className="break">{it}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
