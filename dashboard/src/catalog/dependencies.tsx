import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useSession } from '../api/hooks';
import { $api } from '../api/queries';
import type { GraphEdge, GraphNode } from '../ui/graph';
import { Await, Card, Loading, ProblemNote } from '../ui/parts';
import { partsOfId } from './package-id';

const Graph = lazy(() => import('../ui/graph'));
/** More would be no picture any more; the lists have all. */
const NODES_MAX = 40;

interface Package {
  namespace: string;
  name: string;
}

/** What the latest version needs and what needs it: as a picture, and as lists. */
export function Dependencies({ path, version }: { path: Package; version: string }) {
  const { t } = useTranslation();
  const id = `${path.namespace}/${path.name}`;
  const details = $api().useQuery('get', '/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}', { params: { path: { ...path, version } } });
  const dependents = $api().useQuery('get', '/api/v1/marketplace/packages/{namespace}/{name}/dependents', { params: { path, query: { limit: 100 } } });
  const requirements = details.data?.version.requirements;
  const needs = useResolved(id, version, (requirements?.length ?? 0) > 0);
  const edges = useMemo((): GraphEdge[] => {
    const below = needs.data
      ? needs.data.packages.flatMap((it) => it.dependencies.map((to) => ({ from: it.package, to })))
      : (requirements ?? []).map((it) => ({ from: id, to: packageOf(it) }));
    const above = (dependents.data?.items ?? []).map((it) => ({ from: it.package, to: id }));
    return [...below, ...above].slice(0, NODES_MAX);
  }, [id, requirements, needs.data, dependents.data]);
  const nodes = useMemo(
    (): GraphNode[] => [...new Set([id, ...edges.flatMap((it) => [it.from, it.to])])].map((it) => ({ id: it, label: it, chosen: it === id })),
    [id, edges],
  );
  return (
    <Card title={t('dependencies.title')}>
      <div className="stack">
        {edges.length > 0 && (
          <Suspense fallback={<Loading lines={3} />}>
            <Graph nodes={nodes} edges={edges} label={t('dependencies.picture')} />
          </Suspense>
        )}
        {needs.error !== null && <ProblemNote error={needs.error} onRetry={() => void needs.refetch()} />}
        {needs.data?.conflict?.facts.map((it) => (
          <p key={it} className="soft">
            {it}
          </p>
        ))}
        <div className="stack tight">
          <h3>{t('dependencies.needs')}</h3>
          <Await query={details} lines={2}>
            {(it) =>
              it.version.requirements.length === 0 ? (
                <p className="soft">{t('dependencies.none')}</p>
              ) : (
                <ul className="stack tight">
                  {it.version.requirements.map((requirement) => (
                    <Requirement key={requirement} id={packageOf(requirement)} text={requirement} />
                  ))}
                  {needs.data?.packages
                    .filter((found) => found.package !== id && !it.version.requirements.some((own) => packageOf(own) === found.package))
                    .map((found) => <Requirement key={found.package} id={found.package} text={`${found.package} ${found.version}`} note={t('dependencies.through')} />)}
                </ul>
              )
            }
          </Await>
        </div>
        <div className="stack tight">
          <h3>{t('dependencies.neededBy')}</h3>
          <Await query={dependents} lines={2}>
            {({ items, packages_count: count }) =>
              items.length === 0 ? (
                <p className="soft">{t('dependencies.nobody')}</p>
              ) : (
                <ul className="stack tight">
                  {items.map((it) => (
                    <Requirement key={it.package} id={it.package} text={`${it.package} ${it.version}`} note={it.requirement} />
                  ))}
                  {count > items.length && <li className="soft small">{t('dependencies.more', { count: count - items.length })}</li>}
                </ul>
              )
            }
          </Await>
        </div>
      </div>
    </Card>
  );
}

/** The whole tree is resolved for members only; for others the lists end at the first step. */
function useResolved(id: string, version: string, wanted: boolean) {
  const session = useSession();
  return $api().useQuery(
    'post',
    '/api/v1/marketplace/resolve',
    { body: { requirements: [`${id}@=${version}`] } },
    { enabled: wanted && session !== null },
  );
}

const packageOf = (requirement: string): string => requirement.split('@')[0] ?? requirement;

function Requirement({ id, text, note }: { id: string; text: string; note?: string }) {
  const { namespace, name } = partsOfId(id);
  return (
    <li className="row">
      <Link to="/packages/$namespace/$name" params={{ namespace, name }}>
        <code className="break">{text}</code>
      </Link>
      {note && <span className="soft small">{note}</span>}
    </li>
  );
}
