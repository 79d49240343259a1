import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, StreamLanguage } from '@codemirror/language';
import { unifiedMergeView } from '@codemirror/merge';
import { Compartment, EditorState, Prec, StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, highlightActiveLine, keymap, lineNumbers, type DecorationSet } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { languageOf } from './languages';
import { look } from './look';

/** How hard a comparison looks for the smallest difference, before it takes a larger one. */
const DIFF_SCAN_LIMIT = 500;
const DIFF_TIMEOUT_MS = 400;
/** Lines around what has changed. */
const MARGIN = 3;

export interface CodeProps {
  text: string;
  /** Its name chooses the colours. */
  path: string;
  label: string;
  /** Shown as what has changed since then. */
  before?: string | undefined;
  /** Of a comparison, also the lines that are the same. */
  whole?: boolean;
  onChange?: (text: string) => void;
  /** By Ctrl or ⌘ and Enter. */
  onRun?: () => void;
  /** A line that is wrong, counted from 1. */
  wrongLine?: number | null;
}

const markLine = StateEffect.define<number | null>();
const wrong = Decoration.line({ class: 'cm-wrong' });
const wrongLines = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    // What is being mended is marked no more.
    if (transaction.docChanged) return Decoration.none;
    for (const effect of transaction.effects) {
      if (!effect.is(markLine)) continue;
      const { doc } = transaction.state;
      const known = effect.value !== null && effect.value >= 1 && effect.value <= doc.lines;
      return known ? Decoration.set([wrong.range(doc.line(effect.value ?? 1).from)]) : Decoration.none;
    }
    return marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/**
 * Code with colours, to read or to write. It lives in a shadow root: there CodeMirror gives its styles as
 * constructed style sheets, and in the document as a style element, which the policy refuses.
 */
export default function CodeBox({ text, path, label, before, whole = false, onChange, onRun, wrongLine = null }: CodeProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const calls = useRef({ onChange, onRun });
  const editable = onChange !== undefined;
  // Only a comparison says it, and pages with one have the text.
  const unchanged = before === undefined ? '' : t('code.unchanged');
  useEffect(() => {
    calls.current = { onChange, onRun };
  });
  useEffect(() => {
    if (place.current === null) return;
    const root = place.current.shadowRoot ?? place.current.attachShadow({ mode: 'open' });
    const language = new Compartment();
    const shown = new EditorView({
      root,
      parent: root,
      doc: text,
      extensions: [
        look,
        lineNumbers(),
        wrongLines,
        language.of([]),
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
        EditorState.phrases.of({ '$ unchanged lines': unchanged }),
        editable ? writing(calls) : reading,
        before === undefined ? [] : comparison(before, whole),
      ],
    });
    view.current = shown;
    let gone = false;
    void languageOf(path)?.().then((mode) => {
      if (!gone) shown.dispatch({ effects: language.reconfigure(StreamLanguage.define(mode)) });
    });
    return () => {
      gone = true;
      shown.destroy();
    };
    // What is written is the editor's own; `text` is brought in below.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [path, label, before, whole, editable, unchanged]);
  useEffect(() => {
    const shown = view.current;
    if (shown === null || shown.state.doc.toString() === text) return;
    shown.dispatch({ changes: { from: 0, to: shown.state.doc.length, insert: text } });
  }, [text]);
  useEffect(() => {
    view.current?.dispatch({ effects: markLine.of(wrongLine) });
  }, [wrongLine]);
  return <div ref={place} className={`code-box ${editable ? 'editable' : ''}`} />;
}

const reading: Extension = [EditorState.readOnly.of(true), EditorView.editable.of(false)];

/** Tab leaves the editor, as it leaves every field. */
function writing(calls: { current: { onChange?: CodeProps['onChange']; onRun?: CodeProps['onRun'] } }): Extension {
  const run = () => {
    calls.current.onRun?.();
    return calls.current.onRun !== undefined;
  };
  return [
    history(),
    bracketMatching(),
    highlightActiveLine(),
    EditorView.lineWrapping,
    Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
    keymap.of([...defaultKeymap, ...historyKeymap]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) calls.current.onChange?.(update.state.doc.toString());
    }),
  ];
}

function comparison(original: string, whole: boolean): Extension {
  return unifiedMergeView({
    original,
    mergeControls: false,
    gutter: true,
    diffConfig: { scanLimit: DIFF_SCAN_LIMIT, timeout: DIFF_TIMEOUT_MS },
    ...(whole ? {} : { collapseUnchanged: { margin: MARGIN, minSize: 2 * MARGIN } }),
  });
}
