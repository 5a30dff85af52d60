import type { ReactNode } from 'react';
import { Modal } from '#src/ui/Modal.tsx';

interface AskDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: (close: () => void) => ReactNode;
}

/** A small dialog that asks one thing. */
export function AskDialog({ title, onClose, children }: AskDialogProps) {
  return (
    <Modal label={title} className="max-w-lg overflow-auto sm:max-h-[92dvh]" onClose={onClose}>
      {(close) => (
        <div className="px-4 py-5 sm:px-6">
          <h2 className="mb-3 font-serif text-2xl wrap-anywhere">{title}</h2>
          {children(close)}
        </div>
      )}
    </Modal>
  );
}
