import type { Ladder } from '#src/domain/ladder.ts';
import { SHARED_WORDS } from '#src/text/en/shared.ts';
import { candidateView } from './candidate/screen.ts';
import type { View } from './registry.ts';
import { roleView } from './role/screen.ts';

/** Whom a page is for, with the view that is made for them. */
export interface Audience {
  readonly name: string;
  readonly view: View;
}

/** Everybody for whom there is a page of what a view shows: for a described role its own, and one for candidates. */
export function audiencesOf({ byId }: Ladder, view: View): readonly Audience[] {
  const everyone = SHARED_WORDS.forEveryone;
  if (view.name !== 'role' && view.name !== 'candidate') return [{ name: everyone, view }];
  const isDescribed = byId.get(view.role)?.status !== 'named';
  const whole = view.name === 'role' ? view : roleView(view.role);
  return [
    { name: everyone, view: whole },
    ...(isDescribed || view.name === 'candidate'
      ? [{ name: SHARED_WORDS.forCandidates, view: candidateView(view.role) }]
      : []),
  ];
}
