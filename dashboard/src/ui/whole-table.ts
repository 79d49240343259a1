interface Part {
  cursor?: string;
  limit: number;
}

const PAGE = 100;
const PAGES_MAX = 100;

/** All pages of a table in one: each page's own first line is only kept once. */
export async function wholeTable(table: (part: Part) => Promise<string>, next: (part: Part) => Promise<string | null | undefined>): Promise<string> {
  const pages: string[] = [];
  let part: Part = { limit: PAGE };
  for (let count = 0; count < PAGES_MAX; count += 1) {
    const [text, cursor] = await Promise.all([table(part), next(part)]);
    pages.push(count === 0 ? text : text.slice(text.indexOf('\n') + 1));
    if (!cursor) return pages.join('');
    part = { limit: PAGE, cursor };
  }
  throw new Error(`the table has more than ${String(PAGES_MAX * PAGE)} lines`);
}
