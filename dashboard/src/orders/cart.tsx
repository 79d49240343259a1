import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { ShoppingCart, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api, idempotencyKey } from '../api/client';
import { Problem, unreachable } from '../api/problem';
import { useMay, useSession, type Schemas } from '../api/hooks';
import { Checkbox, Input } from '../ui/form';
import { useFormat } from '../ui/format';
import { Await, Badge, Button, Card, Empty, Note, PageHead, ProblemNote, Table } from '../ui/parts';
import { BillingDetails } from './billing-details';
import { emptyCart, removeFromCart, setSeats, useCart, type CartLine } from './cart-store';
import { useCheckout } from './checkout';
import { SeatsField, SeatsTimes } from './seats';

export function Cart() {
  const { t } = useTranslation();
  const cart = useCart();
  return (
    <>
      <PageHead title={t('cart.title')} lead={t('cart.lead')} />
      {cart.length === 0 ? (
        <Card>
          <Empty icon={ShoppingCart} title={t('cart.none')}>
            <p>{t('cart.noneText')}</p>
            <Link to="/market" className="button primary">
              {t('overview.market')}
            </Link>
          </Empty>
        </Card>
      ) : (
        <Quoted cart={cart} />
      )}
    </>
  );
}

function Quoted({ cart }: { cart: readonly CartLine[] }) {
  const session = useSession();
  const [code, setCode] = useState('');
  const quote = useQuery({
    queryKey: ['quote', session?.workspaceId, cart, code],
    queryFn: async () => {
      const { data } = await api().POST('/api/v1/orders/quote', {
        body: { packages: cart.map((it) => it.id), seats: cart.flatMap(wantedSeats), ...(code ? { discount_code: code } : {}) },
      });
      if (!data) throw unreachable();
      return data;
    },
    placeholderData: (before) => before,
  });
  return (
    <div className="stack wide">
      <Await query={quote} lines={6}>
        {(it) => (
          <div className="split">
            <Lines quote={it} cart={cart} />
            <Summary quote={it} isOld={quote.isPlaceholderData} code={code} onCode={setCode} />
          </div>
        )}
      </Await>
      {quote.isLoadingError && <Unquoted cart={cart} />}
    </div>
  );
}

