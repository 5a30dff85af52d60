import type { LayoutQualities, LayoutQuality } from './layouts.ts';
import type { MapTimes } from './maps.ts';
import type { PageTimes } from './pages.ts';

/** All that is measured with peers in one sitting. */
export interface PeerResults {
  readonly date: string;
  readonly machine: Readonly<Record<string, string | number>>;
  readonly rounds: number;
  readonly packages: Readonly<Record<string, string>>;
  /** By the dataset. */
  readonly layouts: Readonly<Record<string, LayoutQualities>>;
  readonly maps: MapTimes;
  readonly pages: PageTimes;
}

type Row = readonly (string | number)[];

/** What was measured with peers, as Markdown. */
export function peersMarkdown({
  date,
  machine,
  rounds,
  layouts,
  maps,
  pages,
}: PeerResults): string {
  const told = Object.entries(machine).map(([name, value]) => `${name} ${value}`);
  return [
    `Measured ${date.slice(0, 10)}: ${told.join(', ')}. Rounds in turns: ${rounds} (of layouts four times as many); medians; in brackets theirs / ours.`,
    ...Object.entries(layouts).map(([name, qualities]) => layoutTable(name, qualities)),
    mapTable(maps),
    pageTable(pages),
  ].join('\n\n');
}

function layoutTable(dataset: string, layouts: LayoutQualities): string {
  const [ours] = Object.values(layouts);
  const cell = (of: (quality: LayoutQuality) => number | undefined, own: LayoutQuality) =>
    against(of(own), own === ours || !ours ? undefined : of(ours));
  return markdownTable(
    [
      `layout of ${dataset}`,
      'crossings, straight',
      'crossings, as drawn',
      'touching',
      'through boxes',
      'ms',
    ],
    Object.entries(layouts).map(([name, own]) => [
      name,
      cell(({ crossings }) => crossings, own),
      cell(({ drawn }) => drawn, own),
      own.touching ?? '–',
      own.throughBoxes ?? '–',
      cell(({ ms }) => ms, own),
    ]),
  );
}

function mapTable(maps: MapTimes): string {
  const sizes = Object.keys(maps);
  const names = [...new Set(sizes.flatMap((size) => Object.keys(maps[size] ?? {})))];
  const cell = (size: string, name: string, what: 'painted' | 'shown') =>
    against(
      maps[size]?.[name]?.[what],
      name === names[0] ? undefined : maps[size]?.[names[0] ?? '']?.[what],
    );
  return markdownTable(
    ['map, ms from its data', ...sizes.flatMap((size) => [`${size}, painted`, `${size}, shown`])],
    names.map((name) => [
      name,
      ...sizes.flatMap((size) => [cell(size, name, 'painted'), cell(size, name, 'shown')]),
    ]),
  );
}

function pageTable(pages: PageTimes): string {
  const [ours] = Object.values(pages);
  return markdownTable(
    ['HTML of pages', 'pages', 'ms a page, as told', 'ms a page of processors'],
    Object.entries(pages).map(([name, own]) => [
      name,
      own.pages,
      against(own.msPerPage, own === ours ? undefined : ours?.msPerPage),
      against(own.busyMsPerPage, own === ours ? undefined : ours?.busyMsPerPage),
    ]),
  );
}

/** A figure, and beside it how many times ours it is. */
export function against(theirs: number | undefined, ours: number | undefined): string {
  if (theirs === undefined) return '–';
  if (!ours) return String(theirs);
  const ratio = theirs / ours;
  return `${theirs} (${ratio < 10 ? ratio.toPrecision(2) : Math.round(ratio)} ×)`;
}

function markdownTable(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}

const BEGIN = '<!-- peers: written by `npm run bench -- --peers` -->';
const END = '<!-- /peers -->';

/** A text with what stands between its two markers replaced. Throws where they are missing. */
export function withTable(text: string, table: string): string {
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error(`the text lacks ${BEGIN} and ${END}`);
  return `${text.slice(0, from + BEGIN.length)}\n\n${table}\n\n${text.slice(to)}`;
}
