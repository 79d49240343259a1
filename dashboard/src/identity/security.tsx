import { useQueryClient } from '@tanstack/react-query';
import { MonitorSmartphone } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { $api } from '../api/queries';
import { useFormat } from '../ui/format';
import { Await, Badge, Button, Card, PageHead, ProblemNote, Table } from '../ui/parts';
import { ProvidersCard } from './providers-card';
import { SecondFactorCard } from './second-factor';

export function Security() {
  const { t } = useTranslation();
  const format = useFormat();
  const cached = useQueryClient();
  const account = $api().useQuery('get', '/api/v1/auth/account');
  const list = $api().useQuery('get', '/api/v1/auth/sessions');
  const again = () => cached.invalidateQueries({ queryKey: ['get', '/api/v1/auth/sessions'] });
  const revoke = $api().useMutation('post', '/api/v1/auth/sessions/{id}/revoke', { onSuccess: again });
  const others = $api().useMutation('post', '/api/v1/auth/sessions/revoke-others', { onSuccess: again });
  return (
    <div className="stack wide">
      <PageHead title={t('identity.security.title')} lead={t('identity.security.lead')} />
      <Card title={t('identity.security.account')}>
        <Await query={account} lines={2}>
          {(it) => (
            <dl className="facts">
              <dt>{t('identity.email')}</dt>
              <dd>{it.email}</dd>
              <dt>{t('identity.name')}</dt>
              <dd>{it.name ?? '–'}</dd>
              <dt>{t('identity.security.since')}</dt>
              <dd>{format.date(it.created_at)}</dd>
            </dl>
          )}
        </Await>
      </Card>
      <SecondFactorCard />
      <ProvidersCard />
      <Card
        plain
        title={t('identity.security.sessions')}
        aside={
          <Button small busy={others.isPending} onPress={() => others.mutate({})}>
            {t('identity.security.revokeOthers')}
          </Button>
        }
      >
        {(revoke.error ?? others.error) && <ProblemNote error={revoke.error ?? others.error} />}
        <Await query={list}>
          {({ items }) => (
            <Table
              label={t('identity.security.sessions')}
              columns={[
                t('identity.security.device'),
                t('identity.security.address'),
                t('identity.security.lastSeen'),
                { label: t('actions'), hidden: true },
              ]}
            >
              <tbody>
                {items.map((it) => (
                  <tr key={it.id}>
                    <td>
                      <span className="row">
                        <MonitorSmartphone size={18} aria-hidden /> {browserOf(it.user_agent)}
                        {it.current && <Badge tone="accent">{t('identity.security.this')}</Badge>}
                      </span>
                    </td>
                    <td className="mono">{it.ip}</td>
                    <td>{format.ago(it.refreshed_at)}</td>
                    <td className="number">
                      {!it.current && (
                        <Button small look="danger" onPress={() => revoke.mutate({ params: { path: { id: it.id } } })}>
                          {t('identity.security.revoke')}
                        </Button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
        </Await>
      </Card>
    </div>
  );
}

/** The name that people know; the order matters, because browsers name each other. */
function browserOf(agent: string): string {
  const names = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari', 'curl'];
  const found = names.find((name) => agent.includes(`${name}/`));
  const shown = { Edg: 'Edge', OPR: 'Opera' }[found ?? ''] ?? found ?? agent.slice(0, 40);
  const system = /Windows|Mac OS X|Android|iPhone|iPad|Linux/.exec(agent)?.[0];
  return system === undefined ? shown : `${shown}, ${system}`;
}
