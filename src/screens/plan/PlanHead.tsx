import * as words from '#src/text/en/planScreen.ts';
import { Saving } from '../parts/plan/Saving.tsx';
import { UndoRedo } from '../parts/plan/UndoRedo.tsx';
import { PlanMenu } from './PlanMenu.tsx';
import { PlanName } from './PlanName.tsx';
import type { WorkspaceProps } from './Workspace.tsx';

/** What the plan is called, whether it is kept, and what can be done with it as a whole. */
export function PlanHead(props: WorkspaceProps) {
  const { session, open } = props;
  const { plan, side, saving, isSealed } = open;
  const isOwn = side === 'own';
  return (
    <header>
      {!isOwn && <p className="eyebrow">{words.openedAsManager}</p>}
      <PlanName
        name={plan.name}
        {...(isOwn && { onRename: (name: string) => void session.edit({ kind: 'rename', name }) })}
      />
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <PlanMenu {...props} />
        <UndoRedo {...{ session, open }} />
        <Saving {...{ saving, isSealed }} />
      </div>
    </header>
  );
}
