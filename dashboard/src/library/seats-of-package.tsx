import { Link } from '@tanstack/react-router';
import { Armchair } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { asProblem } from '../api/problem';
import { useMay, useSession } from '../api/hooks';
import { $api } from '../api/queries';
import { partsOfId } from '../catalog/package-id';
import { Await, Note } from '../ui/parts';

const SEATS = '/api/v1/marketplace/packages/{namespace}/{name}/seats';

export function useSeats(id: string) {
  const { namespace, name } = partsOfId(id);
  return $api().useQuery('get', SEATS, { params: { path: { namespace, name } } });
}

/** What starts the keys of its answers, to have them asked for anew. */
export const SEATS_KEY = ['get', SEATS] as const;

export function SeatsLink({ id, look = 'button' }: { id: string; look?: string }) {
  const { t } = useTranslation();
  const { namespace, name } = partsOfId(id);
  return (
    <Link to="/library/$namespace/$name/seats" params={{ namespace, name }} className={look}>
      <Armchair size={17} aria-hidden /> {t('seats.open')}
    </Link>
  );
}

/** Where an admin gives whoever was refused a seat; nothing of other errors. */
export function SeatRefused({ error, id }: { error: unknown; id: string }) {
  if (error === null || asProblem(error).code !== 'seat_required') return null;
  return (
    <div className="row">
      <SeatsLink id={id} />
    </div>
  );
}

/** On the page of a package of which there are seats: what whoever looks can do with theirs, or has to do without one. */
export function SeatsOfPackage({ id, more, children }: { id: string; more: ReactNode; children: ReactNode }) {
  const { t } = useTranslation();
  const session = useSession();
  const mayAssign = useMay('admin');
  return (
    <Await query={useSeats(id)}>
      {({ bought, free, members }) => {
        const own = members.find((it) => it.account_id === session?.accountId);
        const advice = mayAssign ? (free > 0 ? 'assign' : 'buy') : 'ask';
        return (
          <>
            {own?.is_usable ? (
              <Note tone="good">{t('seats.own')}</Note>
            ) : (
              <Note tone="warn">
                <strong>{t(own ? 'seats.ownWaits' : 'seats.ownNone')}</strong>
                <span>{t(`seats.advice.${advice}`)}</span>
              </Note>
            )}
            <p className="soft small">{t('seats.count', { count: bought, free })}</p>
            {own?.is_usable && children}
            <SeatsLink id={id} look={mayAssign && !own && free > 0 ? 'button primary' : 'button'} />
            {more}
          </>
        );
      }}
    </Await>
  );
}
