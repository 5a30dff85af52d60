import type { ComponentType } from 'react';
import type { OpenPlan } from '#src/storage/plans/session.ts';
import * as words from '#src/text/en/planScreen.ts';
import type { Icon } from '#src/ui/Icon.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { FileDialog } from './FileDialog.tsx';
import { LockDialog } from './LockDialog.tsx';
import { NewPlanDialog } from './NewPlanDialog.tsx';
import { OthersDialog } from './OthersDialog.tsx';
import type { WorkspaceProps } from './Workspace.tsx';

export type DialogProps = WorkspaceProps & { readonly onClose: () => void };

interface DialogEntry {
  /** What is on its item of the menu. */
  readonly label: (open: OpenPlan) => string;
  readonly icon: Parameters<typeof Icon>[0]['name'];
  readonly Dialog: ComponentType<DialogProps>;
}

/** What is asked before it is done with a plan as a whole. */
export const DIALOGS = {
  new: { label: () => words.newPlan, icon: 'plus', Dialog: NewPlanDialog },
  others: { label: () => words.otherPlans, icon: 'swap', Dialog: OthersDialog },
  file: { label: () => words.openBeside, icon: 'copy', Dialog: FileDialog },
  lock: {
    label: ({ isSealed }) => (isSealed ? words.lockAgain : words.lock),
    icon: 'lock',
    Dialog: LockDialog,
  },
  erase: { label: () => words.erase, icon: 'close', Dialog: EraseDialog },
} as const satisfies Readonly<Record<string, DialogEntry>>;

export type DialogName = keyof typeof DIALOGS;
