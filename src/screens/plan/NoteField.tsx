import { useCallback, useId, useRef, useState } from 'react';
import { BOUNDS } from '#src/storage/plans/editSchema.ts';
import * as parts from '#src/text/en/planParts.ts';
import * as words from '#src/text/en/planScreen.ts';
import { NoteText } from '../parts/plan/NoteText.tsx';
import { useDraft } from '../parts/plan/useDraft.ts';
import { useWhenLeft } from '../parts/plan/useWhenLeft.ts';

interface NoteFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onNote: (text: string) => void;
}

/** A note in Markdown: a field while it is empty or written, and what it says once it is left. */
export function NoteField({ label, text, onNote }: NoteFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(text, onNote);
  const [isWriting, setWriting] = useState(false);
  const isField = isWriting || draft.value.trim() === '';
  const leave = useWhenLeft(
    useCallback(() => {
      setWriting(false);
    }, []),
  );
  return (
    <div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={isField ? id : undefined} className="font-semibold">
          {label}
        </label>
        {isField ? (
          <span id={`${id}-hint`} className="text-sm text-soft">
            {parts.markdownHint}
          </span>
        ) : (
          <button
            type="button"
            className="link min-h-6 text-[0.9375rem]"
            aria-label={words.changeOf(label)}
            onClick={() => {
              setWriting(true);
              requestAnimationFrame(() => field.current?.focus());
            }}
          >
            {parts.change}
          </button>
        )}
      </div>
      {isField ? (
        <textarea
          ref={field}
          id={id}
          aria-describedby={`${id}-hint`}
          value={draft.value}
          rows={2}
          maxLength={BOUNDS.text}
          className="plan-field mt-1 [field-sizing:content] max-h-[60dvh] min-h-18"
          onFocus={() => setWriting(true)}
          onChange={({ target }) => draft.change(target.value)}
          onBlur={(event) => {
            draft.flush();
            leave(event);
          }}
        />
      ) : (
        <div className="note-text mt-1">
          <NoteText text={draft.value} />
        </div>
      )}
    </div>
  );
}
