import type { Level } from '#src/domain/role.ts';
import type { Stand } from '#src/domain/strand.ts';
import * as words from '#src/text/en/strand.ts';
import { trackColour } from '../parts/Role.tsx';
import { changeInWords, isUneven, levelName, levelText } from './words.ts';

const SHIFT_LOOKS = {
  raised: 'bg-changed-wash text-changed',
  same: 'bg-kept-wash text-kept',
} as const;

interface LevelReachedProps {
  readonly levels: readonly Level[];
  readonly stand: Stand;
}

/**
 * How far a track has come at a rung, and how that stands to the rung below; nothing where neither is known. What a level
 * shows is told where it is reached, and not again at each rung that stays there.
 */
export function LevelReached({ levels, stand }: LevelReachedProps) {
  const level = levelName(levels, stand.level);
  const { change } = stand;
  if (level === undefined && !change) return null;
  const text = change?.shift === 'same' ? undefined : levelText(levels, stand.level);
  return (
    <div className="mb-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {level !== undefined && (
          <span
            className="inline-block font-serif text-2xl leading-tight first-letter:uppercase"
            style={{ color: trackColour(stand.track) }}
          >
            {isUneven(stand) && words.upTo}
            {level}
          </span>
        )}
        {change && (
          <span
            className={`rounded-full px-2.5 py-0.5 text-sm font-semibold ${SHIFT_LOOKS[change.shift]}`}
          >
            {changeInWords(change)}
          </span>
        )}
      </p>
      {text !== undefined && <p className="mt-1 max-w-[34rem] text-soft">{text}</p>}
    </div>
  );
}
