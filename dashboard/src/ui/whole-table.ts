interface Part {
  cursor?: string;
  limit: number;
}

const PAGE = 100;
const PAGES_MAX = 100;

/** A page of a table: its text, and where the next one is by its `Link` (RFC 8288). */
export interface TablePage {
  text: string;
  link: string | null;
}

/** Of an answer that was asked for as text. */
export const tablePage = ({ data, response }: { data?: string; response: Response }): TablePage => ({ text: data ?? '', link: response.headers.get('link') });

/** All pages of a table in one: each page's own first line is only kept once. */
export async function wholeTable(load: (part: Part) => Promise<TablePage>): Promise<string> {
  const pages: string[] = [];
  let part: Part = { limit: PAGE };
  for (let count = 0; count < PAGES_MAX; count += 1) {
    const { text, link } = await load(part);
    pages.push(count === 0 ? text : text.slice(text.indexOf('\n') + 1));
    const cursor = cursorOf(link);
    if (cursor === null) return pages.join('');
    part = { limit: PAGE, cursor };
  }
  throw new Error(`the table has more than ${String(PAGES_MAX * PAGE)} lines`);
}

/** The API's links are addresses of its own, without its host. */
function cursorOf(link: string | null): string | null {
  const next = /<([^>]*)>;\s*rel="next"/.exec(link ?? '')?.[1];
  return next === undefined ? null : new URL(next, 'https://api.invalid').searchParams.get('cursor');
}
