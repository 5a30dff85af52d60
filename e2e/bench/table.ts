import type { RouteTimes } from './route.ts';
import type { SearchTimes } from './search.ts';
import type { StepTimes } from './step.ts';
import type { Comparison, Tangle } from './tangle.ts';
import type { TouchTimes } from './timeTouches.ts';
import type { Measures } from './visit.ts';

/** What each measure is called, and how many digits of it mean something. */
const ROWS: readonly [measure: keyof Measures, label: string, digits: number][] = [
  ['placing', 'map placed in the page, ms', 1],
  ['layout', 'laid out in the page, ms', 1],
  ['seen', 'opened → map seen, ms', 0],
  ['data', 'opened → data ready, ms', 0],
  ['painted', 'data ready → live map painted, ms', 0],
  ['shown', 'data ready → live map on the screen, ms', 0],
  ['framesPerSecond', 'frames a second, moving', 1],
  ['worstGap', 'worst gap between frames, ms', 0],
  ['longTasks', 'long tasks, moving', 0],
  ['longestTask', 'longest of them, ms', 0],
  ['hoverNearPainted', 'hover at 1:1 → painted, ms', 1],
  ['hoverNearShown', 'hover at 1:1 → on the screen, ms', 1],
  ['hoverFarPainted', 'hover in the overview → painted, ms', 1],
  ['hoverFarShown', 'hover in the overview → on the screen, ms', 1],
  ['heap', 'heap over the data, MB', 1],
  ['elements', 'DOM elements', 0],
];

/** The medians of each size as a table. */
export function measuresTable(sizes: Readonly<Record<string, Measures>>): string {
  const columns = Object.entries(sizes);
  return inColumns([
    ['roles', ...columns.map(([roles]) => grouped(Number(roles), 0))],
    ...ROWS.map(([measure, label, digits]) => [
      label,
      ...columns.map(([, measures]) => grouped(measures[measure], digits)),
    ]),
  ]);
}

/** Our layout against the plain one as a table: each cell is ours / plain = their ratio. */
export function comparisonTable(datasets: Readonly<Record<string, Comparison>>): string {
  const cell = ({ ours, plain }: Comparison, what: keyof Tangle) =>
    `${grouped(ours[what], 0)} / ${grouped(plain[what], 0)} = ${ratio(ours[what], plain[what])}`;
  return inColumns([
    ['ours / plain', 'roles', 'links', 'crossings', 'links through foreign boxes'],
    ...Object.entries(datasets).map(([name, comparison]) => [
      name,
      grouped(comparison.roles, 0),
      grouped(comparison.links, 0),
      cell(comparison, 'crossings'),
      cell(comparison, 'throughBoxes'),
    ]),
  ]);
}

/** How long it takes to compare two of the roles that ask most, as a table. */
export function stepsTable(datasets: Readonly<Record<string, StepTimes>>): string {
  return inColumns([
    ['comparing two roles, ms', 'expectations', 'the first', 'median', '99 % under'],
    ...Object.entries(datasets).map(([name, times]) => [
      name,
      `up to ${times.largest}`,
      grouped(times.first, 2),
      grouped(times.median, 2),
      grouped(times.slowestOfHundred, 2),
    ]),
  ]);
}

/** How long it takes to find the best routes between two far roles, as a table. */
export function routesTable(datasets: Readonly<Record<string, RouteTimes>>): string {
  return inColumns([
    ['finding the best routes, ms', 'pairs', 'steps', 'cold', 'warm', '99 % under'],
    ...Object.entries(datasets).map(([name, times]) => [
      name,
      grouped(times.pairs, 0),
      `up to ${times.longest}`,
      grouped(times.cold, 2),
      grouped(times.warm, 2),
      grouped(times.slowestOfHundred, 2),
    ]),
  ]);
}

/** A build with so many earlier editions: how long it took, on the clock and of processors, the most memory it had in MB, and kB of two first visits. */
export interface WithEditions {
  readonly count: number;
  readonly seconds: number;
  readonly busy: number;
  readonly peak: number;
  readonly map: number;
  readonly page: number;
}

/** What more editions cost a build, and a first visit, as a table. */
export function editionsTable(rows: readonly WithEditions[]): string {
  return inColumns([
    ['earlier editions', ...rows.map(({ count }) => grouped(count, 0))],
    ['build, s of processor time', ...rows.map(({ busy }) => grouped(busy, 0))],
    ['build, s on the clock', ...rows.map(({ seconds }) => grouped(seconds, 0))],
    ['peak of memory, MB', ...rows.map(({ peak }) => grouped(peak, 0))],
    ['first visit to the map, kB', ...rows.map(({ map }) => grouped(map, 1))],
    ['first visit to a role, kB', ...rows.map(({ page }) => grouped(page, 1))],
  ]);
}

/** How large the search index is, and how long a keystroke takes to be answered, as a table. */
export function searchTable(datasets: Readonly<Record<string, SearchTimes>>): string {
  return inColumns([
    [
      'searching, ms',
      'expectations',
      'kB',
      'opening',
      'names',
      '99 % under',
      'texts',
      '99 % under',
    ],
    ...Object.entries(datasets).map(([name, times]) => [
      name,
      grouped(times.expectations, 0),
      grouped(times.size, 0),
      grouped(times.opened, 0),
      grouped(times.names, 2),
      grouped(times.namesSlowest, 2),
      grouped(times.texts, 2),
      grouped(times.textsSlowest, 2),
    ]),
  ]);
}

/** How fast touches are answered on several sites, as a table: each cell is painted / shown. */
export function touchesTable(touches: TouchTimes): string {
  const sites = [...new Set(Object.values(touches).flatMap((times) => Object.keys(times)))];
  return inColumns([
    ['painted / shown, ms at a fourth of the speed', ...sites],
    ...Object.entries(touches).map(([name, times]) => [
      name,
      ...sites.map((site) => {
        const { painted, shown } = times[site] ?? {};
        return `${painted ?? '–'} / ${shown ?? '–'}`;
      }),
    ]),
  ]);
}

function ratio(ours: number, plain: number): string {
  return plain === 0 ? '–' : (ours / plain).toFixed(2);
}

function grouped(value: number, digits: number): string {
  return value.toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** Rows of cells with the first column to the left and the others to the right. */
function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => width(row[at]))));
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? pad(cell, widths[0]) : cell.padStart(widths[at] ?? 0)));
  return rows.map((row) => line(row).join('   ').trimEnd()).join('\n');
}

function pad(cell: string, to = 0): string {
  return cell.padEnd(to);
}

function width(cell = ''): number {
  return cell.length;
}
