import type { Page } from '@playwright/test';
import { median } from 'd3-array';

/** How fast the map answers to the pointer: medians over several roles, in milliseconds. */
export interface Hover {
  readonly painted: number;
  readonly shown: number;
  /** Where a role near the middle answered. */
  readonly at: Point;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const ROLES = 10;
const LEAST_ROLES = 3;
/** Until a highlight has faded in and what it fetches has arrived. */
const REST_MS = 300;

/**
 * Points at several roles, one after the other and from a map with nothing lit, and times the highlight of each one's
 * career. The pointer is a real one,
 * moved by the browser, which tells the page of it at the beginning of a frame: a movement that the page itself invents
 * within an animation frame can be answered by a canvas only in the next one, which no person would see.
 */
export async function hoverOver(page: Page): Promise<Hover> {
  const points = await page.evaluate(pointsOfRoles, ROLES);
  const [at] = points;
  if (!at || points.length < LEAST_ROLES) {
    throw new Error(`only ${points.length} roles answered to the pointer`);
  }
  const answers: Answer[] = [];
  for (const point of points) {
    await page.evaluate(leaveMap);
    await page.waitForTimeout(REST_MS);
    answers.push(await pointAt(page, point));
  }
  return {
    painted: median(answers, ({ painted }) => painted) ?? Number.NaN,
    shown: median(answers, ({ shown }) => shown) ?? Number.NaN,
    at,
  };
}

/**
 * Runs in the page: points of the map that answer to a pointer, each with another role, found from the middle outwards
 * by movements that the page invents.
 */
export function pointsOfRoles(most: number): Point[] {
  const map = document.querySelector('section[aria-label="Ladder as a map"]');
  if (!map) throw new Error('there is no map to point at');
  const { left, top, width, height } = map.getBoundingClientRect();
  const found = new Map<string, Point>();
  const turn = Math.PI * (3 - Math.sqrt(5));
  const points = 1500;
  for (let nth = 0; nth < points && found.size < most; nth++) {
    // Sunflower seeds: as even in an ellipse as can be (Vogel 1979).
    const away = 0.42 * Math.sqrt(nth / points);
    const x = Math.round(left + width * (0.5 + away * Math.cos(nth * turn)));
    const y = Math.round(top + height * (0.5 + away * Math.sin(nth * turn)));
    const target = document.elementFromPoint(x, y);
    if (!target || !map.contains(target)) continue;
    const movement = { bubbles: true, pointerType: 'mouse', clientX: x, clientY: y };
    target.dispatchEvent(new PointerEvent('pointermove', movement));
    // An SVG has the role there; a canvas has put its link under the pointer.
    const role = document.elementFromPoint(x, y)?.closest('[data-role]')?.getAttribute('data-role');
    if (role && !found.has(role)) found.set(role, { x, y });
  }
  return [...found.values()];
}

/** Runs in the page: tells the map that the pointer has left it, so that nothing is lit. */
export function leaveMap(): void {
  const map = document.querySelector('section[aria-label="Ladder as a map"]');
  map?.dispatchEvent(new PointerEvent('pointerout', { bubbles: true, pointerType: 'mouse' }));
}

interface Answer {
  readonly painted: number;
  readonly shown: number;
}

async function pointAt(page: Page, { x, y }: Point): Promise<Answer> {
  await page.evaluate(() => {
    performance.clearMeasures('bench:hover');
    performance.clearMeasures('bench:hover-shown');
  });
  await page.mouse.move(x, y);
  const answer = await page.waitForFunction(
    () => {
      const [painted] = performance.getEntriesByName('bench:hover') as PerformanceMeasure[];
      const [shown] = performance.getEntriesByName('bench:hover-shown');
      const role: string | null | undefined = painted?.detail;
      return painted && shown && { role, painted: painted.duration, shown: shown.duration };
    },
    undefined,
    // By the clock, since a poll by animation frames would be part of what is measured.
    { polling: 20, timeout: 15_000 },
  );
  const value = await answer.jsonValue();
  if (!value?.role) throw new Error(`no role answered to the pointer at ${x}, ${y}`);
  return value;
}
