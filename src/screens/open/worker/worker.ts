import { wholeFile } from '#src/exports/wholeFile.ts';
import { WHOLE_FORMS } from '#src/exports/wholeForms.ts';
import type { Answered, Asked, DownloadForm, Failure } from '../messages.ts';
import { prepareDrawing } from './drawn.ts';
import { folderOf, named } from './made.ts';
import { Overtaken, ReadingSession, type Result } from './session.ts';

/**
 * Reads files away from the page, so that nothing in them stops it, and nothing of them leaves the machine. Whatever a
 * file holds is answered in words; to end the worker is to let go of all that it holds.
 */
const session = new ReadingSession(tell);
prepareDrawing();

type Answer<K extends Asked['kind']> = (asked: Extract<Asked, { kind: K }>) => Promise<void>;

const ANSWERS: { readonly [K in Asked['kind']]: Answer<K> } = {
  read: ({ files, choices }) => session.read(files, choices),
  paste: ({ choices, ...pasted }) => session.paste(pasted, choices),
  again: ({ choices }) => session.again(choices),
  keep: async ({ name, n }) => {
    const result = session.result;
    if (!result) return fail({ reason: 'empty' });
    const { keep } = await import('./keep.ts');
    tell(await keep(result, name, n));
  },
  renew: async ({ n }) => {
    const { renew } = await import('./keep.ts');
    tell(await renew(n));
  },
  download: async ({ form, name }) => {
    const result = session.result;
    if (!result) return fail({ reason: 'empty' });
    tell({ kind: 'progress', stage: 'writing', done: 0, of: 1 });
    tell({ kind: 'file', ...(await written(result, form, name)) });
  },
  ping: async ({ id }) => tell({ kind: 'pong', id }),
};

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  answer(data).catch((error: unknown) => {
    if (error instanceof Overtaken) return;
    fail({ reason: 'error', message: error instanceof Error ? error.message : String(error) });
  });
});

/** The compiler follows each kind to its own entry only where the kind is a variable. */
function answer<K extends Asked['kind']>(asked: Extract<Asked, { kind: K }>): Promise<void> {
  return ANSWERS[asked.kind as K](asked);
}

async function written({ assembled, known, editions }: Result, form: DownloadForm, name: string) {
  const { type, load } = WHOLE_FORMS[form];
  const { writeWhole } = await load();
  const made = folderOf(named(assembled.imported, name), known, editions);
  return { name: wholeFile(name, form), blob: new Blob([await writeWhole(made)], { type }) };
}

function fail(failure: Failure): void {
  tell({ kind: 'failed', failure });
}

function tell(answered: Answered): void {
  postMessage(answered);
}
