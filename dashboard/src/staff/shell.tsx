import { QueryClientProvider } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import {
  CreditCard, FileSearch, Flag, Gavel, History, LogOut, Menu as MenuIcon, MessageSquareWarning, Package, RotateCw, Scale, Search, WalletCards,
} from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

import { Mark } from '../app/brand';
import { Preferences } from '../app/preferences-menu';
import { Badge, Button } from '../ui/parts';
import { StaffLogin } from './login';
import { may } from './permissions';
import { end, staffQueries, useStaff } from './session';

const LINKS = [
  { to: '/staff/submissions', key: 'submissions', icon: FileSearch, permission: 'moderate' },
  { to: '/staff/abuse-reports', key: 'abuse', icon: Flag, permission: 'moderate' },
  { to: '/staff/takedown-appeals', key: 'appeals', icon: MessageSquareWarning, permission: 'moderate' },
  { to: '/staff/packages', key: 'packages', icon: Package, permission: 'moderate' },
  { to: '/staff/payments', key: 'payments', icon: CreditCard, permission: 'reviewPayments' },
  { to: '/staff/disputes', key: 'disputes', icon: Gavel, permission: 'viewBooks' },
  { to: '/staff/accounts', key: 'accounts', icon: Search, permission: 'viewCustomers' },
  { to: '/staff/books', key: 'books', icon: WalletCards, permission: 'viewBooks' },
  { to: '/staff/reconciliation', key: 'reconciliation', icon: Scale, permission: 'viewBooks' },
  { to: '/staff/stripe-events', key: 'events', icon: RotateCw, permission: 'replayPayments' },
  { to: '/staff/acts', key: 'acts', icon: History, permission: 'viewActs' },
] as const;

/** Without a sign-in it shows the form in the page's place, so the address stays and leads there. */
export function StaffShell() {
  const { t } = useTranslation('staff');
  const staff = useStaff();
  const [open, setOpen] = useState(false);
  return (
    <QueryClientProvider client={staffQueries}>
      <div className={`shell ${staff ? '' : 'anonymous'}`}>
        <a href="#main" className="skip">
          {t('skip')}
        </a>
        <header className="topbar">
          {staff && (
            <AriaButton className="button quiet menu-button" aria-label={t('menu')} aria-expanded={open} onPress={() => setOpen(!open)}>
              <MenuIcon size={20} aria-hidden />
            </AriaButton>
          )}
          <Link to="/staff" className="brand">
            <Mark /> <span className="wide-only">ggen cloud</span>
          </Link>
          <Badge tone="accent">{t('area')}</Badge>
          <span className="spring" />
          <Preferences />
          {staff && (
            <>
              <span className="soft small wide-only">
                {staff.email} · {t(`roles.${staff.role}`)}
              </span>
              <Button look="quiet" aria-label={t('leave')} onPress={end}>
                <LogOut size={18} aria-hidden />
              </Button>
            </>
          )}
        </header>
        {staff && (
          <div className={`side ${open ? 'open' : ''}`}>
            <nav aria-label={t('area')}>
              {LINKS.filter(({ permission }) => may(staff.role, permission)).map(({ to, key, icon: Icon }) => (
                <Link key={to} to={to} onClick={() => setOpen(false)}>
                  <Icon size={18} aria-hidden /> {t(`links.${key}`)}
                </Link>
              ))}
            </nav>
          </div>
        )}
        <main className="page" id="main" tabIndex={-1}>
          {staff ? <Outlet /> : <StaffLogin />}
        </main>
      </div>
    </QueryClientProvider>
  );
}

/** What there is to do, for each role only what it may. */
export function StaffHome() {
  const { t } = useTranslation('staff');
  const staff = useStaff();
  return (
    <div className="stack wide">
      <h1>{t('home.title')}</h1>
      <div className="grid">
        {LINKS.filter(({ permission }) => staff !== null && may(staff.role, permission)).map(({ to, key, icon: Icon }) => (
          <Link key={to} to={to} className="card tile">
            <Icon size={20} aria-hidden />
            <strong>{t(`links.${key}`)}</strong>
            <span className="soft small">{t(`home.${key}`)}</span>
          </Link>
        ))}
      </div>
    </div>
  );
}
