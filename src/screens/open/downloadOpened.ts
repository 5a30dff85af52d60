import type { OpenedLadder } from '#src/storage/opened/database.ts';
import { folderOf } from '#src/storage/opened/openedStore.ts';
import type { OpenTrouble } from '#src/text/en/open.ts';
import { download } from '#src/ui/download.ts';
import type { DownloadForm } from './messages.ts';
import { OpenSession } from './session.ts';
import { startReader } from './startReader.ts';

/**
 * Takes a ladder of this device out as a file: its folder is read as if it were given, by a worker of its own. Answers what
 * came in the way, if anything did.
 */
export async function downloadOpened(
  { n, name }: Pick<OpenedLadder, 'n' | 'name'>,
  form: DownloadForm,
): Promise<OpenTrouble | undefined> {
  const folder = await folderOf(n);
  if (folder === undefined) return 'gone';
  if (typeof folder === 'string') return folder;
  const { promise, resolve } = Promise.withResolvers<OpenTrouble | undefined>();
  const session = new OpenSession({
    start: startReader,
    onFile: (file, blob) => {
      download(file, blob);
      resolve(undefined);
    },
  });
  let isAsked = false;
  session.subscribe(() => {
    const { trouble, preview, busy } = session.opening();
    if (trouble) resolve(trouble.code);
    else if (preview && !busy && !isAsked) {
      isAsked = true;
      session.download(form, name);
    }
  });
  const files = folder.map(({ path, text }) => ({ path, blob: new Blob([text]) }));
  session.give({ kind: 'files', files });
  const trouble = await promise;
  session.leave();
  return trouble;
}
