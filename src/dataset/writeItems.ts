import { applyEdits, modify } from 'jsonc-parser';

/** The text of a `dataset.json` with the items of some sources, by their ids; all else stays as it is written. */
export function writeItems(text: string, items: ReadonlyMap<string, readonly number[]>): string {
  const { sources = [] }: { sources?: readonly { readonly id: string }[] } = JSON.parse(text);
  return sources.reduce((written, { id }, at) => {
    const own = items.get(id);
    if (!own) return written;
    return applyEdits(written, modify(written, ['sources', at, 'items'], own, {}));
  }, text);
}
