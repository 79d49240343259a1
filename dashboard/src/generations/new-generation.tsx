import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { FileArchive, FolderOpen, Network, PackageOpen } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

import { api, idempotencyKey } from '../api/client';
import { unreachable } from '../api/problem';
import { SeatRefused } from '../library/seats-of-package';
import { Drop, Taken } from '../ui/drop';
import { Checkbox, Input } from '../ui/form';
import { Button, Card, PageHead, ProblemNote } from '../ui/parts';
import { fromFile, fromFolder, upload, type Chosen } from './upload';

const SOURCES = ['files', 'package'] as const;

export function NewGeneration() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const asked = useSearch({ from: '/shell/member/generations/new' }).package;
  const [source, setSource] = useState<(typeof SOURCES)[number]>(asked === undefined ? 'files' : 'package');
  const [project, setProject] = useState<Chosen | null>(null);
  const [requirement, setRequirement] = useState(asked ?? '');
  const [ontologies, setOntologies] = useState<Chosen[]>([]);
  const [dryRun, setDryRun] = useState(false);
  const ready = source === 'files' ? project !== null : requirement.trim() !== '';
  const start = useMutation({
    mutationFn: async () => {
      const brought = [];
      for (const ontology of ontologies) brought.push(await upload('ontology', ontology));
      const from =
        source === 'files' && project !== null ? { project: await upload('project', project) } : { package: requirement.trim() };
      const { data } = await api().POST('/api/v1/generations', {
        params: { header: { 'Idempotency-Key': idempotencyKey() } },
        body: { ...from, ontologies: brought, dry_run: dryRun },
      });
      if (!data) throw unreachable();
      return data;
    },
    onSuccess: ({ id }) => navigate({ to: '/generations/$id', params: { id } }),
  });
  return (
    <>
      <PageHead title={t('newGeneration.title')} lead={t('newGeneration.lead')} />
      <div className="split">
        <div className="stack">
          <Card title={t('newGeneration.template')}>
            <div className="stack">
              <fieldset>
                <legend className="visually-hidden">{t('newGeneration.template')}</legend>
                <div className="choices">
                  {SOURCES.map((it) => (
                    <label key={it} className={`choice-card ${it === source ? 'chosen' : ''}`}>
                      <input type="radio" name="source" checked={it === source} onChange={() => setSource(it)} />
                      {it === 'files' ? <FolderOpen size={20} aria-hidden /> : <PackageOpen size={20} aria-hidden />}
                      <span>{t(`newGeneration.sources.${it}`)}</span>
                    </label>
                  ))}
                </div>
              </fieldset>
              {source === 'files' ? (
                <ProjectFiles chosen={project} onChoose={setProject} />
              ) : (
                <Input
                  label={t('newGeneration.package')}
                  hint={t('newGeneration.packageHint')}
                  placeholder="starters/typescript-types"
                  value={requirement}
                  onChange={(event) => setRequirement(event.target.value)}
                />
              )}
            </div>
          </Card>
          <Card title={t('newGeneration.ontologies')}>
            <Drop
              icon={<Network size={26} aria-hidden />}
              text={t('newGeneration.ontologiesHint')}
              onFiles={(files) => setOntologies([...ontologies, ...files.map(fromFile)])}
            >
              <FileTrigger allowsMultiple onSelect={(files) => setOntologies([...ontologies, ...Array.from(files ?? [], fromFile)])}>
                <Button>{t('newGeneration.chooseOntologies')}</Button>
              </FileTrigger>
            </Drop>
            {ontologies.map((it, index) => (
              <Taken key={`${it.name} ${String(index)}`} name={it.name} onRemove={() => setOntologies(ontologies.filter((other) => other !== it))} />
            ))}
          </Card>
        </div>
        <Card title={t('newGeneration.run')}>
          <div className="stack">
            <Checkbox label={t('newGeneration.dryRun')} checked={dryRun} onChange={(event) => setDryRun(event.target.checked)} />
            <p className="soft small">{t(dryRun ? 'newGeneration.dryRunHint' : 'newGeneration.costs')}</p>
            {start.error !== null && <ProblemNote error={start.error} />}
            {source === 'package' && <SeatRefused error={start.error} id={packageOf(requirement)} />}
            <Button look="primary" isDisabled={!ready} busy={start.isPending} onPress={() => start.mutate()}>
              {t(dryRun ? 'newGeneration.check' : 'newGeneration.start')}
            </Button>
            {!ready && <p className="soft small">{t(`newGeneration.missing.${source}`)}</p>}
          </div>
        </Card>
      </div>
    </>
  );
}

/** Without the versions that a requirement admits: `namespace/name@^1`. */
const packageOf = (requirement: string): string => requirement.trim().split('@')[0] ?? '';

function ProjectFiles({ chosen, onChoose }: { chosen: Chosen | null; onChoose: (chosen: Chosen | null) => void }) {
  const { t } = useTranslation();
  if (chosen !== null) return <Taken name={chosen.name} onRemove={() => onChoose(null)} />;
  return (
    <Drop
      icon={<FileArchive size={26} aria-hidden />}
      text={t('newGeneration.filesHint')}
      onFiles={(files) => onChoose(files[0] ? fromFile(files[0]) : null)}
    >
      <div className="row">
        <FileTrigger acceptedFileTypes={['.zip']} onSelect={(files) => onChoose(files?.[0] ? fromFile(files[0]) : null)}>
          <Button>{t('newGeneration.chooseZip')}</Button>
        </FileTrigger>
        <FileTrigger acceptDirectory onSelect={(files) => onChoose(files?.length ? fromFolder(Array.from(files)) : null)}>
          <Button>{t('newGeneration.chooseFolder')}</Button>
        </FileTrigger>
      </div>
    </Drop>
  );
}
