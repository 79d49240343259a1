import { useTranslation } from 'react-i18next';

import { useFormat } from '../ui/format';
import { Badge, Meter } from '../ui/parts';
import { NEAR, type ShownLimit } from './limits';

export function LimitList({ limits }: { limits: ShownLimit[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className="limits">
      {limits.map((limit) => {
        const shown = (value: number) => (limit.bytes ? format.bytes(value) : format.number(value));
        const share = limit.share ?? (limit.included ? limit.used / limit.included : 0);
        return (
          <li key={limit.name} className="stack tight">
            <span className="row between">
              <strong>{t(`limits.${limit.name}`)}</strong>
              {limit.share !== null && limit.share >= NEAR && (
                <Badge tone={limit.share >= 1 ? 'bad' : 'warn'}>{format.percent(limit.share)}</Badge>
              )}
            </span>
            <Meter share={limit.included === null ? 0 : share} />
            <span className="soft small">
              {limit.included === null
                ? t('limits.noEnd', { used: shown(limit.used) })
                : t('limits.of', { used: shown(limit.used), included: shown(limit.included) })}
              {limit.overageCents > 0 && `, ${t('limits.overage', { money: format.money(limit.overageCents) })}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
