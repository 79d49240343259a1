import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ChevronRight, FileCode2, FileQuestion, Folder as FolderIcon, FolderOpen } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button as AriaButton, Collection, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '../api/hooks';
import { $api } from '../api/queries';
import { Code } from '../code/code';
import { Checkbox, Select } from '../ui/form';
import { useFormat } from '../ui/format';
import { Await, Badge, Button, Card, Empty, ProblemNote, type Tone } from '../ui/parts';
import { archiveQuery, changesSince, SHOWN_BYTES_MAX, textOf, treeOf, ZIP_BYTES_EAGER, ZIP_BYTES_MAX, type Archive, type Change, type Folder } from './archive';
import { useSource } from './generation-table';

const TONES: Record<Change, Tone> = { added: 'good', changed: 'accent', removed: 'bad' };
/** Earlier generations that can be chosen from. */
const EARLIER_MAX = 20;
/** Files whose folders are open at first. */
const OPEN_FILES_MAX = 200;

/** What was made, file by file, and what has changed since an earlier generation. */
export default function Output({ generation, artifact }: { generation: Schemas['GenerationView']; artifact: Schemas['ArtifactSummary'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [wanted, setWanted] = useState(artifact.size_bytes <= ZIP_BYTES_EAGER);
  const archive = useArchive(wanted ? generation.id : undefined);
  const size = format.bytes(artifact.size_bytes);
  return (
    <Card plain title={t('output.title')}>
      {artifact.size_bytes > ZIP_BYTES_MAX ? (
        <p className="soft pad">{t('output.zipTooLarge', { size })}</p>
      ) : wanted ? (
        <div className={archive.data ? '' : 'pad'}>
          <Await query={archive} lines={8}>
            {(it) => <Files generation={generation} archive={it} />}
          </Await>
        </div>
      ) : (
        <div className="pad">
          <Button onPress={() => setWanted(true)}>{t('output.show', { size })}</Button>
        </div>
      )}
    </Card>
  );
}

function useArchive(id: string | undefined) {
  return useQuery({ ...archiveQuery(id ?? ''), enabled: id !== undefined });
}

function Files({ generation, archive }: { generation: Schemas['GenerationView']; archive: Archive }) {
  const { t } = useTranslation();
  const asked = useSearch({ from: '/shell/member/generations/$id' });
  const navigate = useNavigate();
  const earlier = useEarlier(generation);
  const before = useArchive(asked.against);
  const compared = asked.against === undefined ? undefined : before.data;
  const changes = useQuery({
    queryKey: ['archive', generation.id, 'since', asked.against],
    enabled: compared !== undefined,
    queryFn: () => (compared ? changesSince(archive, compared) : new Map<string, Change>()),
    placeholderData: keepPreviousData,
  });
  const known = compared && changes.data ? changes.data : NO_CHANGES;
  const [onlyChanged, setOnlyChanged] = useState(false);
  const entries = useMemo(() => {
    const gone = (compared?.entries ?? []).filter((it) => known.get(it.path) === 'removed');
    const all = [...archive.entries, ...gone];
    return onlyChanged && compared ? all.filter((it) => known.has(it.path)) : all;
  }, [archive, compared, known, onlyChanged]);
  const tree = useMemo(() => treeOf(entries), [entries]);
  const first = entries.find((it) => known.has(it.path)) ?? entries[0];
  const file = entries.some((it) => it.path === asked.file) ? asked.file : first?.path;
  const go = (part: { file?: string; against?: string | undefined }) => {
    const search = Object.fromEntries(Object.entries({ ...asked, ...part }).filter(([, value]) => value));
    void navigate({ to: '/generations/$id', params: { id: generation.id }, search, replace: true, resetScroll: false });
  };
  const error = before.error ?? changes.error;
  return (
    <>
      {earlier.length > 0 && (
        <div className="row pad compare against">
          <Select label={t('output.against')} value={asked.against ?? ''} onChange={(event) => go({ against: event.target.value || undefined })}>
            <option value="">{t('output.againstNone')}</option>
            {earlier.map((it) => (
              <option key={it.id} value={it.id}>
                {it.name}
              </option>
            ))}
          </Select>
          {compared && changes.data && (
            <>
              <Checkbox label={t('output.onlyChanged')} checked={onlyChanged} onChange={(event) => setOnlyChanged(event.target.checked)} />
              <span className="soft small" role="status">
                {known.size === 0 ? t('output.same') : t('output.differ', { count: known.size })}
              </span>
            </>
          )}
        </div>
      )}
      {error !== null && (
        <div className="pad">
          <ProblemNote error={error} onRetry={() => void before.refetch()} />
        </div>
      )}
      {file === undefined ? (
        <Empty icon={FileCode2} title={t('output.none')} />
      ) : (
        <div className="output">
          <FileTree tree={tree} isLarge={archive.entries.length > OPEN_FILES_MAX} changes={known} chosen={file} onChoose={(path) => go({ file: path })} />
          <Shown path={file} archive={archive} before={compared} change={known.get(file)} />
        </div>
      )}
    </>
  );
}

const NO_CHANGES = new Map<string, Change>();

/** Complete ones before this, those of the same source first: the last run is the first of them. */
function useEarlier(generation: Schemas['GenerationView']): { id: string; name: string }[] {
  const { t } = useTranslation();
  const format = useFormat();
  const sourceOf = useSource();
  const complete = $api().useQuery('get', '/api/v1/generations', { params: { query: { limit: 100, state: 'complete' } } });
  const own = sourceOf(generation);
  const earlier = (complete.data?.items ?? []).filter(
    (it) => it.created_at < generation.created_at && !it.dry_run && it.artifact && !it.artifact.deleted_at && it.artifact.size_bytes <= ZIP_BYTES_MAX,
  );
  const isSame = (it: Schemas['GenerationView']) => packageOf(sourceOf(it)) === packageOf(own);
  return [...earlier.filter(isSame), ...earlier.filter((it) => !isSame(it))].slice(0, EARLIER_MAX).map((it, index) => ({
    id: it.id,
    name: t(index === 0 && isSame(it) ? 'output.lastRun' : 'output.run', { source: sourceOf(it), time: format.dateTime(it.created_at) }),
  }));
}

/** Of `acme/starter 1.2.0` the part that stays. */
const packageOf = (source: string): string => source.split(' ')[0] ?? source;

interface Treed {
  tree: Folder[];
  /** Its folders are closed at first, so that few rows are in the document. */
  isLarge: boolean;
  changes: Map<string, Change>;
  chosen: string;
  onChoose: (path: string) => void;
}

function FileTree({ tree, isLarge, changes, chosen, onChoose }: Treed) {
  const { t } = useTranslation();
  const folders = useMemo(() => foldersOf(tree), [tree]);
  const [closed, setClosed] = useState<ReadonlySet<string>>(() => new Set(isLarge ? folders : []));
  return (
    <Tree
      aria-label={t('output.files')}
      className="file-tree"
      items={tree}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const path = [...keys][0];
        if (typeof path === 'string' && !path.endsWith('/')) onChoose(path);
      }}
      expandedKeys={folders.filter((it) => !closed.has(it))}
      onExpandedChange={(keys) => setClosed(new Set(folders.filter((it) => !keys.has(it))))}
      dependencies={[changes]}
    >
      {(it) => <Branch it={it} changes={changes} />}
    </Tree>
  );
}

