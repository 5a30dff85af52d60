import { useState } from 'react';
import { type Brought, incoming } from '#src/domain/plan/beside.ts';
import type { KeptPlan, Plan, Side } from '#src/domain/plan/plan.ts';
import * as words from '#src/text/en/planScreen.ts';
import { changeInWords } from './changeWords.ts';
import type { DialogProps } from './dialogs.tsx';
import { FileChooser } from './FileChooser.tsx';
import { PlanDialog } from './PlanDialog.tsx';
import { WhoseFile } from './WhoseFile.tsx';

/** Opens a file beside the plan: what it would bring is told line by line, and taken only when it is asked for. */
export function FileDialog({ open, session, shelf, keeper, onClose }: DialogProps) {
  const [file, setFile] = useState<KeptPlan>();
  const other = file && shelf.plans.find(({ id }) => id === file.id && id !== open.id);
  return (
    <PlanDialog title={words.openBeside} onClose={onClose}>
      {(close) => (
        <>
          <p className="mb-4">{words.besideLead}</p>
          <FileChooser label={words.chooseFile} onPlan={setFile} />
          {file?.id === open.id && (
            <Beside {...{ open, file }} onTake={({ edits }) => session.bring(edits)} />
          )}
          {other && (
            <div className="mt-4">
              <p>{words.otherPlan}</p>
              <button
                type="button"
                className="button mt-2"
                onClick={() => void keeper.open(other.id).then(close)}
              >
                {words.goToThatPlan}
              </button>
            </div>
          )}
          {file && file.id !== open.id && !other && (
            <WhoseFile plan={file} keeper={keeper} onKept={close} />
          )}
        </>
      )}
    </PlanDialog>
  );
}

interface BesideProps extends Pick<DialogProps, 'open'> {
  readonly file: KeptPlan;
  readonly onTake: (brought: Brought) => Promise<number>;
}

function Beside({ open, file, onTake }: BesideProps) {
  const { plan, side } = open;
  const { theirs, own, older } = incoming(open, file);
  const isNothing = theirs.edits.length + own.edits.length === 0;
  return (
    <div className="mt-5 grid gap-5">
      {isNothing && <p role="status">{older.length > 0 ? words.bringsNothing : words.allHere}</p>}
      {theirs.edits.length > 0 && (
        <Bringing
          title={side === 'own' ? words.fromManager : words.fromOwner}
          take={words.takeThese}
          {...{ plan, side, onTake }}
          brought={theirs}
        />
      )}
      {own.edits.length > 0 && (
        <Bringing
          title={words.ofMyOwn}
          take={words.takeMyOwn}
          {...{ plan, side, onTake }}
          brought={own}
        />
      )}
    </div>
  );
}

interface BringingProps {
  readonly title: string;
  readonly take: string;
  readonly plan: Plan;
  readonly side: Side;
  readonly brought: Brought;
  readonly onTake: (brought: Brought) => Promise<number>;
}

function Bringing({ title, take, plan, side, brought, onTake }: BringingProps) {
  const { changes } = brought;
  return (
    <section aria-label={title}>
      <h3 className="font-bold">
        {title} <span className="font-normal text-soft">· {words.changes(changes.length)}</span>
      </h3>
      <ul className="mt-1 grid max-h-80 list-disc gap-1 overflow-auto pl-5">
        {changes.map((change, at) => {
          const said = changeInWords(change, { plan, side });
          return <li key={`${at.toString()} ${said}`}>{said}</li>;
        })}
      </ul>
      <button
        type="button"
        className="button button-primary mt-3"
        onClick={() => void onTake(brought)}
      >
        {take}
      </button>
    </section>
  );
}
