import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import type { RoleId } from '#src/domain/role.ts';
import { type Drawing, litBy, type Scene } from '../parts/drawing/drawing.ts';

export interface Emphasis {
  /** Lights the career through a role; when there is none, through the one with the keyboard focus or what is selected. */
  readonly light: (role: RoleId | undefined) => void;
  /** Draws the ring of keyboard focus. */
  readonly ring: (role: RoleId | undefined) => void;
  /** Tells a drawing that is new what is ringed and lit. */
  readonly renew: () => void;
}

/** Lights roles and links on the drawing itself, so that hovering renders nothing anew. */
export function useEmphasis(
  drawing: RefObject<Drawing | null>,
  scene: Scene,
  selected: RoleId | undefined,
  hasRoute: boolean,
): Emphasis {
  const ringed = useRef<RoleId>(undefined);
  const emphasis = useMemo((): Emphasis => {
    let last: RoleId | undefined;
    let isFresh = true;
    const own: Emphasis = {
      light: (hovered) => {
        const role = hovered ?? ringed.current ?? selected;
        if (!drawing.current || (role === last && !isFresh)) return;
        last = role;
        isFresh = false;
        // A route that is shown stays the only thing that is lit: it is drawn so.
        const isDrawn = !hasRoute && role !== undefined && scene.placed.roles.has(role);
        drawing.current.light(isDrawn ? litBy(scene, role) : undefined);
      },
      ring: (role) => {
        ringed.current = role;
        drawing.current?.ring(role);
      },
      renew: () => {
        own.ring(ringed.current);
        own.light(undefined);
      },
    };
    return own;
  }, [drawing, scene, selected, hasRoute]);
  useLayoutEffect(() => {
    drawing.current?.choose(selected);
    emphasis.light(undefined);
  }, [drawing, selected, emphasis]);
  return emphasis;
}
