import * as words from '#src/text/en/planParts.ts';
import { Icon } from '#src/ui/Icon.tsx';

interface UndoRedoProps {
  readonly session: { readonly undo: () => void; readonly redo: () => void };
  readonly open: { readonly canUndo: boolean; readonly canRedo: boolean };
}

/** Back and forth among the changes of this sitting. */
export function UndoRedo({ session, open }: UndoRedoProps) {
  return (
    <div className="no-print flex gap-1">
      <StepBack label={words.undo} icon="undo" isThere={open.canUndo} act={session.undo} />
      <StepBack label={words.redo} icon="redo" isThere={open.canRedo} act={session.redo} />
    </div>
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
