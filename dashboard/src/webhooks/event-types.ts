import type { Schemas } from '../api/hooks';

type EventType = Schemas['EventType'];

/**
 * The types that somebody has written, one on each line or with commas between, each once; and the first that can be
 * none by its form. The API knows which there are.
 */
export function eventTypes(text: string): { known: EventType[]; unknown?: string } {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const unknown = words.find((word) => !/^[a-z_]+\.[a-z_]+$/.test(word));
  const known = [...new Set(words)] as EventType[];
  return unknown === undefined ? { known } : { known, unknown };
}
