import { useId } from 'react';
import * as words from '#src/text/en/planScreen.ts';
import * as plans from '#src/text/en/planWords.ts';
import { useDraft } from '../parts/plan/useDraft.ts';

interface DueFieldProps {
  readonly date: string | undefined;
  readonly onDate: (date: string | undefined) => void;
}

/** By when somebody wants to have got there. */
export function DueField({ date, onDate }: DueFieldProps) {
  const id = useId();
  const { value, change, flush } = useDraft(date ?? '', (next) => onDate(next || undefined));
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {plans.due}
      </label>
      <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
        <input
          id={id}
          type="date"
          max="9999-12-31"
          value={value}
          className="plan-field w-44"
          onChange={({ target }) => change(target.value)}
          onBlur={flush}
        />
        {value && (
          <button
            type="button"
            className="link min-h-6 text-[0.9375rem] text-soft"
            onClick={() => {
              change('');
              flush();
            }}
          >
            {words.noDay}
          </button>
        )}
      </div>
    </div>
  );
}
