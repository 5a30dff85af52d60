import { ladderFile } from '../queries.ts';

/** What this page was opened with: a name changes with every version of the app, another with every one of the data. */
const OPENED_WITH = [
  `src="${document.querySelector('script[type="module"][src]')?.getAttribute('src') ?? ''}"`,
  `data-ladder="${ladderFile()}"`,
];

/** Asks the host whether another version is published than this page was opened with; nothing where it does not answer. */
export async function isNewerPublished(): Promise<boolean | undefined> {
  const shell = await fetch(`${import.meta.env.BASE_URL}404.html`, { cache: 'reload' })
    .then((response) => response.text())
    .catch(() => '');
  if (!shell.includes('id="root"')) return undefined;
  return !OPENED_WITH.every((mark) => shell.includes(mark));
}
