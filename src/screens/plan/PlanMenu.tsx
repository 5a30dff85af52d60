import { useState } from 'react';
import { type PageAction, PageActions } from '../parts/PageActions.tsx';
import { DIALOGS, type DialogName } from './dialogs.tsx';
import { saveCopy } from './saveCopy.ts';
import type { WorkspaceProps } from './Workspace.tsx';

/** The promotion case first; all else that concerns a plan as a whole in one menu. */
export function PlanMenu(props: WorkspaceProps) {
  const { open, shelf } = props;
  const [shown, setShown] = useState<DialogName>();
  const Dialog = shown && DIALOGS[shown].Dialog;
  const opens = (name: DialogName): PageAction => ({
    label: DIALOGS[name].label(open),
    icon: DIALOGS[name].icon,
    act: () => setShown(name),
  });
  return (
    <>
      <PageActions
        more={[
          opens('new'),
          ...(shelf.plans.length > 1 ? [opens('others')] : []),
          { label: 'Save a copy', icon: 'save', act: () => saveCopy(open) },
          opens('file'),
          opens('lock'),
          opens('erase'),
        ]}
      />
      {Dialog && <Dialog {...props} onClose={() => setShown(undefined)} />}
    </>
  );
}
