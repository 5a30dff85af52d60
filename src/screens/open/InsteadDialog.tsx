import { OPEN_WORDS } from '#src/text/en/open.ts';
import { AskDialog, AskForm } from './AskDialog.tsx';
import type { Given } from './session.ts';

interface InsteadDialogProps {
  readonly given: Given;
  readonly onRead: () => void;
  readonly onClose: () => void;
}

/** Asks whether what was just given is worth what was put right before and is kept nowhere. */
export function InsteadDialog({ given, onRead, onClose }: InsteadDialogProps) {
  const [first] = given.kind === 'files' ? given.files : [];
  return (
    <AskDialog title={OPEN_WORDS.insteadTitle(first?.path)} onClose={onClose}>
      {(close) => (
        <AskForm
          submit={OPEN_WORDS.insteadDo}
          onCancel={close}
          onSubmit={() => {
            close();
            onRead();
          }}
        >
          <p className="text-soft">{OPEN_WORDS.insteadLead}</p>
        </AskForm>
      )}
    </AskDialog>
  );
}
