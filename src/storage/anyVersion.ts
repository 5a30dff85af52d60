import { type IDBPDatabase, openDB } from 'idb';

/** Opens a database in whatever form it is, to read it; nothing where there is none, and none is made. */
export async function openAnyVersion(name: string): Promise<IDBPDatabase | undefined> {
  let isMissing = false;
  const opening = openDB(name, undefined, {
    upgrade(_db, _from, _to, transaction) {
      isMissing = true;
      // Whoever opens the database hears of it.
      transaction.done.catch(() => undefined);
      transaction.abort();
    },
  });
  return opening.catch((fault: unknown) => {
    if (isMissing) return undefined;
    throw fault;
  });
}
