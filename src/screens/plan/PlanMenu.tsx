import { useState } from 'react';
import { PLAN_NAMES } from '#src/text/en/plan.ts';
import * as parts from '#src/text/en/planParts.ts';
import { type PageAction, PageActions } from '../parts/PageActions.tsx';
import { saveCopy } from '../parts/plan/saveCopy.ts';
import { CASE } from '../plan-case/screen.ts';
import { formatView } from '../registry.ts';
import { DIALOGS, type DialogName } from './dialogs.tsx';
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
        primary={{ label: PLAN_NAMES.case, to: formatView(CASE) }}
        more={[
          opens('new'),
          ...(shelf.plans.length > 1 ? [opens('others')] : []),
          { label: parts.saveCopy, icon: 'save', act: () => saveCopy(open) },
          opens('file'),
          opens('lock'),
          opens('erase'),
        ]}
      />
      {Dialog && <Dialog {...props} onClose={() => setShown(undefined)} />}
    </>
  );
}
