import { Link, useNavigate } from '@tanstack/react-router';
import { ShoppingCart, Sparkles } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { useMay, useSession, type Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { InstallButton } from '../library/install-button';
import { SeatsOfPackage } from '../library/seats-of-package';
import { addToCart, useCart } from '../orders/cart-store';
import { Button, Card, Note } from '../ui/parts';
import { usePriceText } from './price';

/** What whoever looks may do with a package: buy, install, generate. */
export function GetCard({ found }: { found: Schemas['PackageView'] }) {
  const { t } = useTranslation();
  const priceText = usePriceText();
  const session = useSession();
  return (
    <Card>
      <div className="stack">
        <p className="price">{priceText(found)}</p>
        {found.priced_per === 'seat' && <p className="soft small">{t('package.perSeat')}</p>}
        {session === null ? <SignIn id={found.id} /> : <Get found={found} />}
      </div>
    </Card>
  );
}

function SignIn({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="soft small">{t('package.signIn')}</p>
      <Link to="/login" search={{ next: `/packages/${id}` }} className="button primary">
        {t('shell.login')}
      </Link>
      <Link to="/register" className="button">
        {t('shell.register')}
      </Link>
    </>
  );
}

function Get({ found }: { found: Schemas['PackageView'] }) {
  const { t } = useTranslation();
  const bought = $api().useQuery(
    'get',
    '/api/v1/marketplace/purchases',
    { params: { query: { limit: 100 } } },
    { enabled: found.price_cents > 0 },
  );
  const purchases = bought.data?.items.filter((it) => it.package === found.id) ?? [];
  // What was bought for the whole workspace needs no seats, whatever the price is for now.
  const inUse = purchases.filter((it) => it.state === 'bought');
  const purchase = inUse.find((it) => it.seats == null) ?? inUse[0] ?? purchases.find((it) => it.state === 'ordered');
  const bySeats = purchase?.state === 'bought' && purchase.seats != null;
  const usable = found.price_cents === 0 || purchase?.state === 'bought';
  if (bySeats) {
    return (
      <SeatsOfPackage id={found.id} more={found.priced_per === 'seat' && <Buy found={found} more />}>
        <Use found={found} />
      </SeatsOfPackage>
    );
  }
  return (
    <>
      {purchase?.state === 'bought' && <Note tone="good">{t('package.bought')}</Note>}
      {purchase?.state === 'ordered' && (
        <Note>
          <Link to="/orders/$id" params={{ id: purchase.order_id }}>
            {t('package.ordered')}
          </Link>
        </Note>
      )}
      {!usable && purchase?.state !== 'ordered' && <Buy found={found} />}
      {usable && <Use found={found} />}
    </>
  );
}

/** `more` where there are some seats already. */
function Buy({ found, more = false }: { found: Schemas['PackageView']; more?: boolean }) {
  const { t } = useTranslation();
  const mayBuy = useMay('admin');
  const cart = useCart();
  const navigate = useNavigate();
  const buy = async () => {
    addToCart(found.id, found.priced_per === 'seat' ? 1 : null);
    await navigate({ to: '/cart' });
  };
  if (!mayBuy) return more ? null : <p className="soft small">{t('package.adminsBuy')}</p>;
  const isInCart = cart.some((it) => it.id === found.id);
  return (
    <Button look={more ? '' : 'primary'} onPress={() => void buy()}>
      <ShoppingCart size={17} aria-hidden /> {t(isInCart ? 'package.inCart' : more ? 'seats.buyMore' : 'package.buy')}
    </Button>
  );
}

function Use({ found }: { found: Schemas['PackageView'] }) {
  const { t } = useTranslation();
  return (
    <>
      <InstallButton packageId={found.id} />
      {(found.kind === 'template' || found.kind === 'generator') && (
        <Link to="/generations/new" search={{ package: found.id }} className="button">
          <Sparkles size={17} aria-hidden /> {t('package.generate')}
        </Link>
      )}
    </>
  );
}
