import { openDataset } from '#src/dataset/openDataset.ts';
import { keepCompiled, keepOpened, sourceOf } from '#src/storage/opened/openedStore.ts';
import type { Answered } from '../messages.ts';
import { compiledOf, folderOf, named, rawOf, toldOf } from './made.ts';
import type { Result } from './session.ts';

/** Keeps what was read on this device, with the files that the app loads of it. */
export async function keep(
  { assembled, problems, known, editions }: Result,
  name: string,
  n: number | undefined,
): Promise<Answered> {
  const imported = named(assembled.imported, name);
  const made = folderOf(imported, known, editions);
  const told = toldOf(made, problems);
  const kept = await keepOpened(
    {
      name: name.trim() || imported.dataset.organisation.name,
      folder: made.folder,
      problems,
      compiled: await compiledOf(made.dataset, made.folder, told),
      roles: made.dataset.roles.length,
      families: made.dataset.families.length,
    },
    n,
  );
  if (typeof kept === 'string')
    return { kind: 'failed', failure: { reason: 'store', fault: kept } };
  return { kind: 'kept', n: kept.n };
}

/** Makes the files of a kept ladder anew of its folder, since another version of the program made them. */
export async function renew(n: number): Promise<Answered> {
  const source = await sourceOf(n);
  if (source === undefined) return { kind: 'failed', failure: { reason: 'gone', n } };
  if (typeof source === 'string')
    return { kind: 'failed', failure: { reason: 'store', fault: source } };
  const { dataset, problems } = openDataset(source.folder.map(rawOf));
  if (!dataset) {
    const message = problems[0]?.message ?? 'The dataset is not sound any more.';
    return { kind: 'failed', failure: { reason: 'error', message } };
  }
  const compiled = await compiledOf(dataset, source.folder, toldOf({ problems }, source.problems));
  const kept = await keepCompiled(n, compiled);
  if (kept === undefined) return { kind: 'failed', failure: { reason: 'gone', n } };
  if (typeof kept === 'string')
    return { kind: 'failed', failure: { reason: 'store', fault: kept } };
  return { kind: 'kept', n };
}
