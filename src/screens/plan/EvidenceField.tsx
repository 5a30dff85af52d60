import { useId, useRef, useState } from 'react';
import type { Evidence, LineId } from '#src/domain/plan/plan.ts';
import { BOUNDS } from '#src/storage/plans/editSchema.ts';
import { newId } from '#src/storage/plans/newId.ts';
import * as parts from '#src/text/en/planParts.ts';
import * as words from '#src/text/en/planScreen.ts';
import * as plans from '#src/text/en/planWords.ts';
import { dayInWords } from '#src/text/planWords.ts';
import { Icon } from '#src/ui/Icon.tsx';
import type { Desk } from '../parts/plan/desk.ts';
import { EvidenceLink } from '../parts/plan/EvidenceLink.tsx';
import { useDraft } from '../parts/plan/useDraft.ts';

interface EvidenceFieldProps {
  readonly line: LineId;
  readonly evidence: readonly Evidence[];
  readonly desk: Desk;
  /** Whether it is somebody else’s to change. */
  readonly isReadOnly: boolean;
}

/** What shows that somebody does what a line asks: read, added to, changed and taken out piece by piece. */
export function EvidenceField({ line, evidence, desk, isReadOnly }: EvidenceFieldProps) {
  const id = useId();
  const add = useRef<HTMLButtonElement>(null);
  const [written, setWritten] = useState<string>();
  const isNew = written !== undefined && !evidence.some((piece) => piece.id === written);
  // One that is new stands where it will once it says something: its fields stay the same ones.
  const shown = isNew ? [...evidence, { id: written, text: '', date: desk.today }] : evidence;
  const leave = () => {
    setWritten(undefined);
    requestAnimationFrame(() => add.current?.focus());
  };
  if (isReadOnly && evidence.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h4 id={id} className="font-semibold">
        {plans.evidence}
      </h4>
      <ul className="grid gap-2 not-empty:mt-1.5">
        {shown.map((piece) => (
          <li key={piece.id}>
            {piece.id === written ? (
              <EvidenceForm
                piece={piece}
                onChange={(next) => desk.edit({ kind: 'evidence', line, evidence: next })}
                onDone={leave}
              />
            ) : (
              <Piece
                piece={piece}
                {...(!isReadOnly && {
                  onChange: () => setWritten(piece.id),
                  onDrop: () => {
                    desk.edit({ kind: 'drop-evidence', line, evidence: piece.id });
                    add.current?.focus();
                  },
                })}
              />
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <button ref={add} type="button" className="button mt-2" onClick={() => setWritten(newId())}>
          <Icon name="plus" size={16} /> {words.addEvidence}
        </button>
      )}
    </section>
  );
}

interface PieceProps {
  readonly piece: Evidence;
  readonly onChange?: () => void;
  readonly onDrop?: () => void;
}

function Piece({ piece, onChange, onDrop }: PieceProps) {
  const named = piece.text || piece.link || '';
  return (
    <div className="rounded-lg border border-rule bg-raised px-3 py-2">
      <p className="whitespace-pre-wrap">{piece.text}</p>
      <p className="flex flex-wrap items-baseline gap-x-4 text-[0.9375rem] text-soft">
        {piece.link && <EvidenceLink link={piece.link} />}
        {piece.date && <span>{dayInWords(piece.date)}</span>}
        {onChange && (
          <button
            type="button"
            className="link min-h-6"
            aria-label={words.changeEvidence(named)}
            onClick={onChange}
          >
            {parts.change}
          </button>
        )}
        {onDrop && (
          <button
            type="button"
            className="link min-h-6"
            aria-label={words.takeOutEvidence(named)}
            onClick={onDrop}
          >
            {words.takeOut}
          </button>
        )}
      </p>
    </div>
  );
}

function saysSomething({ text, link }: Evidence): boolean {
  return Boolean(text.trim() || link?.trim());
}

interface EvidenceFormProps {
  readonly piece: Evidence;
  readonly onChange: (piece: Evidence) => void;
  readonly onDone: () => void;
}

/** The fields of one piece. It counts as soon as it says something, or leads somewhere. */
function EvidenceForm({ piece, onChange, onDone }: EvidenceFormProps) {
  const id = useId();
  const { value, change, settle, flush } = useDraft(
    piece,
    (next) => {
      if (saysSomething(next)) onChange(next);
    },
    saysSomething,
  );
  const field = (name: 'text' | 'link' | 'date') => ({
    id: `${id}-${name}`,
    value: value[name] ?? '',
    className: 'plan-field mt-0.5',
    onBlur: settle,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      change(withField(value, name, target.value)),
  });
  return (
    <fieldset
      className="grid gap-x-3 gap-y-2 rounded-lg border border-edge bg-raised p-3 sm:grid-cols-[1fr_11rem]"
      onKeyDown={({ key }) => {
        if (key !== 'Escape') return;
        flush();
        onDone();
      }}
    >
      <legend className="sr-only">{words.onePiece}</legend>
      <label className="text-[0.9375rem] sm:col-span-2">
        {words.whatYouDid}
        <textarea
          {...field('text')}
          // biome-ignore lint/a11y/noAutofocus: whoever has asked for the fields goes on in the first.
          autoFocus
          rows={2}
          maxLength={BOUNDS.text}
          className="plan-field mt-0.5 [field-sizing:content] max-h-[40dvh] min-h-18"
        />
      </label>
      <label className="min-w-0 text-[0.9375rem]">
        {words.linkIfAny}
        <input
          {...field('link')}
          maxLength={BOUNDS.link}
          inputMode="url"
          placeholder="https://"
          spellCheck={false}
        />
      </label>
      <label className="min-w-0 text-[0.9375rem]">
        {words.day}
        <input {...field('date')} type="date" max="9999-12-31" />
      </label>
      <p className="sm:col-span-2">
        <button
          type="button"
          className="button"
          onClick={() => {
            flush();
            onDone();
          }}
        >
          {words.done}
        </button>
      </p>
    </fieldset>
  );
}

function withField(piece: Evidence, name: 'text' | 'link' | 'date', value: string): Evidence {
  const { [name]: _, ...rest } = piece;
  return name === 'text' || value ? { text: '', ...rest, [name]: value } : { text: '', ...rest };
}
