import type { PageScore } from './score.ts';
import { sum, type Tally } from './tally.ts';

/** What is measured, each with how much of it there is on a page; all are shown as a share, of which 100 is best. */
const MEASURES = {
  grades: { words: 'grades right', of: ({ grades }: PageScore): Tally => grades },
  items: {
    words: 'items in the right section of the right role',
    of: ({ items }: PageScore) => items,
  },
  placed: { words: 'items in the right role', of: ({ placed }: PageScore) => placed },
  steps: { words: 'steps right', of: ({ steps }: PageScore) => steps },
  roles: { words: 'roles found', of: ({ roles }: PageScore) => roles },
  /** Of the roles that an import makes, those that there are. */
  real: {
    words: 'roles that are none of its own invention',
    of: ({ roles: { right, surplus } }: PageScore): Tally => ({
      expected: right + surplus,
      right,
      surplus: 0,
    }),
  },
} as const;

export type Measure = keyof typeof MEASURES;

export const MEASURE_NAMES = Object.keys(MEASURES) as readonly Measure[];

/** Every measure as a share of 100 over some pages; none where there was nothing to be found. */
export function sharesOf(pages: readonly PageScore[]): Record<Measure, number | undefined> {
  const shares = MEASURE_NAMES.map((name) => [name, shareOf(sum(pages.map(MEASURES[name].of)))]);
  return Object.fromEntries(shares) as Record<Measure, number | undefined>;
}

function shareOf({ expected, right }: Tally): number | undefined {
  return expected === 0 ? undefined : (100 * right) / expected;
}

/** The scores of pages as lines of text: every page with what is not right on it, then the totals. */
export function linesOf(pages: readonly PageScore[], withFaults = true): string[] {
  return [
    ...pages.flatMap((page) => [
      `${page.file}: ${['roles', 'grades', 'items', 'steps']
        .map((name) => `${name} ${shortOf(MEASURES[name as Measure].of(page))}`)
        .join(', ')}`,
      ...(withFaults ? page.faults.map((fault) => `    ${fault}`) : []),
    ]),
    '',
    `${pages.length} ${pages.length === 1 ? 'page' : 'pages'}`,
    ...MEASURE_NAMES.map((name) => {
      const tally = sum(pages.map(MEASURES[name].of));
      return `  ${percent(shareOf(tally)).padStart(7)}  ${MEASURES[name].words} (${shortOf(tally)})`;
    }),
    `           ${wrongGrades(pages)} grades wrong, the other missing`,
  ];
}

function wrongGrades(pages: readonly PageScore[]): number {
  return pages.reduce((total, { grades }) => total + grades.wrong, 0);
}

function shortOf({ expected, right, surplus }: Tally): string {
  return `${right} of ${expected}${surplus > 0 ? ` + ${surplus} surplus` : ''}`;
}

function percent(share: number | undefined): string {
  return share === undefined ? '–' : `${share.toFixed(1)} %`;
}

export type Thresholds = Partial<Record<Measure, number>>;

/** Reads `grades=98,items=97`, or says what of it cannot be followed. */
export function readThresholds(text: string): Thresholds | { readonly fault: string } {
  const found: Thresholds = {};
  for (const part of text.split(',').filter(Boolean)) {
    const [name = '', value = ''] = part.split('=').map((each) => each.trim());
    const least = Number(value);
    if (!isMeasure(name) || value === '' || Number.isNaN(least)) {
      return {
        fault: `--least takes ${MEASURE_NAMES.join('=, ')}= with a share of 100, not "${part}".`,
      };
    }
    found[name] = least;
  }
  return found;
}

function isMeasure(name: string): name is Measure {
  return Object.hasOwn(MEASURES, name);
}

/** What falls short of its threshold, in words. Nothing to be found is never too little. */
export function shortfalls(pages: readonly PageScore[], least: Thresholds): string[] {
  const shares = sharesOf(pages);
  return MEASURE_NAMES.flatMap((name) => {
    const [share, wanted] = [shares[name], least[name]];
    if (share === undefined || wanted === undefined || share >= wanted) return [];
    return [`${MEASURES[name].words}: ${percent(share)}, less than ${wanted} %`];
  });
}
