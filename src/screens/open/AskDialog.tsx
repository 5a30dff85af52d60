import type { ReactNode } from 'react';
import { OPEN_WORDS } from '#src/text/en/open.ts';
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

interface AskFormProps {
  /** What the button says that does it. */
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** The form of such a dialog: what is asked, to do it, and to leave it. */
export function AskForm({ submit, onSubmit, onCancel, children }: AskFormProps) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <div className="mt-5 flex flex-wrap gap-2">
        <button type="submit" className="button button-primary">
          {submit}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {OPEN_WORDS.cancel}
        </button>
      </div>
    </form>
  );
}
