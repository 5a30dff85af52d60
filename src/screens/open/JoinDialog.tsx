import { useState } from 'react';
import { OPEN_WORDS } from '#src/text/en/open.ts';
import { AskDialog, AskForm } from './AskDialog.tsx';
import type { PreviewRole } from './messages.ts';

interface JoinDialogProps {
  readonly role: PreviewRole;
  readonly others: readonly PreviewRole[];
  readonly onJoin: (into: PreviewRole) => void;
  readonly onClose: () => void;
}

/** Asks which other role is the same as one. */
export function JoinDialog({ role, others, onJoin, onClose }: JoinDialogProps) {
  const [id, setId] = useState(others[0]?.id ?? '');
  return (
    <AskDialog title={OPEN_WORDS.joinTitle(role.title)} onClose={onClose}>
      {(close) => (
        <AskForm
          submit={OPEN_WORDS.joinDo}
          onCancel={close}
          onSubmit={() => {
            const into = others.find((each) => each.id === id);
            close();
            if (into) onJoin(into);
          }}
        >
          <p className="text-soft">{OPEN_WORDS.joinLead}</p>
          <label className="mt-3 block">
            <span className="block font-medium">{OPEN_WORDS.joinField}</span>
            <select
              className="open-field border-edge"
              value={id}
              onChange={({ target }) => setId(target.value)}
            >
              {others.map((each) => (
                <option key={each.id} value={each.id}>
                  {`${each.title} (${each.family})`}
                </option>
              ))}
            </select>
          </label>
        </AskForm>
      )}
    </AskDialog>
  );
}
