import { useEffect, useId, useRef, useState } from 'react';
import { OPEN_WORDS } from '#src/text/en/open.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Gathering } from './Gathering.tsx';
import { type Gathered, gatherChosen } from './gather.ts';
import type { Opening, OpenSession } from './session.ts';
import { TroubleNote } from './TroubleNote.tsx';
import type { Dropping } from './useDrop.ts';
import { givenBy, usePaste } from './usePaste.ts';

interface DoorProps {
  readonly session: OpenSession;
  readonly trouble: Opening['trouble'];
  readonly dropping: Dropping;
  /** Folders that were not looked into. */
  readonly passed: readonly string[];
  readonly take: (gathered: Gathered) => void;
}

/** Takes files, a folder or a table, by dropping, choosing or pasting, wherever on the page. */
export function Door({ session, trouble, dropping, passed, take }: DoorProps) {
  usePaste((given) => session.give(given), take);
  return (
    <section aria-label={OPEN_WORDS.doorLabel} className="noscript:hidden">
      <div className="open-door mt-6" data-over={dropping.isOver || undefined}>
        <Icon name="save" size={30} />
        <p className="font-serif text-xl sm:text-2xl">
          {dropping.isOver ? OPEN_WORDS.dropHere : OPEN_WORDS.drop}
        </p>
        <p className="max-w-[34rem] text-[0.9375rem] text-soft">{OPEN_WORDS.takes}</p>
        <div className="mt-2 flex flex-wrap justify-center gap-2">
          <Chooser label={OPEN_WORDS.chooseFiles} isPrimary onChosen={take} />
          <Chooser label={OPEN_WORDS.chooseFolder} isFolder onChosen={take} />
        </div>
        <p className="mt-1 text-[0.9375rem] text-soft">{OPEN_WORDS.orPaste}</p>
        <Gathering {...{ dropping, passed }} />
      </div>
      {trouble && <TroubleNote trouble={trouble} />}
      <PasteField session={session} />
    </section>
  );
}

interface ChooserProps {
  readonly label: string;
  readonly isPrimary?: boolean;
  readonly isFolder?: boolean;
  readonly onChosen: (gathered: Gathered) => void;
}

/** A button that opens the chooser of the system. */
function Chooser({ label, isPrimary, isFolder, onChosen }: ChooserProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // React knows no such attribute in its types; browsers that do not know it choose files.
    if (isFolder) field.current?.setAttribute('webkitdirectory', '');
  }, [isFolder]);
  return (
    <span>
      <input
        ref={field}
        id={id}
        type="file"
        multiple
        className="peer sr-only"
        onChange={({ target }) => {
          if (target.files) onChosen(gatherChosen(target.files));
          // The same file may be chosen again.
          target.value = '';
        }}
      />
      <label
        htmlFor={id}
        className={`button cursor-pointer peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus ${isPrimary ? 'button-primary' : ''}`}
      >
        {label}
      </label>
    </span>
  );
}

/** A field for a table: the way to paste that needs no gesture, and that can be typed into. */
function PasteField({ session }: { readonly session: OpenSession }) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <details className="mt-3">
      <summary className="w-fit py-2 font-medium">{OPEN_WORDS.paste}</summary>
      <p id={`${id}-how`} className="max-w-[46rem] text-[0.9375rem] text-soft">
        {OPEN_WORDS.pasteHow}
      </p>
      <form
        className="mt-2 grid max-w-[46rem] justify-items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') session.give({ kind: 'table', text });
        }}
      >
        <label htmlFor={id} className="font-medium">
          {OPEN_WORDS.pasteField}
        </label>
        <textarea
          id={id}
          aria-describedby={`${id}-how`}
          rows={5}
          value={text}
          className="w-full rounded-lg border border-edge bg-raised px-3 py-2 font-mono text-sm"
          onChange={({ target }) => setText(target.value)}
          onPaste={(event) => {
            const given = givenBy(event.clipboardData);
            // What a spreadsheet puts there is more than its text: its merged cells.
            if (!given?.html || text.trim() !== '') return;
            event.preventDefault();
            session.give(given);
          }}
        />
        <button type="submit" className="button">
          {OPEN_WORDS.pasteRead}
        </button>
      </form>
    </details>
  );
}
