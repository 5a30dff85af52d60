import { useState } from 'react';
import { wholeFile } from '#src/exports/wholeFile.ts';
import type { OpenedLadder } from '#src/storage/opened/database.ts';
import { removeOpened, renameOpened } from '#src/storage/opened/openedStore.ts';
import { OPEN_WORDS, type OpenTrouble } from '#src/text/en/open.ts';
import { dayInWords } from '#src/text/planWords.ts';
import { sizeInWords } from '#src/text/sizes.ts';
import { AskDialog, AskForm } from './AskDialog.tsx';
import { BuildCommand } from './BuildCommand.tsx';
import { downloadOpened } from './downloadOpened.ts';
import type { DownloadForm } from './messages.ts';
import { TroubleNote } from './TroubleNote.tsx';
import { addressOfOpened } from './useOpenSession.ts';

interface OpenedRowProps {
  readonly ladder: OpenedLadder;
  readonly onChanged: () => void;
}

/** One ladder of this device: the way to it, what it is, and what can be done with it as a whole. */
export function OpenedRow({ ladder, onChanged }: OpenedRowProps) {
  const { n, name, openedAt, roles, families, bytes } = ladder;
  const [asking, setAsking] = useState<'rename' | 'remove'>();
  const [trouble, setTrouble] = useState<OpenTrouble>();
  const [making, setMaking] = useState<DownloadForm>();
  const takeOut = async (form: DownloadForm) => {
    setMaking(form);
    setTrouble(await downloadOpened(ladder, form));
    setMaking(undefined);
  };
  const changed = (fault: OpenTrouble | undefined) => {
    setTrouble(fault);
    if (fault) return;
    // The row may be gone with the button that was pressed.
    document.getElementById('opened')?.focus();
    onChanged();
  };
  return (
    <li className="border-t border-rule py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <span className="min-w-0">
          <a href={addressOfOpened(n)} className="link text-lg font-semibold wrap-anywhere">
            {name}
          </a>
          <span className="block text-[0.9375rem] text-soft">
            {[
              OPEN_WORDS.roles(roles),
              OPEN_WORDS.families(families),
              OPEN_WORDS.openedSince(dayInWords(openedAt)),
              sizeInWords(bytes),
            ].join(' · ')}
          </span>
        </span>
        <span className="flex flex-wrap gap-2">
          {(['folder', 'workbook'] as const).map((form) => (
            <button
              key={form}
              type="button"
              className="button"
              aria-label={OPEN_WORDS.downloadAs(name, OPEN_WORDS.forms[form])}
              // Disabled, it would lose the focus.
              aria-disabled={making !== undefined}
              onClick={() => void (making === undefined && takeOut(form))}
            >
              {OPEN_WORDS.forms[form]}
            </button>
          ))}
          <button
            type="button"
            className="button"
            aria-label={OPEN_WORDS.renameOf(name)}
            onClick={() => setAsking('rename')}
          >
            {OPEN_WORDS.rename}
          </button>
          <button
            type="button"
            className="button"
            aria-label={OPEN_WORDS.removeOf(name)}
            onClick={() => setAsking('remove')}
          >
            {OPEN_WORDS.remove}
          </button>
        </span>
      </div>
      <details className="mt-1 text-[0.9375rem]">
        <summary className="w-fit py-1">{OPEN_WORDS.siteOf(name)}</summary>
        <p className="mt-1 max-w-[46rem] text-soft">{OPEN_WORDS.siteHow}</p>
        <BuildCommand file={wholeFile(name, 'folder')} />
      </details>
      <p role="status" className="text-[0.9375rem] text-soft empty:hidden">
        {making && OPEN_WORDS.making(OPEN_WORDS.forms[making])}
      </p>
      {trouble && <TroubleNote trouble={{ code: trouble }} />}
      {asking === 'rename' && (
        <RenameDialog
          name={name}
          onName={async (next) => changed(await renameOpened(n, next))}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === 'remove' && (
        <RemoveDialog
          name={name}
          onRemove={async () => changed(await removeOpened(n))}
          onClose={() => setAsking(undefined)}
        />
      )}
    </li>
  );
}

interface RenameDialogProps {
  readonly name: string;
  readonly onName: (name: string) => Promise<void>;
  readonly onClose: () => void;
}

function RenameDialog({ name, onName, onClose }: RenameDialogProps) {
  const [next, setNext] = useState(name);
  return (
    <AskDialog title={OPEN_WORDS.renameOf(name)} onClose={onClose}>
      {(close) => (
        <AskForm
          submit={OPEN_WORDS.save}
          onCancel={close}
          onSubmit={() => {
            close();
            if (next.trim() !== '') void onName(next.trim());
          }}
        >
          <label>
            <span className="block text-[0.9375rem] text-soft">{OPEN_WORDS.newName}</span>
            <input
              className="open-field border-edge"
              value={next}
              maxLength={120}
              onChange={({ target }) => setNext(target.value)}
            />
          </label>
        </AskForm>
      )}
    </AskDialog>
  );
}

interface RemoveDialogProps {
  readonly name: string;
  readonly onRemove: () => Promise<void>;
  readonly onClose: () => void;
}

function RemoveDialog({ name, onRemove, onClose }: RemoveDialogProps) {
  return (
    <AskDialog title={OPEN_WORDS.removeTitle(name)} onClose={onClose}>
      {(close) => (
        <>
          <p>{OPEN_WORDS.removeLead}</p>
          <div className="mt-5 flex flex-wrap gap-2">
            <button type="button" className="button" onClick={close}>
              {OPEN_WORDS.keep}
            </button>
            <button
              type="button"
              className="button button-primary"
              onClick={() => {
                close();
                void onRemove();
              }}
            >
              {OPEN_WORDS.removeDo}
            </button>
          </div>
        </>
      )}
    </AskDialog>
  );
}
