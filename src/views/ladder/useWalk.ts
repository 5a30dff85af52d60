import { type KeyboardEvent, useState } from 'react';
import type { Ladder } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import type { PlacedLadder } from '#src/layout/placed.ts';
import { moveFrom } from './moves.ts';

export interface Walk {
  /** The role that the Tab key stops at: the last one walked to, else the selected one, else the first. */
  readonly tabStop: RoleId | undefined;
  /** Moves the focus along the ladder for an arrow key; other keys and shortcuts of the browser pass. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Arrow keys over the entries of the ladder's table. A new selection starts the walk afresh. */
export function useWalk(ladder: Ladder, placed: PlacedLadder, selected: RoleId | undefined): Walk {
  const [walked, setWalked] = useState<{ selected: RoleId | undefined; at: RoleId }>();
  const start = selected ?? placed.roles.keys().next().value;
  return {
    tabStop: walked && walked.selected === selected ? walked.at : start,
    onKeyDown: (event) => {
      if (hasModifier(event)) return;
      const from = roleAt(event.target);
      const to = from && moveFrom(ladder, placed, from, event.key);
      if (!to) return;
      event.preventDefault();
      setWalked({ selected, at: to });
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

/** The table entry of a role. */
export function entryIn(root: Element, role: RoleId): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-entry="${CSS.escape(role)}"]`);
}
