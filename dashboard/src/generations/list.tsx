import { Link } from '@tanstack/react-router';
import { Sparkles } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '../api/client';
import { useMay, useSession, type Schemas } from '../api/hooks';
import { Select } from '../ui/form';
import { More, usePages } from '../ui/pages';
import { Await, Card, Empty, PageHead } from '../ui/parts';
import { GenerationTable } from './generation-table';

const STATES = ['pending', 'running', 'complete', 'failed', 'cancelled'] as const;

export function Generations() {
  const { t } = useTranslation();
  const session = useSession();
  const mayGenerate = useMay('editor');
  const [state, setState] = useState<Schemas['State'] | ''>('');
  const list = usePages(['generations', session?.workspaceId, state], async (page) => {
    const { data } = await api().GET('/api/v1/generations', { params: { query: { ...page, ...(state ? { state } : {}) } } });
    return data ?? { items: [] };
  });
  return (
    <>
      <PageHead title={t('generations.title')} lead={t('generations.lead')}>
        {mayGenerate && (
          <Link to="/generations/new" className="button primary">
            <Sparkles size={17} aria-hidden /> {t('overview.generate')}
          </Link>
        )}
      </PageHead>
      <Card
        plain
        title={t('generations.all')}
        aside={
          <Select
            label={<span className="visually-hidden">{t('generations.state')}</span>}
            value={state}
            onChange={(event) => setState(event.target.value as typeof state)}
          >
            <option value="">{t('generations.anyState')}</option>
            {STATES.map((it) => (
              <option key={it} value={it}>
                {t(`generations.states.${it}`)}
              </option>
            ))}
          </Select>
        }
      >
        <Await query={list}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            return items.length === 0 ? (
              <Empty icon={Sparkles} title={t('generations.none')}>
                <p>{t('generations.noneText')}</p>
              </Empty>
            ) : (
              <GenerationTable generations={items} />
            );
          }}
        </Await>
      </Card>
      <More list={list} />
    </>
  );
}
