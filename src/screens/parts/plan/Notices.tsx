import type { EditProblem } from '#src/storage/plans/editProblem.ts';
import type { OpenPlan, PlanSession } from '#src/storage/plans/session.ts';
import * as words from '#src/text/en/planParts.ts';
import { downloadAll } from './ShelfTrouble.tsx';
import { saveCopy } from './saveCopy.ts';
import type { Readable } from './shelf.ts';
import { Trouble } from './Trouble.tsx';

interface NoticesProps {
  readonly open: OpenPlan;
  readonly session: PlanSession;
  readonly shelf: Readable;
  /** Why the last edit could not be made. */
  readonly refused: EditProblem | undefined;
}

/** What has to be told of how the plan is kept, before anything is lost. */
export function Notices({ open, session, shelf, refused }: NoticesProps) {
  const { saving, notices } = open;
  const damaged = notices.find(({ kind }) => kind === 'damaged');
  // A page that keeps nothing says so from the start.
  const problem = typeof saving === 'string' ? shelf.store.problem : saving.failed;
  const isSuperseded = notices.some(({ kind }) => kind === 'superseded');
  const remedies = {
    retry: () => void session.retry(),
    copy: () => saveCopy(open),
  };
  return (
    <>
      {problem && !isSuperseded && <Trouble problem={problem} remedies={remedies} />}
      {isSuperseded && <Trouble problem={{ code: 'superseded' }} remedies={remedies} />}
      {refused && (
        <p role="alert" className="mt-4 rounded-lg bg-changed-wash p-4 text-changed">
          {refusalInWords(refused)}
        </p>
      )}
      {damaged?.kind === 'damaged' && (
        <div role="status" className="mt-4 rounded-lg bg-changed-wash p-4 text-changed">
          <p className="font-semibold">{words.recordsDamaged(damaged.rows.length)}</p>
          <p className="mt-0.5 max-w-[46rem]">{words.damagedAdvice}</p>
          <button type="button" className="button mt-3 text-ink" onClick={() => void downloadAll()}>
            {words.downloadKept}
          </button>
        </div>
      )}
    </>
  );
}

/** Why an edit could not be made; what stands in its field does so no longer. */
function refusalInWords(problem: EditProblem): string {
  if (problem.what === 'too-large') {
    return words.tooLarge(problem.most);
  }
  if (problem.what === 'full') {
    return words.tooMany(problem.most);
  }
  return words.notTaken;
}
