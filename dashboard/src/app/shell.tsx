import { QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import {
  ArrowLeftRight, BookOpen, Boxes, ChevronsUpDown, Coins, CreditCard, FileText, Gauge, Handshake, KeyRound, LibraryBig, LogOut, Menu as MenuIcon, Package, Plus,
  ReceiptText, SearchCode, ShieldCheck, ShoppingCart, Sparkles, Store, Users, Webhook,
} from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button as AriaButton, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

import { api, sessions } from '../api/client';
import { useMay, useSession } from '../api/hooks';
import { $api } from '../api/queries';
import { useCart } from '../orders/cart-store';
import { Mark } from './brand';
import { PaletteButton } from './palette-button';
import { Preferences } from './preferences-menu';
import { queryClient } from './query-client';

// Forms and what checks them are not needed to look at the market.
const CreateWorkspace = lazy(async () => ({ default: (await import('../tenancy/create-workspace')).CreateWorkspace }));

export function Shell() {
  return (
    <QueryClientProvider client={queryClient}>
      <Frame />
    </QueryClientProvider>
  );
}

function Frame() {
  const { t } = useTranslation();
  const session = useSession();
  const [open, setOpen] = useState(false);
  return (
    <div className={`shell ${session ? '' : 'anonymous'}`}>
      <a href="#main" className="skip">
        {t('shell.skip')}
      </a>
      <header className="topbar">
        {session && (
          <AriaButton
            className="button quiet menu-button"
            aria-label={t('shell.menu')}
            aria-expanded={open}
            onPress={() => setOpen(!open)}
          >
            <MenuIcon size={20} aria-hidden />
          </AriaButton>
        )}
        {session ? (
          <Link to="/overview" className="brand">
            <Mark /> <span className="wide-only">ggen cloud</span>
          </Link>
        ) : (
          <a href="/" className="brand">
            <Mark /> ggen cloud
          </a>
        )}
        {session && <Workspaces />}
        <span className="spring" />
        <PaletteButton />
        {session && <CartLink />}
        {!session && (
          <a href="/docs/" className="button quiet wide-only">
            {t('shell.docs')}
          </a>
        )}
        <Preferences />
        {session ? <AccountMenu /> : <Entrance />}
      </header>
      {session && <Side open={open} onChoose={() => setOpen(false)} />}
      <main className="page" id="main" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}

function Entrance() {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/login" className="button quiet">
        {t('shell.login')}
      </Link>
      <Link to="/register" className="button primary wide-only">
        {t('shell.register')}
      </Link>
    </>
  );
}

const LINKS = [
  { to: '/overview', key: 'overview', icon: Gauge },
  { to: '/generations', key: 'generations', icon: Sparkles },
  { to: '/market', key: 'market', icon: Store },
  { to: '/sparql', key: 'sparql', icon: SearchCode },
  { to: '/library', key: 'library', icon: LibraryBig },
  { to: '/orders', key: 'orders', icon: ReceiptText },
] as const;
// Only admins see what is earned and given away.
const SELLING = [
  { to: '/own-packages', key: 'packages', icon: Package },
  { to: '/earnings', key: 'earnings', icon: Coins },
  { to: '/splits', key: 'splits', icon: Handshake },
  { to: '/transfers', key: 'transfers', icon: ArrowLeftRight },
] as const;
const MANAGED = [
  { to: '/workspace', key: 'workspace', icon: Users },
  { to: '/keys', key: 'keys', icon: KeyRound },
  { to: '/webhooks', key: 'webhooks', icon: Webhook },
  { to: '/usage', key: 'usage', icon: Boxes },
  { to: '/plan', key: 'plan', icon: CreditCard },
] as const;
// Members who do not pay see the plan, and nothing of what it costs.
const PAID = [...MANAGED, { to: '/invoices', key: 'invoices', icon: FileText }] as const;

function Side({ open, onChoose }: { open: boolean; onChoose: () => void }) {
  const { t } = useTranslation();
  const isAdmin = useMay('admin');
  return (
    <div className={`side ${open ? 'open' : ''}`}>
      <nav aria-label={t('shell.navigation')}>
        {LINKS.map(({ to, key, icon: Icon }) => (
          <Link key={to} to={to} onClick={onChoose}>
            <Icon size={18} aria-hidden /> {t(`shell.links.${key}`)}
          </Link>
        ))}
        {isAdmin && <span className="group">{t('shell.sell')}</span>}
        {isAdmin &&
          SELLING.map(({ to, key, icon: Icon }) => (
            <Link key={to} to={to} onClick={onChoose}>
              <Icon size={18} aria-hidden /> {t(`shell.links.${key}`)}
            </Link>
          ))}
        <span className="group">{t('shell.manage')}</span>
        {(isAdmin ? PAID : MANAGED).map(({ to, key, icon: Icon }) => (
          <Link key={to} to={to} onClick={onChoose}>
            <Icon size={18} aria-hidden /> {t(`shell.links.${key}`)}
          </Link>
        ))}
        <a href="/docs/" className="apart">
          <BookOpen size={18} aria-hidden /> {t('shell.docs')}
        </a>
      </nav>
    </div>
  );
}

function CartLink() {
  const { t } = useTranslation();
  const count = useCart().length;
  return (
    <Link to="/cart" className="button quiet" aria-label={t('shell.cart', { count })}>
      <ShoppingCart size={18} aria-hidden />
      {count > 0 && <span className="badge accent">{count}</span>}
    </Link>
  );
}

function Workspaces() {
  const { t } = useTranslation();
  const session = useSession();
  const cached = useQueryClient();
  const navigate = useNavigate();
  const [making, setMaking] = useState(false);
  const { data } = $api().useQuery('get', '/api/v1/workspaces', { params: { query: { limit: 100 } } });
  const current = data?.items.find((it) => it.id === session?.workspaceId);
  const enter = async (id: string) => {
    await sessions.refresh(id);
    await navigate({ to: '/overview' });
    // What is shown is asked for anew, by the token of the other workspace.
    await cached.resetQueries();
  };
  return (
    <>
      <MenuTrigger>
        <AriaButton className="button" aria-label={t('shell.switch', { name: current?.name ?? '' })}>
          <span className="clip">{current?.name ?? '…'}</span> <ChevronsUpDown size={15} aria-hidden />
        </AriaButton>
        <Popover className="menu" placement="bottom start">
          <Menu
            aria-label={t('shell.workspaces')}
            onAction={(key) => (key === 'new' ? setMaking(true) : void enter(String(key)))}
          >
            <MenuSection>
              <Header>{t('shell.workspaces')}</Header>
              {(data?.items ?? []).map((it) => (
                <MenuItem key={it.id} id={it.id} textValue={it.name}>
                  <span>{it.name}</span>
                  {it.id === session?.workspaceId && <span className="badge accent">{t('shell.here')}</span>}
                </MenuItem>
              ))}
              <MenuItem id="new" textValue={t('shell.newWorkspace')}>
                <Plus size={16} aria-hidden /> {t('shell.newWorkspace')}
              </MenuItem>
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
      {making && (
        <Suspense fallback={null}>
          <CreateWorkspace open onClose={() => setMaking(false)} onMade={(id) => void enter(id)} />
        </Suspense>
      )}
    </>
  );
}

function AccountMenu() {
  const { t } = useTranslation();
  const cached = useQueryClient();
  const navigate = useNavigate();
  const { data } = $api().useQuery('get', '/api/v1/auth/account');
  const leave = async () => {
    // The tokens are forgotten here whatever the API answers.
    await api().POST('/api/v1/auth/logout').catch(() => undefined);
    sessions.end();
    cached.clear();
    await navigate({ to: '/login' });
  };
  return (
    <MenuTrigger>
      <AriaButton className="button quiet" aria-label={t('shell.account')}>
        <span className="avatar" aria-hidden>
          {(data?.name ?? data?.email ?? '?').slice(0, 1).toUpperCase()}
        </span>
      </AriaButton>
      <Popover className="menu" placement="bottom end">
        <Menu
          aria-label={t('shell.account')}
          onAction={(key) => (key === 'leave' ? void leave() : void navigate({ to: '/account/security' }))}
        >
          <MenuSection>
            <Header>{data?.email ?? ''}</Header>
            <MenuItem id="security" textValue={t('shell.security')}>
              <ShieldCheck size={16} aria-hidden /> {t('shell.security')}
            </MenuItem>
            <MenuItem id="leave" textValue={t('shell.logout')}>
              <LogOut size={16} aria-hidden /> {t('shell.logout')}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
