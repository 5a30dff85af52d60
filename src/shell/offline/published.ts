import type { QueryClient } from '@tanstack/react-query';
import { OPENED } from '#src/dataset/root.ts';
import { ladderFile, tableQuery } from '../queries.ts';

const { files, table } = document.documentElement.dataset;

/** What this page was opened with: a name changes with every version of the app, another with every one of the data. */
const OPENED_WITH = [
  `src="${document.querySelector('script[type="module"][src]')?.getAttribute('src') ?? ''}"`,
  // An opened ladder is of no version of the site.
  ...(OPENED ? [] : [`data-ladder="${ladderFile()}"`, `data-table="${table}"`]),
];

/**
 * Asks the host whether another version is published than this page was opened with; nothing where it does not answer.
 * `client` knows what the page has learnt since.
 */
export async function isNewerPublished(client: QueryClient): Promise<boolean | undefined> {
  const [shell, newest] = await Promise.all([
    latest('404.html'),
    OPENED ? '' : latest(table ?? ''),
  ]);
  if (!shell.includes('id="root"')) return undefined;
  return !OPENED_WITH.every((mark) => shell.includes(mark)) || isOther(newest, client);
}

/** Whether the host has other texts than this page was opened with: no page but theirs changes with them. */
function isOther(newest: string, client: QueryClient): boolean {
  // Whatever is no table tells nothing.
  if (!newest.startsWith('{')) return false;
  const named = [...(files ?? '').matchAll(/"data\/[^"]+"/g)].map(([address]) => address);
  const known = client.getQueryData(tableQuery.queryKey);
  return (
    named.some((address) => !newest.includes(address)) ||
    (known !== undefined && JSON.stringify(known) !== newest)
  );
}

/** A file of the site as the host has it now. */
function latest(path: string): Promise<string> {
  return fetch(import.meta.env.BASE_URL + path, { cache: 'reload' }).then(
    (response) => response.text(),
    () => '',
  );
}
