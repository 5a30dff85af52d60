import * as words from '#src/text/en/roles.ts';
import { Icon } from '#src/ui/Icon.tsx';
import type { Choice } from './facets.ts';

interface ChoicesProps {
  readonly choices: readonly Choice[];
  readonly onRemove: (choice: Choice) => void;
  readonly onClear: () => void;
}

/** What the list is narrowed down by, each with its own way out. */
export function Choices({ choices, onRemove, onClear }: ChoicesProps) {
  if (choices.length === 0) return null;
  return (
    <ul aria-label={words.chosenFilters} className="no-print mt-3 flex flex-wrap gap-2">
      {choices.map((choice) => (
        <li key={`${choice.facet} ${choice.id}`}>
          <button
            type="button"
            className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-edge bg-raised py-0.5 pr-2 pl-3 text-left text-[0.9375rem] hover:border-ink"
            onClick={() => onRemove(choice)}
          >
            <span className="sr-only">{words.remove}</span>
            {choice.label}
            <Icon name="close" size={14} />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link min-h-9 px-2 text-[0.9375rem]" onClick={onClear}>
          {words.clearAll}
        </button>
      </li>
    </ul>
  );
}
