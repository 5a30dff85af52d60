import { useId } from 'react';
import { MARKS, type Mark } from '#src/domain/plan/plan.ts';
import * as words from '#src/text/en/planScreen.ts';
import { MARK_WORDS } from '#src/text/en/planWords.ts';
import { markInWords } from '#src/text/planWords.ts';
import { MarkGlyph } from '../parts/plan/MarkGlyph.tsx';

interface MarkFieldProps {
  readonly label: string;
  readonly mark: Mark | undefined;
  readonly onMark: (mark: Mark | undefined) => void;
}

/** The four marks as stations to choose one of; arrow keys go along them. */
export function MarkField({ label, mark, onMark }: MarkFieldProps) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="flex w-full flex-wrap items-baseline justify-between gap-x-4 font-semibold">
        {label}
        {mark && (
          <button
            type="button"
            className="link min-h-6 text-[0.9375rem] font-normal text-soft"
            onClick={() => onMark(undefined)}
          >
            {words.takeMarkAway}
          </button>
        )}
      </legend>
      <div className="mark-choices mt-1.5">
        {MARKS.map((each) => (
          <label key={each} className="mark-choice">
            <input
              type="radio"
              name={name}
              checked={each === mark}
              onChange={() => onMark(each)}
              className="peer size-4 shrink-0 accent-focus"
            />
            <MarkGlyph mark={each} />
            <span>
              {MARK_WORDS[each].name}
              <span className="block text-sm font-normal text-soft">
                {MARK_WORDS[each].explained}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A mark in sign and words. */
export function MarkInWords({ mark }: { mark: Mark | undefined }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <MarkGlyph mark={mark} size={16} />
      {markInWords(mark)}
    </span>
  );
}
