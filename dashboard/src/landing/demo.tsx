import { lazy, Suspense, useId, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

import type { Refusal } from '../engine/module';
import { MAIN_FILE, ONTOLOGY, STARTERS, type Starter } from '../engine/starters';
import { EXAMPLE, EXAMPLE_OUTPUT } from './example';
import { useRendering, type Shown } from './use-rendering';

const CodeBox = lazy(() => import('../code/code-box'));

export interface Written {
  starter: Starter;
  ontology: string;
}

/** What somebody wrote and chose in the document before this runs. */
export function writtenIn(place: HTMLElement): Written {
  const starter = place.querySelector('select')?.value;
  return {
    starter: STARTERS.find((it) => it === starter) ?? FIRST.starter,
    ontology: place.querySelector('textarea')?.value ?? FIRST.ontology,
  };
}

const FIRST: Written = { starter: 'typescript-types', ontology: EXAMPLE };

/**
 * An ontology to edit and what a starter makes of it, by the engine in this browser. Until somebody touches it, or
 * scrolls to it, it is a picture of that in the document: neither this nor the engine nor the starters are loaded.
 */
export function Demo({ written = FIRST }: { written?: Written }) {
  const { t } = useTranslation('landing');
  const id = useId();
  const [starter, setStarter] = useState(written.starter);
  const [ontology, setOntology] = useState(written.ontology);
  const rendering = useRendering(starter, ontology);
  const field = useRef<HTMLTextAreaElement>(null);
  const alive = useAlive();
  return (
    <section className="demo" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('demo.title')}</h2>
      <p className="lead">{t('demo.lead')}</p>
      <div className="demo-bar">
        <label htmlFor={`${id}-starter`}>{t('demo.starter')}</label>
        <select
          id={`${id}-starter`}
          className="select"
          value={starter}
          onChange={(event) => setStarter(event.target.value as Starter)}
        >
          {STARTERS.map((it) => (
            <option key={it} value={it}>
              {t(`demo.starters.${it}`)}
            </option>
          ))}
        </select>
        {alive && ontology !== EXAMPLE && (
          <button type="button" className="button quiet" onClick={() => setOntology(EXAMPLE)}>
            {t('demo.reset')}
          </button>
        )}
        <span className="spring" />
        {rendering.slow && (
          <button type="button" className="button" onClick={rendering.stop}>
            {t('demo.stop')}
          </button>
        )}
      </div>
      <div className="demo-panes">
        <figure>
          <figcaption>
            <label htmlFor={`${id}-ontology`}>{ONTOLOGY}</label>
          </figcaption>
          <textarea
            id={`${id}-ontology`}
            ref={field}
            value={ontology}
            spellCheck={false}
            autoCapitalize="off"
            autoCorrect="off"
            wrap="off"
            aria-label={t('demo.ontology')}
            aria-describedby={`${id}-status`}
            aria-invalid={lineOf(rendering.shown) !== null}
            onChange={(event) => setOntology(event.target.value)}
          />
        </figure>
        <Made shown={rendering.shown} first={MAIN_FILE[starter]} />
      </div>
      <div id={`${id}-status`} role="status" className="demo-status">
        <Status shown={rendering.shown} running={rendering.running} ontology={ontology} onGo={(line) => select(field.current, line)} />
      </div>
    </section>
  );
}

/** False as long as it has to be what stands in the document. */
const useAlive = () =>
  useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );

function Made({ shown, first }: { shown: Shown | null; first: string }) {
  const { t } = useTranslation('landing');
  const [chosen, setChosen] = useState<string | null>(null);
  const files = useFiles(shown);
  const file = [chosen, first].map((path) => files.find((it) => it.path === path)).find((it) => it !== undefined) ?? files[0];
  if (file === undefined) return null;
  const still = (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
    <pre tabIndex={0} role="region" aria-label={file.path}>
      {file.text}
    </pre>
  );
  return (
    <figure>
      <figcaption>
        {files.length === 1 ? (
          file.path
        ) : (
          <span className="demo-files" role="group" aria-label={t('demo.files')}>
            {files.map((it) => (
              <button key={it.path} type="button" aria-pressed={it === file} onClick={() => setChosen(it.path)}>
                {it.path}
              </button>
            ))}
          </span>
        )}
      </figcaption>
      {shown === null ? (
        still
      ) : (
        <Suspense fallback={still}>
          <CodeBox text={file.text} path={file.path} label={file.path} />
        </Suspense>
      )}
    </figure>
  );
}

const EXAMPLE_FILES = [{ path: MAIN_FILE['typescript-types'], text: EXAMPLE_OUTPUT }];

/** The last files that were made: what is refused changes nothing of them. */
function useFiles(shown: Shown | null) {
  const [files, setFiles] = useState(EXAMPLE_FILES);
  if (shown?.kind === 'files' && shown.files !== files) setFiles(shown.files);
  return files;
}

function lineOf(shown: Shown | null): number | null {
  const refusal = shown?.kind === 'refused' ? shown.refusal : null;
  return refusal?.file === ONTOLOGY ? (refusal.line ?? null) : null;
}

function Status({ shown, running, ontology, onGo }: { shown: Shown | null; running: boolean; ontology: string; onGo: (line: number) => void }) {
  const { t, i18n } = useTranslation('landing');
  if (shown === null) return <p className="soft">{running ? t('demo.loading') : t('demo.hint')}</p>;
  if (shown.kind === 'refused') return <RefusalNote refusal={shown.refusal} line={lineOf(shown)} ontology={ontology} onGo={onGo} />;
  if (shown.kind !== 'files') return <p role="alert">{t(shown.kind === 'stopped' ? 'demo.stopped' : 'demo.failed')}</p>;
  const number = new Intl.NumberFormat(i18n.language);
  const took = number.format(Math.max(1, Math.round(shown.took)));
  return (
    <p className="proof">
      <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden>
        <path d="m5 12.5 4.5 4.5L19 7.5" fill="none" stroke="currentColor" strokeWidth="2.4" />
      </svg>
      {t('demo.done', { files: number.format(shown.files.length), triples: number.format(shown.triples), took })}
    </p>
  );
}

function RefusalNote({ refusal, line, ontology, onGo }: { refusal: Refusal; line: number | null; ontology: string; onGo: (line: number) => void }) {
  const { t } = useTranslation('landing');
  const text = line === null ? '' : (ontology.split('\n')[line - 1] ?? '').trim();
  return (
    <div className="demo-refusal">
      <p lang="en">
        {line !== null && <strong>{t('demo.line', { line })} </strong>}
        {refusal.message}
        {refusal.expected !== undefined && ` (${t('demo.expected')} ${refusal.expected})`}
      </p>
      {line !== null && (
        <button type="button" className="button quiet" onClick={() => onGo(line)}>
          <span className="nowrap">{t('demo.go', { line })}</span> {text !== '' && <code>{text}</code>}
        </button>
      )}
    </div>
  );
}

/** Puts the cursor into the line, and selects it. */
function select(field: HTMLTextAreaElement | null, line: number): void {
  if (field === null) return;
  const before = field.value.split('\n').slice(0, line - 1);
  const start = before.reduce((sum, it) => sum + it.length + 1, 0);
  const end = field.value.indexOf('\n', start);
  field.focus();
  field.setSelectionRange(start, end === -1 ? field.value.length : end);
}