function Branch({ it, changes }: { it: Folder; changes: Map<string, Change> }) {
  const { t } = useTranslation();
  const change = changes.get(it.path);
  return (
    <TreeItem id={it.path} textValue={it.name}>
      <TreeItemContent>
        {({ isExpanded }) => (
          <div className="file">
            {it.size_bytes === null ? (
              <>
                <AriaButton slot="chevron">
                  <ChevronRight size={14} aria-hidden />
                </AriaButton>
                {isExpanded ? <FolderOpen size={16} aria-hidden /> : <FolderIcon size={16} aria-hidden />}
              </>
            ) : (
              <FileCode2 size={16} aria-hidden />
            )}
            <span>{it.name}</span>
            {change && <Badge tone={TONES[change]}>{t(`output.changes.${change}`)}</Badge>}
          </div>
        )}
      </TreeItemContent>
      <Collection items={it.children} dependencies={[changes]}>
        {(child) => <Branch it={child} changes={changes} />}
      </Collection>
    </TreeItem>
  );
}

const foldersOf = (tree: Folder[]): string[] => tree.flatMap((it) => (it.size_bytes === null ? [it.path, ...foldersOf(it.children)] : []));

interface ShownFile {
  path: string;
  archive: Archive;
  before: Archive | undefined;
  change: Change | undefined;
}

function Shown({ path, archive, before, change }: ShownFile) {
  const { t } = useTranslation();
  const format = useFormat();
  const [whole, setWhole] = useState(false);
  const content = useMemo(() => textOf(archive, path), [archive, path]);
  const earlier = useMemo(() => (before && change ? textOf(before, path) : null), [before, change, path]);
  const text = change === 'removed' ? '' : content;
  const isCompared = change === 'removed' ? earlier !== null : change === 'changed' && earlier !== null;
  const size = archive.entries.find((it) => it.path === path)?.size_bytes;
  return (
    <section className="shown" aria-label={path}>
      <div className="row between pad">
        <span className="row">
          <code className="break">{path}</code>
          {size !== undefined && <span className="soft small">{format.bytes(size)}</span>}
        </span>
        {isCompared && <Checkbox label={t('output.whole')} checked={whole} onChange={(event) => setWhole(event.target.checked)} />}
      </div>
      {text === null || (change === 'removed' && earlier === null) ? (
        <Empty icon={FileQuestion} title={t('output.noText')}>
          <p>{t('output.noTextText', { size: format.bytes(SHOWN_BYTES_MAX) })}</p>
        </Empty>
      ) : (
        <Code key={path} path={path} text={text} label={path} before={isCompared ? (earlier ?? '') : undefined} whole={whole} />
      )}
    </section>
  );
}
