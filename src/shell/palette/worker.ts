import { askThrough, loadSearchNames, loadSearchTexts } from '#src/dataset/load.ts';
import { answerNames, answerNearest, answerTexts } from '#src/search/answer.ts';
import { COMMANDS } from '#src/search/commands.ts';
import { Names } from '#src/search/names.ts';
import { ExpectationTexts } from '#src/search/texts.ts';
import type { Answer, Ask } from './messages.ts';

/**
 * Searches away from the page, so that typing never waits, however large the ladder is. The names are fetched first
 * and answered first; a question that a newer one has overtaken is not answered any further.
 */
let names: Promise<Names | undefined> | undefined;
let texts: Promise<ExpectationTexts | undefined> | undefined;
let latest = 0;
const textsAt = Promise.withResolvers<string | undefined>();

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if (data.kind === 'open') open(data);
  else if (data.kind === 'texts') textsAt.resolve(data.texts);
  else void find(data.id, data.typed);
});

/** Opens the index, or once more what failed of it. */
function open(at: Extract<Ask, { kind: 'open' }>): void {
  names = opened('names', async () => {
    if (at.opened) await askDevice(at.opened);
    return new Names(await loadSearchNames(at.names), COMMANDS);
  });
  texts = names.then(
    (found) =>
      found &&
      opened('texts', async () => {
        const address = await textsAt.promise;
        if (address === undefined) throw new Error('It is not known where the texts are.');
        return new ExpectationTexts(await loadSearchTexts(address));
      }),
  );
}

async function askDevice(n: number): Promise<void> {
  const { askOpened } = await import('#src/storage/opened/openedStore.ts');
  askThrough(askOpened(n));
}

async function opened<T>(what: 'names' | 'texts', load: () => Promise<T>): Promise<T | undefined> {
  try {
    return await load();
  } catch {
    tell({ kind: 'failed', what });
    return undefined;
  }
}

async function find(id: number, typed: string): Promise<void> {
  latest = id;
  const known = await names;
  if (!known || latest !== id) return;
  const named = answerNames(known, typed);
  tell({ kind: 'names', id, answer: named });
  const opened = await texts;
  await pause(0);
  if (latest !== id) return;
  const said = answerTexts(known, opened, typed, named);
  // To compare with every title takes a while, so it waits for a pause in typing.
  if (said.hits.length + named.groups.length === 0) await pause(PAUSE_MS);
  if (latest !== id) return;
  const nearest = answerNearest(known, typed, named, said);
  tell({ kind: 'texts', id, answer: { ...said, nearest } });
}

const PAUSE_MS = 120;

/** Lets a newer question in. */
function pause(time: number): Promise<void> {
  return new Promise((done) => setTimeout(done, time));
}

function tell(answer: Answer): void {
  postMessage(answer);
}
