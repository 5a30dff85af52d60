import { useId } from 'react';
import { BOUNDS } from '#src/storage/plans/editSchema.ts';
import * as words from '#src/text/en/planScreen.ts';
import { useDraft } from '../parts/plan/useDraft.ts';

/** The name of a plan, changed where it stands, on as many lines as it fills. One that is left empty keeps the name before. */
export function PlanName({ name, onRename }: { name: string; onRename?: (name: string) => void }) {
  const id = useId();
  const { value, change, flush } = useDraft(
    name,
    (next) => {
      if (next.trim() && next.trim() !== name) onRename?.(next.trim());
    },
    // Who has typed a space goes on with the next word.
    (next) => next !== '' && next === next.trim(),
  );
  if (!onRename) return <p className="plan-name">{name}</p>;
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {words.nameOfPlan}
      </label>
      <textarea
        id={id}
        rows={1}
        value={value}
        maxLength={BOUNDS.name}
        className="plan-name"
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => change(target.value.replaceAll(/\s*\n\s*/g, ' '))}
        onBlur={flush}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
    </>
  );
}
