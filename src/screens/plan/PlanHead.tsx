import { Icon } from '#src/ui/Icon.tsx';
import { PlanMenu } from './PlanMenu.tsx';
import { PlanName } from './PlanName.tsx';
import { Saving } from './Saving.tsx';
import type { WorkspaceProps } from './Workspace.tsx';

/** What the plan is called, whether it is kept, and what can be done with it as a whole. */
export function PlanHead(props: WorkspaceProps) {
  const { session, open } = props;
  const { plan, side, saving, isSealed, canUndo, canRedo } = open;
  const isOwn = side === 'own';
  return (
    <header>
      {!isOwn && <p className="eyebrow">Opened as the manager</p>}
      <PlanName
        name={plan.name}
        {...(isOwn && { onRename: (name: string) => void session.edit({ kind: 'rename', name }) })}
      />
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <PlanMenu {...props} />
        <div className="no-print flex gap-1">
          <StepBack label="Undo" icon="undo" isThere={canUndo} act={session.undo} />
          <StepBack label="Redo" icon="redo" isThere={canRedo} act={session.redo} />
        </div>
        <Saving {...{ saving, isSealed }} />
      </div>
    </header>
  );
}

interface StepBackProps {
  readonly label: string;
  readonly icon: 'undo' | 'redo';
  readonly isThere: boolean;
  readonly act: () => void;
}

/** A button that stays where it is: one that was disabled under the focus would lose it. */
function StepBack({ label, icon, isThere, act }: StepBackProps) {
  return (
    <button
      type="button"
      className="button aria-disabled:opacity-50"
      aria-label={label}
      title={label}
      aria-disabled={!isThere}
      onClick={act}
    >
      <Icon name={icon} />
    </button>
  );
}
