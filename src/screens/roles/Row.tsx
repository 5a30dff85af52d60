import { type CSSProperties, memo, type Ref } from 'react';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role, RoleId } from '#src/domain/role.ts';
import * as words from '#src/text/en/roles.ts';
import { GradeNumeral, RoleLink, Station, StatusMark, trackColour } from '../parts/Role.tsx';
import type { RoleOrder } from './screen.ts';
import { belongingOf } from './words.ts';

/** What says why no more roles can be chosen. */
export const FULL_ID = 'compare-is-full';

/** What every row of a list is given. */
export interface RowsProps {
  readonly ladder: Ladder;
  readonly roles: readonly Role[];
  readonly compare: readonly RoleId[];
  readonly order: RoleOrder;
  /** Whether no more roles fit side by side. */
  readonly isFull: boolean;
  readonly onToggle: (role: RoleId) => void;
}

interface RowProps extends Pick<RowsProps, 'ladder' | 'isFull' | 'onToggle'> {
  readonly role: Role;
  readonly isCompared: boolean;
  /** Its place in the list, counted from 0. */
  readonly place: number;
  /** How long the list is, where only a part of it is there. */
  readonly of?: number;
  /** What the roles from here on are, where that differs from those before. */
  readonly heading?: string | undefined;
  readonly ref?: Ref<HTMLLIElement>;
  readonly style?: CSSProperties;
}

/**
 * What the roles from a place on are, where those before it are described: in the order of grades what is only named
 * comes last.
 */
export function headingAt(
  roles: readonly Role[],
  place: number,
  order: RoleOrder,
): string | undefined {
  const isNamed = (at: number) => roles[at]?.status === 'named';
  const isFirst = order === 'grade' && isNamed(place) && place > 0 && !isNamed(place - 1);
  return isFirst ? words.notDescribed : undefined;
}

/** One role of the list: a tap anywhere but on its box leads to its page. */
export const Row = memo(function Row(props: RowProps) {
  const { ladder, role, place, of, heading, isCompared, isFull, onToggle, ref, style } = props;
  const isBarred = isFull && !isCompared;
  return (
    <li
      ref={ref}
      style={style}
      data-index={place}
      aria-posinset={of && place + 1}
      aria-setsize={of}
      className="relative flex min-h-16 w-full flex-wrap items-center gap-3 border-t border-rule py-2.5 hover:bg-band sm:gap-4"
    >
      {heading && <p className="eyebrow w-full pt-6">{heading}</p>}
      <span className="numeral-column">
        <GradeNumeral role={role} size="sm" />
      </span>
      <span className="shrink-0 max-sm:hidden" style={{ color: trackColour(role.track) }}>
        <Station status={role.status} />
      </span>
      <div className="min-w-0 flex-1 leading-snug">
        <RoleLink
          ladder={ladder}
          role={role}
          className="link scroll-mt-6 scroll-mb-32 text-lg leading-snug font-semibold wrap-anywhere after:absolute after:inset-0"
        />{' '}
        <StatusMark role={role} />
        <p className="mt-0.5 text-[0.9375rem] text-soft">{belongingOf(ladder, role)}</p>
      </div>
      <label
        title={isBarred ? words.noMoreFit : undefined}
        className={`no-print noscript:hidden relative flex min-h-11 min-w-11 shrink-0 flex-col items-center justify-center gap-0.5 rounded px-1.5 text-xs text-soft sm:flex-row sm:gap-2 sm:text-sm ${isBarred ? 'cursor-default opacity-60' : 'hover:text-ink'}`}
      >
        <input
          type="checkbox"
          className="size-5 scroll-mt-6 scroll-mb-32 sm:size-4"
          checked={isCompared}
          aria-disabled={isBarred || undefined}
          aria-describedby={isBarred ? FULL_ID : undefined}
          onChange={() => isBarred || onToggle(role.id)}
        />
        {words.compare}
        <span className="sr-only"> {labelOf(ladder, role)}</span>
      </label>
    </li>
  );
});
