// node html-docs.mjs OUT_DIR: valid HTML, readable on a phone, with a picture that stays
// within the page; every link inside the output leads somewhere.
import { dirname, normalize } from "node:path/posix";
import { Folders, require } from "./folders.mjs";

const { HtmlValidate, StaticConfigLoader } = require("html-validate");

const rules = { "no-inline-style": "off", "long-title": "off", "no-trailing-whitespace": "off", "require-sri": "off" };
const validator = new HtmlValidate(new StaticConfigLoader({ extends: ["html-validate:standard", "html-validate:document"], rules }));
// The standard page of a vocabulary and the few that look like it: enough of each.
const PAGES_MAX = 40;

const folders = new Folders(process.argv[2]);
for (const vocabulary of folders.vocabularies) {
  const pages = new Map(folders.someFiles(vocabulary, ".html").sort(byDepth).map((file) => [file.path, file.text()]));
  const others = new Set(folders.files(vocabulary, "").map((file) => file.path));
  const anchors = new Map([...pages].map(([path, text]) => [path, new Set([...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => unescape(id)))]));
  const report = (text) => folders.fault(vocabulary, text);
  let pictures = 0;
  for (const [path, text] of [...pages].slice(0, PAGES_MAX)) {
    const result = await validator.validateString(text, path);
    for (const { messages } of result.results) for (const message of messages) report(`${path}:${message.line}: ${message.ruleId}: ${message.message}`);
    checkPhone(path, text, report);
    pictures += (text.match(/<svg\b/g) ?? []).length;
    for (const [, link] of text.matchAll(/\s(?:href|src)="([^"]*)"/g)) checkLink(path, unescape(link), { anchors, others, report });
  }
  for (const file of folders.files(vocabulary, ".svg")) {
    pictures += 1;
    checkPicture(file.path, file.text(), report);
  }
  if (pictures === 0) report("there is no picture of the class tree");
}
folders.report();

// The pages that lead to the others come first.
function byDepth(one, other) {
  return one.path.split("/").length - other.path.split("/").length;
}

// A page without a viewport is drawn 980 pixels wide and shrunk; one that loads
// anything from elsewhere, or runs a script, is no static documentation.
function checkPhone(path, text, report) {
  if (!/<meta name="viewport" content="[^"]*width=device-width[^"]*">/.test(text)) report(`${path}: no viewport of the device's width`);
  if (!/<html lang="[a-zA-Z-]+"/.test(text)) report(`${path}: no language`);
  if (/<script\b/i.test(text)) report(`${path}: runs a script`);
  if (/\s(?:src|srcset)="(?:https?:)?\/\//.test(text) || /<link\b[^>]*href="(?:https?:)?\/\//.test(text)) report(`${path}: loads from elsewhere`);
  for (const [picture] of text.matchAll(/<svg\b[\s\S]*?<\/svg>/g)) checkPicture(path, picture, report);
}

// What is drawn lies inside the view box, so that nothing is cut off at any width.
function checkPicture(path, text, report) {
  const [, box] = text.match(/<svg\b[^>]*\sviewBox="([^"]+)"/) ?? [];
  if (!box) return report(`${path}: the picture has no viewBox, so it does not shrink`);
  const [left, top, width, height] = box.split(/[\s,]+/).map(Number);
  if (![left, top, width, height].every(Number.isFinite) || width <= 0 || height <= 0) return report(`${path}: viewBox="${box}"`);
  if (!/<title\b/.test(text) && !/aria-label(ledby)?="/.test(text)) report(`${path}: the picture has no title`);
  const outside = [];
  for (const [tag] of text.matchAll(/<(?:rect|text|circle)\b[^>]*>/g)) {
    const number = (name) => Number(tag.match(new RegExp(`\\s${name}="(-?[0-9.]+)"`))?.[1] ?? 0);
    const [x, y] = [number("x") || number("cx"), number("y") || number("cy")];
    if (x < left || y < top || x + number("width") > left + width || y + number("height") > top + height) outside.push(tag);
  }
  for (const [tag, , content] of text.matchAll(/<text\b([^>]*)>([^<]*)<\/text>/g)) {
    const [, x] = tag.match(/\sx="(-?[0-9.]+)"/) ?? [0, 0];
    if (Number(x) + monospaced(unescape(content)) > left + width) outside.push(tag);
  }
  if (outside.length > 0 && !/\btransform=/.test(text)) report(`${path}: ${outside.length} shapes lie outside the view box, ${outside[0]}`);
}

// How wide a text is in 14 pixels of a monospaced font; letters of Han, kana and Hangul
// take two places, marks none.
function monospaced(text) {
  const places = [...text].map((letter) => (/\p{M}/u.test(letter) ? 0 : /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{Emoji_Presentation}]/u.test(letter) ? 2 : 1));
  return places.reduce((sum, one) => sum + one, 0) * 8.4;
}

function checkLink(path, link, { anchors, others, report }) {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link)) return;
  const [file, anchor] = link.split("#");
  let target;
  try {
    target = file ? normalize(`${dirname(path)}/${decodeURIComponent(file)}`) : path;
    if (anchor && !anchors.get(target)?.has(decodeURIComponent(anchor))) report(`${path}: #${anchor} leads nowhere in ${target}`);
  } catch {
    return report(`${path}: ${link} is no link`);
  }
  if (!others.has(target)) report(`${path}: ${link} leads nowhere`);
}

function unescape(text) {
  const named = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|(amp|lt|gt|quot|apos));/gi, (_, hex, decimal, name) => (name ? named[name] : String.fromCodePoint(parseInt(hex ?? decimal, hex ? 16 : 10))));
}
