import { OPEN_WORDS } from '#src/text/en/open.ts';
import type { Dropping } from './useDrop.ts';

interface GatheringProps {
  readonly dropping: Dropping;
  /** Folders that were not looked into. */
  readonly passed: readonly string[];
}

/** How far a dropped folder is looked through, with the way out of it, and what of it was passed over. */
export function Gathering({ dropping: { found, cancel }, passed }: GatheringProps) {
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
      {passed.length > 0 && (
        <p role="status" className="max-w-full text-[0.9375rem] wrap-anywhere text-soft">
          {OPEN_WORDS.passedFolders(passed.join(', '))}
        </p>
      )}
    </>
  );
}
