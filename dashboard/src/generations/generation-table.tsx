import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { useFormat } from '../ui/format';
import { Badge, Table, type Tone } from '../ui/parts';

const TONES: Record<Schemas['State'], Tone> = { pending: '', running: 'accent', complete: 'good', failed: 'bad', cancelled: 'warn' };

export function StateBadge({ state }: { state: Schemas['State'] }) {
  const { t } = useTranslation();
  return <Badge tone={TONES[state]}>{t(`generations.states.${state}`)}</Badge>;
}

/** What it was made of, in a few words; uploads have names for as long as they are kept. */
export function useSource(signedIn = true): (it: Schemas['GenerationView']) => string {
  const { t } = useTranslation();
  const uploads = $api().useQuery('get', '/api/v1/uploads', { params: { query: { limit: 100 } } }, { enabled: signedIn });
  return (it) => {
    const used = it.packages?.find((used) => used.used_as === 'project');
    if (used) return `${used.package} ${used.version}`;
    return uploads.data?.items.find((upload) => upload.id === it.project)?.filename ?? t('generations.own');
  };
}

export function GenerationTable({ generations }: { generations: Schemas['GenerationView'][] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sourceOf = useSource();
  return (
    <Table
      label={t('generations.title')}
      columns={[t('generations.generation'), t('generations.state'), { label: t('generations.files'), number: true }, t('generations.made')]}
    >
      <tbody>
        {generations.map((it) => (
          <tr key={it.id}>
            <td className="break">
              <Link to="/generations/$id" params={{ id: it.id }}>
                {sourceOf(it)}
              </Link>
              <div className="soft small mono ends">{it.id}</div>
            </td>
            <td>
              <span className="row">
                <StateBadge state={it.state} /> {it.dry_run && <Badge>{t('generations.dryRun')}</Badge>}
              </span>
            </td>
            <td className="number">{it.dry_run ? '–' : format.number(it.files_done)}</td>
            <td className="nowrap">{format.ago(it.created_at)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
