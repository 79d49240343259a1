import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  Boxes, ChevronsUpDown, CreditCard, FileText, Gauge, Gift, KeyRound, LibraryBig, Package, ReceiptText, SearchCode, ShieldCheck, ShoppingCart, Sparkles, Store,
  Users, Webhook, type LucideIcon,
} from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Autocomplete, Dialog, Header, Input, Menu, MenuItem, MenuSection, Modal, ModalOverlay, SearchField, useFilter } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

import { api, sessions } from '../api/client';
import { useSession } from '../api/hooks';
import { $api } from '../api/queries';
import { partsOfId } from '../catalog/package-id';
import { useSource } from '../generations/generation-table';

interface Entry {
  id: string;
  text: string;
  aside?: string;
  icon: LucideIcon;
  act: () => void;
}

interface Group {
  name: string;
  entries: Entry[];
}

const PACKAGES_MAX = 6;
const GENERATIONS_MAX = 5;

/** Everything that can be opened, by a few letters of its name. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const groups = useGroups(useDeferredValue(typed.trim()));
  const entries = groups.flatMap((it) => it.entries);
  const choose = (id: unknown) => {
    onClose();
    entries.find((it) => it.id === id)?.act();
  };
  return (
    <ModalOverlay isOpen onOpenChange={(is) => !is && onClose()} isDismissable className="veil">
      <Modal className="dialog palette">
        <Dialog aria-label={t('palette.title')}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField aria-label={t('palette.title')} autoFocus>
              <Input className="input" placeholder={t('palette.placeholder')} />
            </SearchField>
            <Menu
              className="menu"
              aria-label={t('palette.found')}
              onAction={choose}
              renderEmptyState={() => <p className="soft pad">{t('palette.nothing')}</p>}
            >
              {groups.map((group) => (
                <MenuSection key={group.name} id={group.name}>
                  <Header>{group.name}</Header>
                  {group.entries.map(({ id, text, aside, icon: Icon }) => (
                    <MenuItem key={id} id={id} textValue={text}>
                      <Icon size={16} aria-hidden /> <span className="break">{text}</span>
                      {aside && <span className="soft small">{aside}</span>}
                    </MenuItem>
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
          <p className="soft small hint">{t('palette.hint')}</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function useGroups(words: string): Group[] {
  const { t } = useTranslation();
  const { contains } = useFilter({ sensitivity: 'base' });
  const fits = (it: Entry) => words === '' || contains(`${it.text} ${it.aside ?? ''}`, words);
  const groups = [
    { name: t('palette.pages'), entries: usePages().filter(fits) },
    { name: t('palette.packages'), entries: usePackages(words) },
    { name: t('generations.title'), entries: useGenerations().filter(fits).slice(0, GENERATIONS_MAX) },
    { name: t('shell.workspaces'), entries: useWorkspaces().filter(fits) },
  ];
  return groups.filter((it) => it.entries.length > 0);
}

function usePages(): Entry[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const signedIn = useSession() !== null;
  const open = [
    { to: '/market', text: t('shell.links.market'), icon: Store },
    { to: '/sparql', text: t('shell.links.sparql'), icon: SearchCode },
    { to: '/redeem-gift', text: t('redeem.title'), icon: Gift },
  ] as const;
  const inside = [
    { to: '/overview', text: t('shell.links.overview'), icon: Gauge },
    { to: '/generations/new', text: t('newGeneration.title'), icon: Sparkles },
    { to: '/generations', text: t('shell.links.generations'), icon: Sparkles },
    { to: '/library', text: t('shell.links.library'), icon: LibraryBig },
    { to: '/orders', text: t('shell.links.orders'), icon: ReceiptText },
    { to: '/cart', text: t('cart.title'), icon: ShoppingCart },
    { to: '/workspace', text: t('shell.links.workspace'), icon: Users },
    { to: '/keys', text: t('shell.links.keys'), icon: KeyRound },
    { to: '/webhooks', text: t('shell.links.webhooks'), icon: Webhook },
    { to: '/usage', text: t('shell.links.usage'), icon: Boxes },
    { to: '/plan', text: t('shell.links.plan'), icon: CreditCard },
    { to: '/invoices', text: t('shell.links.invoices'), icon: FileText },
    { to: '/account/security', text: t('shell.security'), icon: ShieldCheck },
  ] as const;
  return [...(signedIn ? inside : []), ...open].map(({ to, text, icon }) => ({ id: to, text, icon, act: () => void navigate({ to }) }));
}

function usePackages(words: string): Entry[] {
  const navigate = useNavigate();
  const { data } = useQuery({
    queryKey: ['palette', words],
    enabled: words !== '',
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const found = await api().POST('/api/v1/marketplace/search', { body: { text: words, limit: PACKAGES_MAX }, signal });
      return found.data?.items ?? [];
    },
  });
  return (words === '' ? [] : (data ?? [])).map((it) => {
    const { namespace, name } = partsOfId(it.package);
    return {
      id: it.package,
      text: it.title,
      aside: it.package,
      icon: Package,
      act: () => void navigate({ to: '/packages/$namespace/$name', params: { namespace, name } }),
    };
  });
}

function useGenerations(): Entry[] {
  const navigate = useNavigate();
  const { t } = useTranslation();
  const session = useSession();
  const sourceOf = useSource(session !== null);
  const latest = $api().useQuery('get', '/api/v1/generations', { params: { query: { limit: 50 } } }, { enabled: session !== null });
  return (latest.data?.items ?? []).map((it) => ({
    id: it.id,
    text: sourceOf(it),
    aside: `${t(`generations.states.${it.state}`)} · ${it.id.slice(-6)}`,
    icon: Sparkles,
    act: () => void navigate({ to: '/generations/$id', params: { id: it.id } }),
  }));
}

function useWorkspaces(): Entry[] {
  const navigate = useNavigate();
  const cached = useQueryClient();
  const session = useSession();
  const { data } = $api().useQuery('get', '/api/v1/workspaces', { params: { query: { limit: 100 } } }, { enabled: session !== null });
  const enter = async (id: string) => {
    await sessions.refresh(id);
    await navigate({ to: '/overview' });
    await cached.resetQueries();
  };
  return (data?.items ?? [])
    .filter((it) => it.id !== session?.workspaceId)
    .map((it) => ({ id: it.id, text: it.name, icon: ChevronsUpDown, act: () => void enter(it.id) }));
}
