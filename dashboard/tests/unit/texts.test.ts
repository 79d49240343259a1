import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import deApp from '../../src/text/de/app';
import deInside from '../../src/text/de/inside';
import deLanding from '../../src/text/de/landing';
import deStaff from '../../src/text/de/staff';
import enApp from '../../src/text/en/app';
import enInside from '../../src/text/en/inside';
import enLanding from '../../src/text/en/landing';
import enStaff from '../../src/text/en/staff';

type Texts = { [key: string]: string | Texts };

function flat(texts: Texts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, it]) => (typeof it === 'string' ? [[path + key, it] as [string, string]] : flat(it, `${path + key}.`)));
}

const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

test.each([
  ['app', enApp, deApp],
  ['inside', enInside, deInside],
  ['landing', enLanding, deLanding],
  ['staff', enStaff, deStaff],
] as unknown as [string, Texts, Texts][])('every text of %s is there in both languages, with the same values', (_, en, de) => {
  const german = new Map(flat(de));
  expect([...german.keys()]).toEqual(flat(en).map(([key]) => key));
  for (const [key, text] of flat(en)) {
    expect(text.trim(), key).not.toBe('');
    expect(values(german.get(key) ?? ''), key).toEqual(values(text));
  }
});

test('what the API refuses is known by its code wherever it is shown', () => {
  const document = JSON.parse(readFileSync(new URL('../../../infra/openapi.json', import.meta.url), 'utf8')) as {
    paths: Record<string, Record<string, { responses: Record<string, { 'x-codes'?: unknown }> }>>;
  };
  const codes = new Set(
    Object.values(document.paths).flatMap((path) =>
      Object.values(path).flatMap((operation) => Object.values(operation.responses ?? {}).flatMap((it) => namesOf(it['x-codes']))),
    ),
  );
  const own = ['unreachable', 'page_failed', 'archive_too_large', 'archive_changed'];
  const unknown = Object.keys(enApp.problem.codes).filter((code) => !codes.has(code) && !own.includes(code));
  expect(unknown).toEqual([]);
});

function namesOf(codes: unknown): string[] {
  if (Array.isArray(codes)) return codes.map(String);
  return typeof codes === 'object' && codes !== null ? Object.keys(codes) : [];
}

test('texts of the same namespace do not hide each other', () => {
  expect(Object.keys(enInside).filter((key) => Object.hasOwn(enApp, key))).toEqual([]);
});