/** Seats can cost more together than a card pays: then there is no quote, and fewer can be chosen here. */
function Unquoted({ cart }: { cart: readonly CartLine[] }) {
  const { t } = useTranslation();
  return (
    <Card title={t('cart.list')}>
      <ul className="stack">
        {cart.map(({ id, seats }) => (
          <li key={id} className="stack tight">
            <div className="row between">
              <strong className="break">{id}</strong>
              <Button small look="quiet" aria-label={t('cart.removeName', { name: id })} onPress={() => removeFromCart(id)}>
                <X size={16} aria-hidden />
              </Button>
            </div>
            {seats !== null && <SeatsField id={id} seats={seats} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

const wantedSeats = ({ id, seats }: CartLine): Schemas['WantedSeats'][] => (seats === null ? [] : [{ package: id, seats }]);

function Lines({ quote, cart }: { quote: Schemas['Quote']; cart: readonly CartLine[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Card plain>
      <Table
        label={t('cart.title')}
        columns={[t('library.package'), { label: t('cart.price'), number: true }, { label: t('actions'), hidden: true }]}
      >
        <tbody>
          {quote.lines.map((line) => (
            <tr key={line.package}>
              <td>
                <strong>{line.title ?? line.package}</strong>
                <div className="soft small mono break">{line.package}</div>
                {line.refused && <Badge tone="warn">{t(`cart.refused.${line.refused}`)}</Badge>}
                <Seats line={line} cart={cart} />
              </td>
              <td className="number nowrap">
                {line.refused || line.price_cents == null ? '–' : format.money(line.price_cents, quote.currency)}
                {(line.discount_cents ?? 0) > 0 && line.list_price_cents != null && (
                  <div className="soft small">
                    <s>{format.money(line.list_price_cents, quote.currency)}</s>
                  </div>
                )}
                <SeatsTimes line={line} currency={quote.currency} />
              </td>
              <td className="number">
                <Button small look="quiet" aria-label={t('cart.removeName', { name: line.package })} onPress={() => removeFromCart(line.package)}>
                  <X size={16} aria-hidden />
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

/** How many seats; or, where a package came to be priced otherwise after it was put in, the step to its price of now. */
function Seats({ line, cart }: { line: Schemas['QuoteLine']; cart: readonly CartLine[] }) {
  const { t } = useTranslation();
  const seats = cart.find((it) => it.id === line.package)?.seats ?? null;
  if (line.refused === 'seats_required' || line.refused === 'seats_not_sold') {
    const next = line.refused === 'seats_required' ? 1 : null;
    return (
      <Button small aria-label={t('cart.priceOfNowName', { name: line.package })} onPress={() => setSeats(line.package, next)}>
        {t('cart.priceOfNow')}
      </Button>
    );
  }
  return seats !== null && <SeatsField id={line.package} seats={seats} />;
}

const ABOUT_DETAILS: readonly string[] = ['billing_details_required', 'billing_details_refused'] satisfies Schemas['TaxRefusal'][];

interface Summed {
  quote: Schemas['Quote'];
  /** Whether it is of what was in the cart before, until that of now is here. */
  isOld: boolean;
  code: string;
  onCode: (code: string) => void;
}

function Summary({ quote, isOld, code, onCode }: Summed) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const mayBuy = useMay('admin');
  const [typed, setTyped] = useState(code);
  const checkout = useCheckout();
  const cached = useQueryClient();
  const [gift, setGift] = useState(false);
  const [asking, setAsking] = useState(false);
  const [unusual, setUnusual] = useState(false);
  const ordered = quote.lines.filter((line) => !line.refused);
  const wanted = ordered.map((line) => line.package);
  // What costs nothing everybody can have.
  const mayBeGift = quote.lines.length === 1 && wanted.length === 1 && quote.total_cents > 0;
  const asGift = gift && mayBeGift;
  const quoteAgain = () => cached.invalidateQueries({ queryKey: ['quote'] });
  const order = useMutation({
    mutationFn: async () => {
      const { data } = await api().POST('/api/v1/orders', {
        params: { header: { 'Idempotency-Key': idempotencyKey() } },
        body: {
          packages: wanted,
          seats: ordered.flatMap((line) => wantedSeats({ id: line.package, seats: line.seats ?? null })),
          expected_total_cents: quote.total_cents,
          ...(asGift ? { gift: true } : {}),
          ...(quote.discount_code && !quote.discount_refused ? { discount_code: quote.discount_code } : {}),
        },
      });
      if (!data) throw unreachable();
      return data;
    },
    onError: async (error) => {
      if (error instanceof Problem && ABOUT_DETAILS.includes(error.code)) setAsking(true);
      await quoteAgain();
    },
    onSuccess: async (made) => {
      emptyCart();
      await navigate({ to: '/orders/$id', params: { id: made.id } });
      if (made.state === 'open') checkout.mutate(made.id);
    },
  });
  return (
    <Card title={t('cart.summary')}>
      <div className="stack">
        <form
          className="row code"
          onSubmit={(event) => {
            event.preventDefault();
            onCode(typed.trim());
          }}
        >
          <Input label={t('cart.code')} value={typed} onChange={(event) => setTyped(event.target.value)} />
          <Button type="submit">{t('cart.apply')}</Button>
        </form>
        {quote.discount_refused && <Note tone="warn">{quote.discount_refused.message}</Note>}
        <dl className="facts sums">
          <dt>{t('cart.list')}</dt>
          <dd>{format.money(quote.list_total_cents, quote.currency)}</dd>
          {quote.discount_cents > 0 && (
            <>
              <dt>{t('cart.discount')}</dt>
              <dd>{format.money(-quote.discount_cents, quote.currency)}</dd>
            </>
          )}
          {quote.tax_cents > 0 && (
            <>
              <dt>{t(isTaxInPrices(quote) ? 'tax.included' : 'tax.tax')}</dt>
              <dd>{format.money(quote.tax_cents, quote.currency)}</dd>
            </>
          )}
          <dt>
            <strong>{t(quote.tax_refused ? 'tax.unknown' : 'cart.total')}</strong>
          </dt>
          <dd>
            <strong>{format.money(quote.total_cents, quote.currency)}</strong>
          </dd>
        </dl>
        {quote.reverse_charge && <Note>{t('tax.reverseCharge')}</Note>}
        {unusual && <Note tone="warn">{t('billing.unusual')}</Note>}
        {quote.tax_refused && <Note tone="warn">{t(`tax.needed.${quote.tax_refused}`)}</Note>}
        {mayBeGift && mayBuy && (
          <div className="stack tight">
            <Checkbox label={t('gift.asGift')} checked={gift} onChange={(event) => setGift(event.target.checked)} />
            {gift && <p className="soft small">{t('gift.asGiftHint')}</p>}
          </div>
        )}
        {order.error !== null && <ProblemNote error={order.error} />}
        {mayBuy && quote.tax_refused ? (
          <Button look="primary" onPress={() => setAsking(true)}>
            {t(quote.tax_refused === 'billing_details_required' ? 'billing.give' : 'billing.change')}
          </Button>
        ) : mayBuy ? (
          <Button look="primary" isDisabled={wanted.length === 0 || isOld} busy={order.isPending || checkout.isPending} onPress={() => order.mutate()}>
            {t(quote.total_cents === 0 ? 'cart.getFree' : 'cart.pay')}
          </Button>
        ) : (
          <Note>{t('package.adminsBuy')}</Note>
        )}
        {mayBuy && !quote.tax_refused && quote.total_cents > 0 && (
          <Button look="quiet" small onPress={() => setAsking(true)}>
            {t('billing.change')}
          </Button>
        )}
        <p className="soft small">{t('cart.terms')}</p>
        {asking && (
          <BillingDetails
            onClose={() => setAsking(false)}
            onSaved={async (saved) => {
              setUnusual(saved.vat_id_form === 'unusual');
              order.reset();
              // The tax is shown before anybody orders by it.
              await quoteAgain();
              setAsking(false);
            }}
          />
        )}
      </div>
    </Card>
  );
}

/** Prices have their tax in them, or it comes on top: then the sum is more than the prices. */
const isTaxInPrices = (quote: Schemas['Quote']): boolean => quote.total_cents === quote.list_total_cents - quote.discount_cents;
