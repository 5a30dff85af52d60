import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { Ladder } from '#src/domain/ladder.ts';
import type { PlacedLadder } from '#src/layout/placed.ts';
import { type Camera, samePlace } from '#src/ui/camera.ts';
import { prefersReducedMotion } from '#src/ui/prefersReducedMotion.ts';
import type { Drawing } from '../parts/drawing/drawing.ts';

interface Opened {
  readonly drawn: Ladder;
  readonly placed: PlacedLadder;
  readonly camera: RefObject<Camera>;
  readonly drawing: RefObject<Drawing | null>;
  /** Points the camera at what the map opens on, at once; `isFirst` where no other map was open here before. */
  readonly look: (isFirst: boolean) => void;
}

/**
 * Looks at the map afresh whenever other roles are drawn, and only then: a role that is selected or a layer that is
 * switched on leaves the camera where it is. The roles that were drawn before fly in from where they were.
 */
export function useOpening({ drawn, placed, camera, drawing, look }: Opened): void {
  const last = useRef<Pick<Opened, 'drawn' | 'placed'>>(null);
  const open = useEffectEvent((drawn: Ladder) => {
    const before = last.current;
    const seenBy = camera.current;
    last.current = { drawn, placed };
    look(before === null);
    if (!before || before.drawn === drawn || prefersReducedMotion()) return;
    drawing.current?.arrive((role) => {
      const was = before.placed.roles.get(role);
      return was && samePlace(was, seenBy, camera.current);
    });
  });
  // Before anything is painted, so that the map is never seen elsewhere first.
  useLayoutEffect(() => open(drawn), [drawn]);
}
