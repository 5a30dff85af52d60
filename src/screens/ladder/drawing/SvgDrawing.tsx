import { memo, useImperativeHandle, useMemo, useRef } from 'react';
import { useHref } from 'react-router';
import type { RoleId } from '#src/domain/role.ts';
import { formatView } from '../../registry.ts';
import { roleView } from '../../role/screen.ts';
import type { Drawing, DrawingProps, Lit, Scene } from './drawing.ts';
import { pinned, pinnedAside } from './marks.ts';
import { themePalette } from './palette.ts';
import { SvgLadder } from './SvgLadder.tsx';
import { tierOf } from './tier.ts';

/** The whole ladder as one SVG under a CSS transform: for as many roles as a browser can hold as elements. */
export const SvgDrawing = memo(function SvgDrawing({
  scene,
  isFaded,
  selected,
  ref,
}: DrawingProps) {
  const svg = useRef<SVGSVGElement>(null);
  const palette = useMemo(() => themePalette(scene.ladder.info.tracks), [scene]);
  const root = useHref('/').replace(/\/$/, '');
  useImperativeHandle(ref, () => drawingOn(svg, scene), [scene]);
  return (
    <SvgLadder
      ref={svg}
      scene={scene}
      palette={palette}
      isFaded={isFaded}
      selected={selected}
      hrefOf={(role) => root + formatView(roleView(role))}
    />
  );
});

function drawingOn(svg: { readonly current: SVGSVGElement | null }, scene: Scene): Drawing {
  const all = (selector: string) => [
    ...(svg.current?.querySelectorAll<SVGElement>(selector) ?? []),
  ];
  const { bands } = scene.placed;
  const blocks = bands.flatMap((band) => band.blocks);
  /** Moves numerals and headings into a view that begins on the left and, unless headings stay, at the top there. */
  const keepInSight = (left: number, top: number | undefined) => {
    const [numerals] = all('.numerals');
    if (numerals) numerals.style.transform = `translateX(${Math.max(0, left)}px)`;
    for (const [at, heading] of all('.heading').entries()) {
      const band = bands[at];
      const down = band && top !== undefined ? pinned(band, top) : 0;
      heading.style.transform = `translateY(${down}px)`;
      heading.toggleAttribute('data-pinned', down > 0);
    }
    for (const [at, name] of all('.department').entries()) {
      const block = blocks[at];
      name.style.transform = `translateX(${block ? pinnedAside(block, left) : 0}px)`;
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
      // A layer of its own keeps the text as it is while the map moves; afterwards it is drawn sharply again.
      shape.dataset.moving = '';
      clearTimeout(resting);
      resting = setTimeout(() => delete shape.dataset.moving, 150);
      keepInSight(-x / scale, tier === 'middle' ? -y / scale : undefined);
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
    ring: (role) => {
      for (const element of all('[data-role]')) {
        element.toggleAttribute('data-focused', element.dataset.role === role);
      }
    },
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
