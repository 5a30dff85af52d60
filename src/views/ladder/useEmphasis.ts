import { type RefObject, useLayoutEffect, useMemo } from 'react';
import type { RoleId } from '#src/domain/role.ts';
import { type Drawing, litBy, type Scene } from './drawing/drawing.ts';

export interface Emphasis {
  /** Lights the career through a role, or what is selected when there is none. */
  readonly light: (role: RoleId | undefined) => void;
  /** Draws the ring of keyboard focus. */
  readonly ring: (role: RoleId | undefined) => void;
}

/** Lights roles and links on the drawing itself, so that hovering renders nothing anew. */
export function useEmphasis(
  drawing: RefObject<Drawing | null>,
  scene: Scene,
  selected: RoleId | undefined,
): Emphasis {
  const emphasis = useMemo((): Emphasis => {
    let last: RoleId | undefined;
    let isFresh = true;
    return {
      light: (hovered) => {
        const role = hovered ?? selected;
        if (!drawing.current || (role === last && !isFresh)) return;
        last = role;
        isFresh = false;
        const isDrawn = role !== undefined && scene.placed.roles.has(role);
        drawing.current.light(isDrawn ? litBy(scene, role) : undefined);
      },
      ring: (role) => drawing.current?.ring(role),
    };
  }, [drawing, scene, selected]);
  useLayoutEffect(() => emphasis.light(undefined), [emphasis]);
  return emphasis;
}
