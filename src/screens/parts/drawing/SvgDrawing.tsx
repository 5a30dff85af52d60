import { memo, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { useHref } from 'react-router';
import type { RoleId } from '#src/domain/role.ts';
import type { Point } from '#src/ui/camera.ts';
import { gradeView } from '../../grade/screen.ts';
import { formatView } from '../../registry.ts';
import { roleView } from '../../role/screen.ts';
import type { Drawing, DrawingProps, Lit, Scene } from './drawing.ts';
import { pinsOf } from './marks.ts';
import { themePalette } from './palette.ts';
import { type Hrefs, SvgLadder } from './SvgLadder.tsx';
import { tierOf } from './tier.ts';

/** The whole ladder as one SVG under a CSS transform: for as many roles as a browser can hold as elements. */
export const SvgDrawing = memo(function SvgDrawing({ ref, ...props }: DrawingProps) {
  const { scene } = props;
  const svg = useRef<SVGSVGElement>(null);
  // Most people never look so closely that cards show.
  const [hasCards, setHasCards] = useState(false);
  const palette = useMemo(() => themePalette(scene.ladder.info.tracks), [scene]);
  const hrefs = useHrefs();
  useImperativeHandle(ref, () => drawingOn(svg, scene, () => setHasCards(true)), [scene]);
  return <SvgLadder ref={svg} {...props} {...{ palette, hrefs, hasCards }} />;
});

/** Where the map leads within this site. */
export function useHrefs(): Hrefs {
  const root = useHref('/').replace(/\/$/, '');
  return useMemo(
    () => ({
      role: (role) => root + formatView(roleView(role)),
      grade: (grade) => root + formatView(gradeView(grade)),
    }),
    [root],
  );
}

function drawingOn(
  svg: { readonly current: SVGSVGElement | null },
  scene: Scene,
  onNear: () => void,
): Drawing {
  const all = (selector: string) => [
    ...(svg.current?.querySelectorAll<SVGElement>(selector) ?? []),
  ];
  const isOff = ({ x, y }: Point) => x !== 0 || y !== 0;
  const put = (element: SVGElement | null | undefined, by: Point) => {
    if (!element) return;
    element.style.transform = `translate(${by.x}px, ${by.y}px)`;
    element.toggleAttribute('data-pinned', isOff(by));
  };
  /** Keeps the names of grades and departments within a view that begins at a point. */
  const keepInSight = (view: Point) => {
    const heads = all('.heads');
    for (const [at, pins] of pinsOf(scene.placed, view).entries()) {
      const own = heads[at];
      put(own?.querySelector<SVGElement>('.plate'), pins.head);
      put(own?.querySelector<SVGElement>('.tracks'), pins.head);
      put(own?.querySelector<SVGElement>('.numerals'), pins.numerals);
      const names = own?.querySelectorAll<SVGElement>('.department') ?? [];
      for (const [nth, by] of pins.departments.entries()) put(names[nth], by);
    }
  };
  const mark = (attribute: string, role: RoleId | undefined) => {
    for (const element of all('[data-role]')) {
      element.toggleAttribute(attribute, element.dataset.role === role);
    }
  };
  let resting: ReturnType<typeof setTimeout>;
  return {
    move: ({ x, y, scale }) => {
      const shape = svg.current;
      if (!shape) return;
      shape.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
      const tier = tierOf(scale);
      if (shape.dataset.tier !== tier) shape.dataset.tier = tier;
      if (tier === 'near') onNear();
      // A layer of its own keeps the text as it is while the map moves; afterwards it is drawn sharply again.
      shape.dataset.moving = '';
      clearTimeout(resting);
      resting = setTimeout(() => delete shape.dataset.moving, 150);
      keepInSight({ x: -x / scale, y: -y / scale });
    },
    light: (lit) => {
      svg.current?.toggleAttribute('data-lit', lit !== undefined);
      for (const [at, element] of all('.relation').entries()) {
        const link = scene.links[at];
        element.toggleAttribute('data-on', Boolean(link && lit?.links.has(link)));
      }
      for (const element of all('[data-role]')) {
        element.toggleAttribute('data-on', isOn(lit, element.dataset.role));
      }
    },
    choose: (role) => mark('data-chosen', role),
    ring: (role) => mark('data-focused', role),
    arrive: (from) => {
      for (const element of all('.relation')) element.animate({ opacity: [0, 1] }, FLIGHT_MS);
      for (const element of all('[data-role]')) {
        const role = scene.placed.roles.get(element.dataset.role ?? '');
        const start = role && from(role.role.id);
        if (!start) element.animate({ opacity: [0, 1] }, FLIGHT_MS);
        else {
          const way = `translate(${start.x - role.x}px, ${start.y - role.y}px)`;
          element.animate(
            { transform: [way, 'none'] },
            { duration: FLIGHT_MS, easing: 'ease-out' },
          );
        }
      }
    },
    roleAt: ({ target }) =>
      target instanceof Element
        ? target.closest<SVGElement>('[data-role]')?.dataset.role
        : undefined,
  };
}

const FLIGHT_MS = 200;

function isOn(lit: Lit | undefined, role: RoleId | undefined): boolean {
  return role !== undefined && (lit?.roles.has(role) ?? false);
}
