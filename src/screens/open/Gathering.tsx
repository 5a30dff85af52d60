import { OPEN_WORDS } from '#src/text/en/open.ts';
import type { Dropping } from './useDrop.ts';

/** How far a dropped folder is looked through, and the way out of it. */
export function Gathering({ dropping: { found, cancel } }: { readonly dropping: Dropping }) {
  return (
    <>
      <p role="status" className="text-[0.9375rem] empty:hidden">
        {found !== undefined && OPEN_WORDS.gathering(found)}
      </p>
      {found !== undefined && (
        <button type="button" className="button" onClick={cancel}>
          {OPEN_WORDS.cancel}
        </button>
      )}
    </>
  );
}
