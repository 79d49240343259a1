import { Link, useParams } from '@tanstack/react-router';
import { Armchair, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMay, useSession, type Schemas } from '../api/hooks';
import { asProblem } from '../api/problem';
import { nameOf, useAllMembers } from '../tenancy/all-members';
import { useFormat } from '../ui/format';
import { Await, Badge, Button, Card, Empty, Meter, Note, PageHead, Table, type Tone } from '../ui/parts';
import { AssignSeat, ReleaseSeat } from './change-seats';
import { useSeats } from './seats-of-package';

/** Who has the workspace's seats of a package. */
export function SeatsPage() {
  const { t } = useTranslation();
  const { namespace, name } = useParams({ from: '/shell/member/library/$namespace/$name/seats' });
  const id = `${namespace}/${name}`;
  const seats = useSeats(id);
  const none = seats.isLoadingError && asProblem(seats.error).code === 'not_found';
  return (
    <div className="stack wide">
      <PageHead
        title={t('seats.title')}
        lead={
          <>
            <Link to="/packages/$namespace/$name" params={{ namespace, name }} className="mono break">
              {id}
            </Link>
            <br />
            {t('seats.lead')}
          </>
        }
      />
      {none ? (
        <Card>
          <Empty icon={Armchair} title={t('seats.none')}>
            <p>{t('seats.noneText')}</p>
            <Link to="/packages/$namespace/$name" params={{ namespace, name }} className="button primary">
              {t('seats.toPackage')}
            </Link>
          </Empty>
        </Card>
      ) : (
        <Await query={seats} lines={8}>
          {(it) => (
            <>
              <Count seats={it} />
              <Assigned seats={it} />
              <Orders orders={it.orders} />
            </>
          )}
        </Await>
      )}
    </div>
  );
}

function Count({ seats }: { seats: Schemas['Seats'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const used = seats.members.length;
  const waiting = seats.members.filter((it) => !it.is_usable).length;
  return (
    <Card>
      <div className="stack">
        <dl className="counts">
          {(['bought', 'used', 'free'] as const).map((it) => (
            <div key={it}>
              <dt>{t(`seats.counts.${it}`)}</dt>
              <dd>{format.number(it === 'used' ? used : seats[it])}</dd>
            </div>
          ))}
        </dl>
        <Meter plain share={seats.bought === 0 ? 0 : used / seats.bought} />
        {waiting > 0 && (
          <Note tone="warn">
            <strong>{t('seats.tooMany', { count: waiting })}</strong>
            <span>{t('seats.tooManyText')}</span>
          </Note>
        )}
      </div>
    </Card>
  );
}

function Assigned({ seats }: { seats: Schemas['Seats'] }) {
  const { t } = useTranslation();
  const mayAssign = useMay('admin');
  const members = useAllMembers();
  const [assigning, setAssigning] = useState(false);
  const [released, setReleased] = useState<Schemas['MemberView'] | null>(null);
  return (
    <Card
      plain
      title={t('seats.members')}
      aside={
        mayAssign && (
          <Button look="primary" isDisabled={seats.free === 0} onPress={() => setAssigning(true)}>
            <UserPlus size={17} aria-hidden /> {t('seats.assign')}
          </Button>
        )
      }
    >
      {seats.free === 0 && <p className="soft small pad">{t(mayAssign ? 'seats.noneFree' : 'seats.noneFreeAsk')}</p>}
      <Await query={members} lines={4}>
        {(all) => (
          <>
            {seats.members.length === 0 ? (
              <Empty icon={Armchair} title={t('seats.noMembers')}>
                <p>{t(mayAssign ? 'seats.noMembersText' : 'seats.advice.ask')}</p>
              </Empty>
            ) : (
              <MembersTable seats={seats.members} members={all} onRelease={mayAssign ? setReleased : null} />
            )}
            {assigning && <AssignSeat seats={seats} members={all} onClose={() => setAssigning(false)} />}
            {released && <ReleaseSeat id={seats.package} member={released} onClose={() => setReleased(null)} />}
          </>
        )}
      </Await>
    </Card>
  );
}

interface Listed {
  seats: Schemas['Seat'][];
  members: Schemas['MemberView'][];
  onRelease: ((member: Schemas['MemberView']) => void) | null;
}

function MembersTable({ seats, members, onRelease }: Listed) {
  const { t } = useTranslation();
  const format = useFormat();
  const session = useSession();
  const byId = new Map(members.map((it) => [it.account_id, it]));
  return (
    <Table label={t('seats.members')} columns={[t('workspace.member'), ...(onRelease ? [{ label: t('actions'), hidden: true }] : [])]}>
      <tbody>
        {seats.map((seat) => {
          const member = byId.get(seat.account_id);
          const shown = member ? nameOf(member) : seat.account_id;
          return (
            <tr key={seat.account_id}>
              <td className="break">
                <strong>{shown}</strong> {seat.account_id === session?.accountId && <Badge>{t('workspace.you')}</Badge>}{' '}
                {!seat.is_usable && <Badge tone="warn">{t('seats.waits')}</Badge>}
                {member?.name && member.email && <div className="soft small">{member.email}</div>}
                <div className="soft small">{t('seats.since', { date: format.date(seat.assigned_at) })}</div>
              </td>
              {onRelease && (
                <td className="number nowrap">
                  {member && (
                    <Button small look="danger" aria-label={t('seats.releaseName', { name: shown })} onPress={() => onRelease(member)}>
                      {t('seats.release')}
                    </Button>
                  )}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

const TONES: Record<Schemas['PurchaseState'], Tone> = { ordered: 'warn', bought: 'good', refunding: 'warn', refunded: '' };

/** Seats go back with the whole order that brought them. */
function Orders({ orders }: { orders: Schemas['OrderSeats'][] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Card plain title={t('seats.orders')}>
      <p className="soft small pad">{t('seats.ordersText')}</p>
      <Table label={t('seats.orders')} columns={[t('orders.order'), t('keys.state'), { label: t('cart.seats'), number: true }]}>
        <tbody>
          {orders.map((it) => (
            <tr key={it.order_id}>
              <td className="break">
                {it.is_gift ? (
                  t('seats.gift')
                ) : (
                  <Link to="/orders/$id" params={{ id: it.order_id }} className="mono small">
                    {it.order_id}
                  </Link>
                )}
              </td>
              <td>
                <Badge tone={TONES[it.state]}>{t(`seats.states.${it.state}`)}</Badge>
              </td>
              <td className="number">{format.number(it.seats)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
