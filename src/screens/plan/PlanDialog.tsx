import type { ReactNode } from 'react';
import * as shell from '#src/text/en/shell.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Modal } from '#src/ui/Modal.tsx';

interface PlanDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: (close: () => void) => ReactNode;
}

/** A dialog about a plan, with its title and a way out. */
export function PlanDialog({ title, onClose, children }: PlanDialogProps) {
  return (
    <Modal label={title} className="max-w-2xl overflow-auto sm:max-h-[92dvh]" onClose={onClose}>
      {(close) => (
        <>
          <div className="sticky top-0 z-1 flex items-center justify-between gap-4 border-b border-rule bg-raised px-4 py-1.5 sm:px-6">
            <h2 className="font-serif text-2xl">{title}</h2>
            <button type="button" className="rounded p-3" aria-label={shell.close} onClick={close}>
              <Icon name="close" />
            </button>
          </div>
          <div className="px-4 py-5 sm:px-6">{children(close)}</div>
        </>
      )}
    </Modal>
  );
}
