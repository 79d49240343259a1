import { useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { sessions } from '../api/client';
import { useSession, type Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { Confirm } from '../ui/dialog';
import { useFormat } from '../ui/format';
import { Await, Badge, Button, Card, Note, PageHead, ProblemNote, Table } from '../ui/parts';
import { nameOf } from './all-members';
import { Invitations } from './invitations';
import { Rename } from './rename';

const ROLES = ['viewer', 'editor', 'admin'] as const;

export function Workspace() {
  const { t } = useTranslation();
  const format = useFormat();
  const workspace = $api().useQuery('get', '/api/v1/workspace');
  const [renaming, setRenaming] = useState(false);
  return (
    <Await query={workspace}>
      {(it) => (
        <div className="stack wide">
          <PageHead title={it.name} lead={t('workspace.lead', { date: format.date(it.created_at) })}>
            <Badge tone="accent">{t(`roles.${it.role}`)}</Badge>
            {it.role === 'admin' && <Button onPress={() => setRenaming(true)}>{t('workspace.rename')}</Button>}
          </PageHead>
          {it.kind === 'personal' && <Note>{t('workspace.personal')}</Note>}
          <Members workspace={it} />
          {it.role === 'admin' && it.kind === 'shared' && <Invitations />}
          <Rename open={renaming} name={it.name} onClose={() => setRenaming(false)} />
        </div>
      )}
    </Await>
  );
}

function Members({ workspace }: { workspace: Schemas['WorkspaceView'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const session = useSession();
  const cached = useQueryClient();
  const members = $api().useQuery('get', '/api/v1/workspace/members', { params: { query: { limit: 100 } } });
  const [asked, setAsked] = useState<Schemas['MemberView'] | 'leave' | null>(null);
  const again = () => cached.invalidateQueries({ queryKey: ['get', '/api/v1/workspace/members'] });
  const change = $api().useMutation('put', '/api/v1/workspace/members/{id}', { onSettled: again });
  const remove = $api().useMutation('delete', '/api/v1/workspace/members/{id}', {
    onSuccess: async () => {
      setAsked(null);
      await again();
    },
  });
  const mayManage = workspace.role === 'admin';
  return (
    <Card
      plain
      title={t('workspace.members', { count: workspace.members })}
      aside={
        workspace.owner !== session?.accountId && (
          <Button small look="danger" onPress={() => setAsked('leave')}>
            {t('workspace.leave')}
          </Button>
        )
      }
    >
      {change.error !== null && <ProblemNote error={change.error} />}
      <Await query={members}>
        {({ items }) => (
          <Table
            label={t('workspace.members', { count: items.length })}
            columns={[t('workspace.member'), t('workspace.role'), t('workspace.since'), { label: t('actions'), hidden: true }]}
          >
            <tbody>
              {items.map((it) => (
                <tr key={it.account_id}>
                  <td>
                    <strong>{nameOf(it)}</strong> {it.account_id === session?.accountId && <Badge>{t('workspace.you')}</Badge>}
                    {it.name && it.email && <div className="soft small">{it.email}</div>}
                  </td>
                  <td>
                    {mayManage && it.account_id !== workspace.owner ? (
                      <select
                        className="select compact"
                        aria-label={t('workspace.roleOf', { name: nameOf(it) })}
                        value={it.role}
                        disabled={change.isPending}
                        onChange={(event) =>
                          change.mutate({ params: { path: { id: it.account_id } }, body: { role: event.target.value as Schemas['Role'] } })
                        }
                      >
                        {ROLES.map((role) => (
                          <option key={role} value={role}>
                            {t(`roles.${role}`)}
                          </option>
                        ))}
                      </select>
                    ) : (
                      <Badge>{it.account_id === workspace.owner ? t('roles.owner') : t(`roles.${it.role}`)}</Badge>
                    )}
                  </td>
                  <td className="nowrap">{format.date(it.since)}</td>
                  <td className="number">
                    {mayManage && it.account_id !== workspace.owner && it.account_id !== session?.accountId && (
                      <Button small look="danger" aria-label={t('workspace.removeName', { name: nameOf(it) })} onPress={() => setAsked(it)}>
                        {t('workspace.remove')}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </Await>
      {asked === 'leave' && <Leave name={workspace.name} onClose={() => setAsked(null)} />}
      {asked !== null && asked !== 'leave' && (
        <Confirm
          title={t('workspace.removeTitle', { name: nameOf(asked) })}
          open
          onClose={() => setAsked(null)}
          action={t('workspace.remove')}
          danger
          busy={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate({ params: { path: { id: asked.account_id } } })}
        >
          <p className="soft">{t('workspace.removeText')}</p>
        </Confirm>
      )}
    </Card>
  );
}

function Leave({ name, onClose }: { name: string; onClose: () => void }) {
  const { t } = useTranslation();
  const cached = useQueryClient();
  const navigate = useNavigate();
  const leave = $api().useMutation('post', '/api/v1/workspace/leave', {
    onSuccess: async () => {
      // The next tokens are for a workspace that is left.
      await sessions.refresh();
      await navigate({ to: '/overview' });
      await cached.resetQueries();
    },
  });
  return (
    <Confirm
      title={t('workspace.leaveTitle', { name })}
      open
      onClose={onClose}
      action={t('workspace.leave')}
      danger
      busy={leave.isPending}
      error={leave.error}
      onConfirm={() => leave.mutate({})}
    >
      <p className="soft">{t('workspace.leaveText')}</p>
    </Confirm>
  );
}
