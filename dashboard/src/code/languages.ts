// Which grammar colours a file, by how its name ends. Each is loaded when it is first needed.
import type { StreamParser } from '@codemirror/language';

type Load = () => Promise<StreamParser<unknown>>;

const clike = () => import('@codemirror/legacy-modes/mode/clike');
const javascript = () => import('@codemirror/legacy-modes/mode/javascript');
const xml = () => import('@codemirror/legacy-modes/mode/xml');
const of = <T>(load: () => Promise<T>, choose: (mode: T) => unknown): Load => async () => choose(await load()) as StreamParser<unknown>;

const BY_ENDING: Record<string, Load> = {
  c: of(clike, (it) => it.c),
  cc: of(clike, (it) => it.cpp),
  cpp: of(clike, (it) => it.cpp),
  cs: of(clike, (it) => it.csharp),
  css: of(() => import('@codemirror/legacy-modes/mode/css'), (it) => it.css),
  dart: of(clike, (it) => it.dart),
  go: of(() => import('@codemirror/legacy-modes/mode/go'), (it) => it.go),
  h: of(clike, (it) => it.c),
  html: of(xml, (it) => it.html),
  java: of(clike, (it) => it.java),
  js: of(javascript, (it) => it.javascript),
  json: of(javascript, (it) => it.json),
  jsonld: of(javascript, (it) => it.jsonld),
  jsx: of(javascript, (it) => it.javascript),
  kt: of(clike, (it) => it.kotlin),
  mjs: of(javascript, (it) => it.javascript),
  nt: of(() => import('@codemirror/legacy-modes/mode/ntriples'), (it) => it.ntriples),
  proto: of(() => import('@codemirror/legacy-modes/mode/protobuf'), (it) => it.protobuf),
  py: of(() => import('@codemirror/legacy-modes/mode/python'), (it) => it.python),
  pyi: of(() => import('@codemirror/legacy-modes/mode/python'), (it) => it.python),
  rb: of(() => import('@codemirror/legacy-modes/mode/ruby'), (it) => it.ruby),
  rq: of(() => import('@codemirror/legacy-modes/mode/sparql'), (it) => it.sparql),
  rs: of(() => import('@codemirror/legacy-modes/mode/rust'), (it) => it.rust),
  scala: of(clike, (it) => it.scala),
  sh: of(() => import('@codemirror/legacy-modes/mode/shell'), (it) => it.shell),
  sql: of(() => import('@codemirror/legacy-modes/mode/sql'), (it) => it.standardSQL),
  svg: of(xml, (it) => it.xml),
  swift: of(() => import('@codemirror/legacy-modes/mode/swift'), (it) => it.swift),
  toml: of(() => import('@codemirror/legacy-modes/mode/toml'), (it) => it.toml),
  ts: of(javascript, (it) => it.typescript),
  tsx: of(javascript, (it) => it.typescript),
  ttl: of(() => import('@codemirror/legacy-modes/mode/turtle'), (it) => it.turtle),
  xml: of(xml, (it) => it.xml),
  yaml: of(() => import('@codemirror/legacy-modes/mode/yaml'), (it) => it.yaml),
  yml: of(() => import('@codemirror/legacy-modes/mode/yaml'), (it) => it.yaml),
};
const BY_NAME: Record<string, Load> = {
  Dockerfile: of(() => import('@codemirror/legacy-modes/mode/dockerfile'), (it) => it.dockerFile),
  'CMakeLists.txt': of(() => import('@codemirror/legacy-modes/mode/cmake'), (it) => it.cmake),
};

/** None of a file that is shown without colours. */
export function languageOf(path: string): Load | null {
  const name = path.split('/').at(-1) ?? path;
  return BY_NAME[name] ?? BY_ENDING[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? null;
}
