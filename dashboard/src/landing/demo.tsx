// The engine in the visitor's own browser: an ontology and a starter in, code out, and nothing is sent.
import { useId, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

import { EngineFailure, loading, render, start, type Diagnostic, type Rendered } from '../engine/engine';
import { STARTERS } from '../engine/starters';
import { useFormat } from '../ui/format';
import { ownProject, QUERY, TEMPLATE } from './own-project';

/** By the ending of a file, which says its format to the engine. */
const FORMATS = { ttl: 'Turtle', nt: 'N-Triples', nq: 'N-Quads', jsonld: 'JSON-LD', rdf: 'RDF/XML' } as const;
type Format = keyof typeof FORMATS;
/** More than this is a file to bring, not a text to paste. */
const CHARACTERS_MAX = 5_000_000;
const FIRST_STARTER = 'typescript-types';
/** No starter: a query and a template of the visitor's own. */
const OWN = 'own';
const SHOP = `@prefix : <https://shop.example/terms#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

:Order a owl:Class ;
  rdfs:comment "What a customer wants." .
:Line a owl:Class ;
  rdfs:comment "One article of an order, and how many." .

:line a owl:ObjectProperty ;
  rdfs:domain :Order ; rdfs:range :Line .
:placed a owl:DatatypeProperty , owl:FunctionalProperty ;
  rdfs:domain :Order ; rdfs:range xsd:dateTime .
:total a owl:DatatypeProperty , owl:FunctionalProperty ;
  rdfs:domain :Order ; rdfs:range xsd:decimal .
:article a owl:DatatypeProperty , owl:FunctionalProperty ;
  rdfs:domain :Line ; rdfs:range xsd:string .
`;

type Outcome = { result: Rendered; took_ms: number } | { failure: EngineFailure['kind'] };

export default function Demo() {
  const { t } = useTranslation('landing');
  const [ontology, setOntology] = useState(SHOP);
  const [format, setFormat] = useState<Format>('ttl');
  const [starter, setStarter] = useState(FIRST_STARTER);
  const [query, setQuery] = useState(QUERY);
  const [template, setTemplate] = useState(TEMPLATE);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const run = async () => {
    setBusy(true);
    const began = performance.now();
    try {
      const given = { path: `pasted.${format}`, bytes: new TextEncoder().encode(ontology) };
      const project = starter === OWN ? ownProject(query, template) : (STARTERS.get(starter) ?? []);
      const result = await render(project, [given]);
      setOutcome({ result, took_ms: performance.now() - began });
    } catch (error) {
      setOutcome({ failure: error instanceof EngineFailure ? error.kind : 'broken' });
    }
    setBusy(false);
  };
  const starters: [string, string][] = [...[...STARTERS.keys()].map((name): [string, string] => [name, name]), [OWN, t('demo.own')]];
  return (
    <div className="demo">
      <form
        className="stack"
        // Whoever touches the demo is going to run it: the engine comes while they choose. What fails then is told
        // by the run.
        onFocus={() => void start().catch(() => undefined)}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void run();
        }}
      >
        <Text label={t('demo.ontology')} value={ontology} rows={starter === OWN ? 10 : 16} onChange={setOntology} />
        {starter === OWN && (
          <>
            <Text label={t('demo.query')} value={query} rows={8} onChange={setQuery} />
            <Text label={t('demo.template')} value={template} rows={4} onChange={setTemplate} />
          </>
        )}
        <div className="demo-choices">
          <Choice label={t('demo.format')} options={Object.entries(FORMATS)} chosen={format} onChoose={(ending) => setFormat(ending as Format)} />
          <Choice label={t('demo.starter')} options={starters} chosen={starter} onChoose={setStarter} />
          <button type="submit" className="button primary" aria-disabled={busy}>
            {t(busy ? 'demo.busy' : 'demo.run')}
          </button>
        </div>
        <Loading />
        <p className="soft small">{t('demo.private')}</p>
      </form>
      <div className="demo-result" aria-busy={busy}>
        <p className="visually-hidden" role="status">
          {busy ? t('demo.busy') : ''}
        </p>
        {outcome === null ? <p className="demo-empty soft">{t('demo.empty')}</p> : <Shown outcome={outcome} />}
      </div>
    </div>
  );
}

/** How much of the engine is there, while it comes. */
function Loading() {
  const { t } = useTranslation('landing');
  const format = useFormat();
  const share = useSyncExternalStore(loading.subscribe, loading.share);
  if (share === null) return null;
  return (
    <label className="demo-loading soft small">
      {t('demo.engine', { size: format.bytes(ENGINE_GZIP_BYTES) })}
      <progress value={share} />
    </label>
  );
}

interface Texts {
  label: string;
  value: string;
  rows: number;
  onChange: (text: string) => void;
}

function Text({ label, value, rows, onChange }: Texts) {
  const id = useId();
  return (
    <div className="stack tight">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} value={value} rows={rows} maxLength={CHARACTERS_MAX} spellCheck={false} wrap="off" onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}

interface Choosing {
  label: string;
  /** Values and what is shown of them. */
  options: [string, string][];
  chosen: string;
  onChoose: (value: string) => void;
}

function Choice({ label, options, chosen, onChoose }: Choosing) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Shown({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation('landing');
  if ('failure' in outcome) {
    return (
      <p role="alert" className="note bad">
        {t(outcome.failure === 'too_long' ? 'demo.tooLong' : 'demo.broken')}
      </p>
    );
  }
  const { result, took_ms } = outcome;
  if (result.outcome === 'refused') return <Refused diagnostics={result.diagnostics} />;
  return <Files result={result} took_ms={took_ms} />;
}

function Refused({ diagnostics }: { diagnostics: Diagnostic[] }) {
  const { t } = useTranslation('landing');
  return (
    <div role="alert" className="stack tight">
      <strong>{t('demo.refused')}</strong>
      <ul className="stack tight">
        {diagnostics.map((it, index) => (
          <li key={index}>
            {it.file !== undefined && <code>{[it.file, it.line, it.column].filter((part) => part !== undefined).join(':')}</code>} {it.message}
            {it.expected !== undefined && <span className="soft"> {t('demo.expected', { what: it.expected })}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is shown of one file: a browser lays out no million lines. */
const SHOWN_CHARACTERS = 60_000;

function Files({ result, took_ms }: { result: Extract<Rendered, { outcome: 'rendered' }>; took_ms: number }) {
  const { t } = useTranslation('landing');
  const format = useFormat();
  const [path, setPath] = useState<string | null>(null);
  const file = result.files.find((it) => it.path === path) ?? result.files[0];
  if (file === undefined) return <p>{t('demo.noFiles')}</p>;
  const text = new TextDecoder().decode(file.bytes);
  return (
    <div className="stack tight">
      <p className="good-text" role="status">
        {t('demo.done', {
          files: format.number(result.files.length),
          triples: format.number(result.triples),
          seconds: format.number(Math.round(took_ms) / 1000),
        })}
      </p>
      <Choice label={t('demo.file')} options={result.files.map((it) => [it.path, it.path])} chosen={file.path} onChoose={setPath} />
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard */}
      <pre tabIndex={0} role="region" aria-label={file.path}>
        {text.slice(0, SHOWN_CHARACTERS)}
      </pre>
      {text.length > SHOWN_CHARACTERS && <p className="soft small">{t('demo.cut', { shown: format.bytes(SHOWN_CHARACTERS), size: format.bytes(file.bytes.length) })}</p>}
    </div>
  );
}
