import { folderOfAny } from '#src/storage/opened/openedStore.ts';
import { download } from '#src/ui/download.ts';

/** Saves the dataset folder of an opened ladder just as it is kept. Answers the name of the file; nothing where there is no folder. */
export async function saveFiles(n: number): Promise<string | undefined> {
  const folder = await folderOfAny(n);
  if (folder.length === 0) return undefined;
  const { writeWhole } = await import('#src/exports/folderZip.ts');
  const name = `ladder-${n}.zip`;
  download(name, new Blob([await writeWhole({ folder })], { type: 'application/zip' }));
  return name;
}
