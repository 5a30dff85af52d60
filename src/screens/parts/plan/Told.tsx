import * as words from '#src/text/en/planParts.ts';
import type { ShelfNotice } from './shelf.ts';

/** Why something else is seen than the plan that was wished for or worked on. */
export function Told({ notice }: { notice: ShelfNotice }) {
  return (
    <div role="alert" className="mt-4 rounded-lg bg-changed-wash p-4 text-changed">
      {notice.kind === 'erased' ? (
        <p>{words.erasedElsewhere}</p>
      ) : (
        <p>
          <b className="font-semibold">{words.notMade}</b>{' '}
          {notice.problem.code === 'full' ? words.notMadeFull : words.notMadeFailed}
        </p>
      )}
    </div>
  );
}
