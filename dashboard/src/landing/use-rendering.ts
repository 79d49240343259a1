// Renders what is written, a moment after the last key, in a worker that is loaded for it.
import { useCallback, useEffect, useRef, useState } from 'react';

import type { Engine } from '../engine/engine';
import type { Refusal } from '../engine/module';
import type { Starter } from '../engine/starters';

/** After the last key. */
const PAUSE_MS = 350;
/** What runs longer may be ended, and is when it is no longer wanted. */
const SLOW_MS = 1_000;
const QUERY_TIME_MAX_MS = 20_000;

export type Shown =
  | { kind: 'files'; files: { path: string; text: string }[]; triples: number; took: number }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'stopped' }
  | { kind: 'failed' };

export interface Rendering {
  shown: Shown | null;
  running: boolean;
  /** Runs so long that somebody may want to end it. */
  slow: boolean;
  stop: () => void;
}

export function useRendering(starter: Starter, ontology: string): Rendering {
  const engine = useRef<Engine | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [phase, setPhase] = useState<'idle' | 'running' | 'slow'>('idle');
  const busy = useRef({ calls: 0, since: 0 });
  const isFirst = useRef(true);
  useEffect(() => {
    let gone = false;
    const run = async () => {
      const now = performance.now();
      if (busy.current.calls > 0 && now - busy.current.since > SLOW_MS) engine.current?.stop();
      if (busy.current.calls === 0) busy.current.since = now;
      busy.current.calls += 1;
      setPhase('running');
      const slow = setTimeout(() => {
        if (!gone) setPhase('slow');
      }, SLOW_MS);
      const result = await rendered(engine, starter, ontology);
      clearTimeout(slow);
      busy.current.calls -= 1;
      if (gone) return;
      setShown(result);
      setPhase('idle');
    };
    const timer = setTimeout(() => void run(), isFirst.current ? 0 : PAUSE_MS);
    isFirst.current = false;
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [starter, ontology]);
  useEffect(() => () => engine.current?.stop(), []);
  const stop = useCallback(() => engine.current?.stop(), []);
  return { shown, running: phase !== 'idle', slow: phase === 'slow', stop };
}

async function rendered(engine: { current: Engine | null }, starter: Starter, ontology: string): Promise<Shown> {
  try {
    const [{ Engine, Refused }, { projectOf }] = await Promise.all([import('../engine/engine'), import('../engine/starters')]);
    const own = (engine.current ??= new Engine());
    const project = await projectOf(starter, ontology);
    try {
      const { answer, took } = await own.render({ ...project, queryTimeMaxMs: QUERY_TIME_MAX_MS });
      const { files, triples } = answer;
      const decoder = new TextDecoder();
      const texts = Object.entries(files).map(([path, bytes]) => ({ path, text: decoder.decode(bytes) }));
      return { kind: 'files', files: texts, triples, took };
    } catch (error) {
      if (error instanceof Refused) return { kind: 'refused', refusal: error.refusal };
      throw error;
    }
  } catch (error) {
    return { kind: error instanceof DOMException && error.name === 'AbortError' ? 'stopped' : 'failed' };
  }
}
