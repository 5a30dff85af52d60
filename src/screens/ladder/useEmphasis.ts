import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import type { RoleId } from '#src/domain/role.ts';
import { type Drawing, litBy, type Scene } from '../parts/drawing/drawing.ts';

export interface Emphasis {
  /** Lights the career through a role that is pointed at; when there is none, through the one that is ringed or selected. */
  readonly light: (role: RoleId | undefined) => void;
  /** Draws the ring of keyboard focus, and lights the career through that role, whatever the pointer was left on. */
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
    let hovered: RoleId | undefined;
    let last: RoleId | undefined;
    let isFresh = true;
    const relight = () => {
      const role = hovered ?? ringed.current ?? selected;
      if (!drawing.current || (role === last && !isFresh)) return;
      last = role;
      isFresh = false;
      // A route that is shown stays the only thing that is lit: it is drawn so.
      const isDrawn = !hasRoute && role !== undefined && scene.placed.roles.has(role);
      drawing.current.light(isDrawn ? litBy(scene, role) : undefined);
    };
    const light = (role: RoleId | undefined) => {
      hovered = role;
      relight();
    };
    // What the pointer is on stays lit where the focus goes away, as it does with a click: to put the light out and on again has
    // the styles of the whole map worked out twice.
    const ring = (role: RoleId | undefined) => {
      ringed.current = role;
      if (role !== undefined) hovered = undefined;
      drawing.current?.ring(role);
      relight();
    };
    const renew = () => {
      isFresh = true;
      light(undefined);
      ring(ringed.current);
    };
    return { light, ring, renew };
  }, [drawing, scene, selected, hasRoute]);
  useLayoutEffect(() => {
    drawing.current?.choose(selected);
    emphasis.light(undefined);
  }, [drawing, selected, emphasis]);
  return emphasis;
}
