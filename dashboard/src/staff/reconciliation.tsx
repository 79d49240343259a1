import { Link } from '@tanstack/react-router';
import { CircleCheck, Scale } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { Select } from '../ui/form';
import { useFormat } from '../ui/format';
import { Badge, PageHead, type Tone } from '../ui/parts';
import { MovementsChart } from './movements-chart';
import { bodyOf, Pages } from './pages';
import { may } from './permissions';
import { Act } from './reason';
import { staffApi, useStaff } from './session';

type State = Schemas['DifferenceState'];
const TONES: Record<State, Tone> = { open: 'bad', closed: 'good', resolved: 'good' };
const STATES = Object.keys(TONES) as State[];

/** What the books and Stripe have otherwise, and the days that were compared. */
export function Reconciliation() {
  const { t } = useTranslation('staff');
  const format = useFormat();
  return (
    <div className="stack wide">
      <PageHead title={t('reconciliation.title')} lead={t('reconciliation.lead')} />
      <Differences />
      <MovementsChart />
      <Pages
        title={t('reconciliation.days')}
        queryKey={['reconciliations']}
        load={async (page) => bodyOf(await staffApi().GET('/api/v1/staff/books/reconciliations', { params: { query: page } }))}
        columns={[
          t('reconciliation.day'),
          { label: t('reconciliation.ours'), number: true },
          { label: t('reconciliation.theirs'), number: true },
          { label: t('reconciliation.elsewhere'), number: true },
          { label: t('reconciliation.differ'), number: true },
        ]}
        empty={{ icon: Scale, title: t('reconciliation.noDays'), text: t('reconciliation.noDaysText') }}
        row={(it) => (
          <tr key={it.day + it.currency}>
            <td className="nowrap">
              {format.date(it.day)} <span className="soft">{it.currency.toUpperCase()}</span>
            </td>
            {[it.ours, it.theirs, it.elsewhere].map((sum, index) => (
              <td key={index} className="number nowrap">
                {format.money(sum.net, it.currency)}
                <div className="soft small">{t('reconciliation.movements', { count: sum.count })}</div>
              </td>
            ))}
            <td className="number">{it.open > 0 ? <Badge tone="bad">{t('reconciliation.open', { count: it.open })}</Badge> : format.number(it.differences)}</td>
          </tr>
        )}
      />
    </div>
  );
}

function Differences() {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const staff = useStaff();
  const [state, setState] = useState<State>('open');
  const mayResolve = staff !== null && may(staff.role, 'correctBooks');
  const side = (it: Schemas['BooksSide']) => (it.times === 0 ? t('reconciliation.nothing') : format.money(it.amount, it.currency ?? 'usd'));
  return (
    <Pages
      title={t('reconciliation.differences')}
      aside={
        <Select
          label={<span className="visually-hidden">{t('state')}</span>}
          className="select compact"
          value={state}
          onChange={(event) => setState(event.target.value as State)}
        >
          {STATES.map((it) => (
            <option key={it} value={it}>
              {t(`reconciliation.states.${it}`)}
            </option>
          ))}
        </Select>
      }
      queryKey={['differences', state]}
      load={async (page) => bodyOf(await staffApi().GET('/api/v1/staff/books/differences', { params: { query: { ...page, state } } }))}
      columns={[
        t('reconciliation.difference'),
        { label: t('reconciliation.ours'), number: true },
        { label: t('reconciliation.theirs'), number: true },
        t('state'),
        { label: t('actions'), hidden: true },
      ]}
      empty={{ icon: CircleCheck, title: t('reconciliation.none'), text: t('reconciliation.noneText') }}
      row={(it) => (
        <tr key={it.id}>
          <td>
            {t(`reconciliation.classes.${it.class}`)}
            <div className="soft small mono break">{it.id}</div>
            {it.workspace_id && it.order_id && (
              <Link to="/staff/orders/$workspace/$order" params={{ workspace: it.workspace_id, order: it.order_id }} className="small">
                {t('reconciliation.order')}
              </Link>
            )}
            {it.note && <div className="small">{it.note}</div>}
          </td>
          <td className="number nowrap">{side(it.ours)}</td>
          <td className="number nowrap">{side(it.theirs)}</td>
          <td>
            <Badge tone={TONES[it.state]}>{t(`reconciliation.states.${it.state}`)}</Badge>
          </td>
          <td className="number">{mayResolve && it.state === 'open' && <Resolve difference={it} />}</td>
        </tr>
      )}
    />
  );
}

function Resolve({ difference }: { difference: Schemas['BooksDifference'] }) {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const [against, setAgainst] = useState<Schemas['CorrectionAccount'] | ''>('');
  const { lacking } = difference;
  const money = format.money(lacking ?? 0, difference.theirs.currency ?? difference.ours.currency ?? 'usd');
  const canMove = lacking !== null && lacking !== undefined && lacking !== 0;
  const resolve = async (reason: string) =>
    bodyOf(
      await staffApi().POST('/api/v1/staff/books/differences/{id}/resolve', {
        params: { path: { id: difference.id } },
        body: { reason, ...(against === '' ? {} : { correct_against: against }) },
      }),
    );
  return (
    <Act
      label={t('reconciliation.resolve')}
      small
      title={t('reconciliation.resolveTitle')}
      text={against === '' ? t('reconciliation.resolveText') : t('reconciliation.correctText', { money, account: against })}
      perform={resolve}
    >
      {canMove && (
        <Select
          label={t('reconciliation.correct')}
          hint={t('reconciliation.correctHint', { money })}
          value={against}
          onChange={(event) => setAgainst(event.target.value as typeof against)}
        >
          <option value="">{t('reconciliation.noCorrection')}</option>
          <option value="suspense">suspense</option>
          {difference.class === 'fee' && <option value="stripe_fees">stripe_fees</option>}
        </Select>
      )}
    </Act>
  );
}
