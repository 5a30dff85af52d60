import { ofThisLadder } from '#src/dataset/root.ts';

/** What was opened from the palette, kept by the browser under a name that says how it is written. */
const KEY = ofThisLadder('rungs.search.recent.1');
const MOST = 8;

export type Recent =
  | { readonly kind: 'role' | 'family' | 'grade' | 'strand'; readonly id: string }
  | {
      readonly kind: 'line';
      readonly role: string;
      readonly line: string;
      readonly text: string;
    };

/** What was opened last, latest first. Nothing where the browser keeps nothing; what makes no sense is left out. */
export function recents(): readonly Recent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRecent).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts something before all others. A browser that keeps nothing, or has no room, forgets it. */
export function remember(latest: Recent, before: readonly Recent[] = recents()): void {
  const others = before.filter((each) => keyOf(each) !== keyOf(latest));
  try {
    localStorage.setItem(KEY, JSON.stringify([latest, ...others].slice(0, MOST)));
  } catch {
    // Private windows and full disks may refuse.
  }
}

/** One name for the same thing. */
export function keyOf(recent: Recent): string {
  return recent.kind === 'line'
    ? `line:${recent.role}#${recent.line}`
    : `${recent.kind}:${recent.id}`;
}

function isRecent(value: unknown): value is Recent {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  const has = (key: string) => typeof Reflect.get(value, key) === 'string';
  if (value.kind === 'line') return ['role', 'line', 'text'].every(has);
  return has('id') && ['role', 'family', 'grade', 'strand'].includes(String(value.kind));
}
