import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Input } from '../ui/form';
import { useFormat } from '../ui/format';
import { isSeats, SEATS_MAX, setSeats } from './cart-store';

interface Line {
  seats?: number | null;
  seat_price_cents?: number | null;
}

/** How the price of a line that is priced per seat came about; nothing of others. */
export function SeatsTimes({ line, currency }: { line: Line; currency: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (line.seats == null || line.seat_price_cents == null) return null;
  return <div className="soft small">{t('cart.seatsTimes', { count: line.seats, price: format.money(line.seat_price_cents, currency) })}</div>;
}

/** For how many members a package in the cart is to be. */
export function SeatsField({ id, seats }: { id: string; seats: number }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && !isSeats(Number(typed));
  return (
    <div className="seats-field">
      <Input
        type="number"
        inputMode="numeric"
        min={1}
        max={SEATS_MAX}
        label={t('cart.seats')}
        aria-label={t('cart.seatsOf', { name: id })}
        wrong={wrong ? t('cart.seatsWrong') : undefined}
        value={typed ?? String(seats)}
        onChange={({ target }) => {
          setTyped(target.value);
          if (isSeats(Number(target.value))) setSeats(id, Number(target.value));
        }}
        // What the prices beside it are for is shown again, whatever was left in it.
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}
