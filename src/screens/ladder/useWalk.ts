import { type KeyboardEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Ladder } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import { moveFrom, type Walkable } from './moves.ts';

export interface Walk {
  /** The role last walked to or selected. */
  readonly at: RoleId | undefined;
  /** Moves the focus along the ladder for a key; other keys and shortcuts of the browser pass. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Arrow keys, Home and End over the entries of the ladder's table. A new selection starts the walk afresh. */
export function useWalk(
  ladder: Ladder,
  stations: () => Walkable,
  selected: RoleId | undefined,
): Walk {
  const [at, setAt] = useState(selected);
  const [known, setKnown] = useState(selected);
  if (selected !== known) {
    setKnown(selected);
    // The walk resumes from a role that is selected no longer: the focus goes back to it.
    setAt(selected ?? known);
  }
  return {
    at,
    onKeyDown: (event) => {
      if (hasModifier(event)) return;
      const from = roleAt(event.target);
      const to = from && moveFrom(ladder, stations(), from, event.key);
      if (!to) return;
      event.preventDefault();
      // In a folded cell the entry is there once the walk is, and only then can it take the focus.
      flushSync(() => setAt(to));
      entryIn(event.currentTarget, to)?.focus();
    },
  };
}

/** Whether a key belongs to a shortcut of the browser. */
export function hasModifier({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey;
}

/** The role whose station or table entry an event came from. */
export function roleAt(target: EventTarget): RoleId | undefined {
  if (!(target instanceof Element)) return undefined;
  const element = target.closest<HTMLElement>('[data-role], [data-entry]');
  return element?.dataset.role ?? element?.dataset.entry;
}

/** The grade whose numeral an event came from. */
export function gradeAt(target: EventTarget): string | undefined {
  return target instanceof Element
    ? target.closest<SVGElement>('[data-grade]')?.dataset.grade
    : undefined;
}

/** The table entry of a role. */
export function entryIn(root: Element, role: RoleId): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-entry="${CSS.escape(role)}"]`);
}
