import { type RefObject, useEffect, useMemo } from 'react';
import { careerThrough, type Ladder } from '#src/domain/ladder.ts';
import type { RelationKind, RoleId } from '#src/domain/role.ts';

export interface Emphasis {
  /** Lights the career through a role, or what is selected when there is none. */
  readonly light: (role: RoleId | undefined) => void;
  /** Lights the same career again on links that were not drawn before. */
  readonly refresh: () => void;
  /** Draws the ring of keyboard focus. */
  readonly ring: (role: RoleId | undefined) => void;
}

/** Lights roles and links by attributes on their elements, so that hovering renders nothing anew. */
export function useEmphasis(
  drawing: RefObject<SVGSVGElement | null>,
  ladder: Ladder,
  selected: RoleId | undefined,
  layers: readonly RelationKind[],
): Emphasis {
  const emphasis = useMemo((): Emphasis => {
    let lit: RoleId | undefined | null = null;
    const lightUp = (role: RoleId | undefined, again = false) => {
      const svg = drawing.current;
      if (!svg || (role === lit && !again)) return;
      lit = role;
      svg.toggleAttribute('data-lit', role !== undefined);
      const career = role === undefined ? undefined : careerThrough(ladder, role);
      const isOn = (id: RoleId | undefined) =>
        id !== undefined && (id === role || career?.below.has(id) || career?.above.has(id));
      const near = (id: RoleId | undefined) => id === role;
      for (const element of svg.querySelectorAll<SVGElement>('.link')) {
        const { from, to, kind } = element.dataset;
        const step = kind === 'promotion' || kind === 'switch';
        element.toggleAttribute(
          'data-on',
          role !== undefined && (step ? Boolean(isOn(from) && isOn(to)) : near(from) || near(to)),
        );
      }
      const tied = new Set(
        [...svg.querySelectorAll<SVGElement>('.link[data-on]')].flatMap(({ dataset }) => [
          dataset.from,
          dataset.to,
        ]),
      );
      for (const element of svg.querySelectorAll<SVGElement>('[data-role]')) {
        const id = element.dataset.role;
        element.toggleAttribute('data-on', Boolean(isOn(id) || tied.has(id)));
      }
    };
    return {
      light: (role) => lightUp(role ?? selected),
      refresh: () => lightUp(lit ?? selected, true),
      ring: (role) => {
        for (const element of drawing.current?.querySelectorAll<SVGElement>('[data-role]') ?? []) {
          element.toggleAttribute('data-focused', element.dataset.role === role);
        }
      },
    };
  }, [drawing, ladder, selected]);

  // A layer that is switched on draws links that know nothing yet of what is lit.
  useEffect(() => emphasis.refresh(), [emphasis, layers]);
  return emphasis;
}
