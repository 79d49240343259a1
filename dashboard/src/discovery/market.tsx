import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { BadgeCheck, Download, Search, SearchX, Star } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '../api/client';
import { unreachable } from '../api/problem';
import type { Schemas } from '../api/hooks';
import type { MarketSearch } from '../app/router';
import { partsOfId } from '../catalog/package-id';
import { usePriceText } from '../catalog/price';
import { Input, Select } from '../ui/form';
import { useFormat } from '../ui/format';
import { More } from '../ui/pages';
import { Await, Badge, Button, Empty, PageHead } from '../ui/parts';

const SORTS = ['relevance', 'newest', 'downloads', 'rating', 'quality', 'price_lowest', 'name'] as const;
const FACETS = ['kind', 'category', 'licence', 'price'] as const;
const PAGE = 24;

export function Market() {
  const { t } = useTranslation();
  const format = useFormat();
  const asked = useSearch({ from: '/shell/market' });
  const navigate = useNavigate();
  const change = (part: Partial<MarketSearch>) => {
    void navigate({ to: '/market', search: clean({ ...asked, ...part }), replace: true });
  };
  const found = useInfiniteQuery({
    queryKey: ['market', asked],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const body = { ...bodyOf(asked), ...(pageParam ? { cursor: pageParam } : {}) };
      const { data } = await api().POST('/api/v1/marketplace/search', { body, signal });
      if (!data) throw unreachable();
      return data;
    },
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    placeholderData: (before) => before,
  });
  const first = found.data?.pages[0];
  return (
    <>
      <PageHead title={t('market.title')} lead={t('market.lead')} />
      <div className="stack">
        <SearchBar key={asked.q ?? ''} asked={asked} onChange={change} />
        <div className="split left">
          <Facets facets={first?.facets ?? []} asked={asked} onChange={change} />
          <section aria-label={t('market.results')} className="stack">
            <Await query={found} lines={10}>
              {({ pages }) => {
                const items = pages.flatMap((page) => page.items);
                if (items.length === 0) return <Nothing suggestion={first?.suggestion ?? null} onChange={change} />;
                return (
                  <>
                    <p className="soft small" role="status">
                      {t('market.total', { count: first?.total ?? 0, shown: format.number(first?.total ?? 0) })}
                    </p>
                    <ul className="grid">
                      {items.map((it) => (
                        <Found key={it.package} found={it} />
                      ))}
                    </ul>
                  </>
                );
              }}
            </Await>
            <More list={found} />
          </section>
        </div>
      </div>
    </>
  );
}

interface Changing {
  asked: MarketSearch;
  onChange: (part: Partial<MarketSearch>) => void;
}

function SearchBar({ asked, onChange }: Changing) {
  const { t } = useTranslation();
  const [words, setWords] = useState(asked.q ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChange({ q: words.trim() });
  };
  return (
    <form role="search" className="search-bar" onSubmit={submit}>
      <Input
        label={<span className="visually-hidden">{t('market.search')}</span>}
        type="search"
        placeholder={t('market.placeholder')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Button type="submit" look="primary">
        <Search size={17} aria-hidden /> {t('market.search')}
      </Button>
      <Select
        label={<span className="visually-hidden">{t('market.sort')}</span>}
        value={asked.sort ?? 'relevance'}
        onChange={(event) => onChange({ sort: event.target.value })}
      >
        {SORTS.map((it) => (
          <option key={it} value={it}>
            {t(`market.sorts.${it}`)}
          </option>
        ))}
      </Select>
    </form>
  );
}

function Facets({ facets, asked, onChange }: Changing & { facets: Schemas['SearchFacet'][] }) {
  const { t, i18n } = useTranslation();
  const nameOf = (facet: string, value: string) => {
    const key = `market.values.${facet}.${value}`;
    return i18n.exists(key, { ns: 'app' }) ? t(key as 'market.free') : value;
  };
  return (
    <div className="facets">
      {FACETS.map((name) => {
        const counts = facets.find((it) => it.name === name)?.counts ?? [];
        const chosen = asked[name];
        const shown = chosen !== undefined && !counts.some((it) => it.value === chosen) ? [{ value: chosen, count: 0 }, ...counts] : counts;
        if (shown.length === 0) return null;
        return (
          <fieldset key={name}>
            <legend>{t(`market.facets.${name}`)}</legend>
            {shown.slice(0, 8).map((it) => (
              <label key={it.value} className="facet">
                <input
                  type="checkbox"
                  checked={chosen === it.value}
                  onChange={(event) => onChange({ [name]: event.target.checked ? it.value : undefined })}
                />
                <span>{nameOf(name, it.value)}</span>
                <span className="soft number">{it.count}</span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}

function Found({ found }: { found: Schemas['FoundPackage'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const priceText = usePriceText();
  const { namespace, name } = partsOfId(found.package);
  return (
    <li className="card found">
      <div className="row between">
        <Badge tone="accent">{t(`market.values.kind.${found.kind as Schemas['PackageKind']}`)}</Badge>
        <strong>{priceText(found)}</strong>
      </div>
      <h2>
        <Link to="/packages/$namespace/$name" params={{ namespace, name }}>
          {found.title}
        </Link>
      </h2>
      <p className="soft small mono break">{found.package}</p>
      <p className="summary">{found.summary}</p>
      <p className="row small soft">
        <span className="row tight" title={t('market.quality')}>
          <BadgeCheck size={15} aria-hidden /> {t('market.score', { points: found.quality })}
        </span>
        {found.rating_hundredths > 0 && (
          <span className="row tight">
            <Star size={15} aria-hidden /> {format.number(found.rating_hundredths / 100)}
          </span>
        )}
        <span className="row tight">
          <Download size={15} aria-hidden />
          <span className="visually-hidden">{t('market.downloads')}</span> {format.number(found.downloads)}
        </span>
        <span className="break">{found.licence}</span>
      </p>
    </li>
  );
}

function Nothing({ suggestion, onChange }: { suggestion: string | null; onChange: (part: Partial<MarketSearch>) => void }) {
  const { t } = useTranslation();
  return (
    <Empty icon={SearchX} title={t('market.nothing')}>
      <p>{t('market.nothingText')}</p>
      {suggestion !== null && (
        <Button onPress={() => onChange({ q: suggestion })}>{t('market.suggestion', { words: suggestion })}</Button>
      )}
      <Button
        onPress={() => onChange({ q: undefined, kind: undefined, category: undefined, licence: undefined, price: undefined })}
      >
        {t('market.clear')}
      </Button>
    </Empty>
  );
}

function clean(search: MarketSearch): MarketSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined && value !== ''));
}

function bodyOf(asked: MarketSearch): Schemas['SearchPackages'] {
  const filters = {
    ...(asked.kind ? { kind: [asked.kind as Schemas['PackageKind']] } : {}),
    ...(asked.category ? { category: [asked.category as Schemas['PackageCategory']] } : {}),
    ...(asked.licence ? { licence: [asked.licence] } : {}),
    ...(asked.price ? { price: asked.price as Schemas['SearchedPrice'] } : {}),
  };
  const sort = SORTS.find((it) => it === asked.sort);
  return { limit: PAGE, facets: true, filters, ...(asked.q ? { text: asked.q } : {}), ...(sort ? { sort } : {}) };
}
