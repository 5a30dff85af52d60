import { useCallback, useId, useRef, useState } from 'react';
import { BOUNDS } from '#src/storage/plans/editSchema.ts';
import * as words from '#src/text/en/planCase.ts';
import * as parts from '#src/text/en/planParts.ts';
import { useDraft } from '../parts/plan/useDraft.ts';
import { useWhenLeft } from '../parts/plan/useWhenLeft.ts';
import { quotedNote } from './quotedNote.ts';
import { Tree } from './Tree.tsx';

interface SummaryProps {
  readonly text: string;
  /** Absent: it may not be changed here. */
  readonly onText?: (text: string) => void;
}

/** What somebody says of their case: a field while it is empty or written, and how it reads once it is left. */
export function Summary({ text, onText }: SummaryProps) {
  if (onText) return <Written text={text} onText={onText} />;
  return text.trim() ? (
    <>
      <h2>{words.summary}</h2>
      <Tree of={quotedNote(text, 2)} />
    </>
  ) : null;
}

function Written({ text, onText }: Required<SummaryProps>) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(text, onText);
  const [isWriting, setWriting] = useState(false);
  const leave = useWhenLeft(useCallback(() => setWriting(false), []));
  const isEmpty = draft.value.trim() === '';
  const isField = isWriting || isEmpty;
  return (
    <>
      <div className={isEmpty ? 'no-print' : undefined}>
        <h2 id={id}>{words.summary}</h2>
      </div>
      {isField && (
        <div className="no-print">
          <textarea
            ref={field}
            aria-labelledby={id}
            aria-describedby={`${id}-hint`}
            value={draft.value}
            rows={4}
            maxLength={BOUNDS.text}
            className="plan-field case-summary [field-sizing:content] max-h-[60dvh]"
            onFocus={() => setWriting(true)}
            onChange={({ target }) => draft.change(target.value)}
            onBlur={(event) => {
              draft.flush();
              leave(event);
            }}
          />
          <p id={`${id}-hint`} className="mt-1 text-sm text-soft">
            {words.summaryHint} {parts.markdownHint}
          </p>
        </div>
      )}
      {!isEmpty && (
        <div className={isField ? 'paper-only' : undefined}>
          <Tree of={quotedNote(draft.value, 2)} />
        </div>
      )}
      {!isField && (
        <p className="no-print case-controls">
          <button
            type="button"
            className="button case-control"
            aria-label={words.changeSummary}
            onClick={() => {
              setWriting(true);
              requestAnimationFrame(() => field.current?.focus());
            }}
          >
            {parts.change}
          </button>
        </p>
      )}
    </>
  );
}
