import { useState } from 'react';
import { matchesTyping } from '#src/domain/nearest.ts';
import { byCodeUnit } from '#src/domain/problem.ts';
import type { Titled } from '#src/domain/role.ts';
import * as words from '#src/text/en/ladder.ts';
import { inDigits } from '#src/text/format.ts';
import { Popover } from '#src/ui/Popover.tsx';

interface ChecksProps {
  readonly label: string;
  /** What one of the options is called. */
  readonly one: string;
  readonly options: readonly Titled[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** A choice of any number of options in a panel of its own. */
export function Checks(props: ChecksProps) {
  const { label, chosen } = props;
  return (
    <Popover label={chosen.length > 0 ? `${label} · ${chosen.length}` : label}>
      <Panel {...props} />
    </Popover>
  );
}

/** More options than this are searched. */
const AT_A_GLANCE = 15;
/** As many options as are shown together. */
const MOST = 60;

function Panel({ label, one, options, chosen, onChange }: ChecksProps) {
  // Those chosen by the time of a search come first; what is ticked after it keeps its place under the pointer.
  const [{ typed, first }, search] = useState({ typed: '', first: chosen });
  const matching = options.filter((option) => matchesTyping(option, typed));
  const isFirst = ({ id }: Titled) => first.includes(id);
  const shown = [
    ...matching.filter(isFirst),
    ...matching.filter((option) => !isFirst(option)),
  ].slice(0, MOST);
  const toggle = (option: string) =>
    onChange(
      chosen.includes(option)
        ? chosen.filter((other) => other !== option)
        : [...chosen, option].sort(byCodeUnit),
    );
  return (
    <fieldset>
      <legend className="sr-only">{label}</legend>
      {options.length > AT_A_GLANCE && (
        <div className="sticky -top-3 z-1 -mt-3 bg-raised py-3">
          <input
            type="search"
            aria-label={words.find(one)}
            placeholder={words.find(one)}
            className="min-h-9.5 w-[min(18rem,75vw)] rounded-lg border border-edge bg-raised px-2.5"
            value={typed}
            onChange={(event) => search({ typed: event.target.value, first: chosen })}
          />
        </div>
      )}
      {shown.map((option) => (
        <label key={option.id} className="flex items-center gap-2 rounded px-2 py-1 hover:bg-band">
          <input
            type="checkbox"
            className="size-4 shrink-0"
            checked={chosen.includes(option.id)}
            onChange={() => toggle(option.id)}
          />
          {option.title}
        </label>
      ))}
      {options.length > AT_A_GLANCE && (
        <p role="status" className="px-2 pt-1 text-[0.9375rem] text-soft">
          {summary(matching.length, options.length)}
        </p>
      )}
    </fieldset>
  );
}

/** What the list leaves out. */
function summary(matching: number, all: number): string {
  if (matching === 0) return words.nothingMatches;
  if (matching > MOST) return words.moreToNarrow(inDigits(matching - MOST));
  return matching < all ? words.match(matching, inDigits(all)) : '';
}
