import { bySection, SECTION_KINDS, type Section } from '#src/domain/sections.ts';
import type { GradeReading, ItemReading, ListsReading, Passage, Said } from './reading.ts';

/** What is said of a role, or of the page as a whole. */
export interface Contents extends Said {
  readonly grades: readonly GradeReading[];
  /** What the items before them may look like. */
  readonly examples: readonly Passage[];
}

export const NO_LISTS: ListsReading = bySection(() => []);

export const NOTHING: Contents = {
  summary: [],
  grades: [],
  lists: NO_LISTS,
  indicators: [],
  hiring: [],
  notes: [],
  examples: [],
};

/** Contents of items of one section alone. */
export function listed(section: Section, items: readonly ItemReading[]): Contents {
  return { ...NOTHING, lists: { ...NO_LISTS, [section]: items } };
}

export function noted(notes: readonly Passage[]): Contents {
  return { ...NOTHING, notes };
}

/** All that several say, in their order. */
export function joined(all: readonly Contents[]): Contents {
  return {
    summary: all.flatMap(({ summary }) => summary),
    grades: all.flatMap(({ grades }) => grades),
    lists: bySection((section) => all.flatMap(({ lists }) => lists[section])),
    indicators: all.flatMap(({ indicators }) => indicators),
    hiring: all.flatMap(({ hiring }) => hiring),
    notes: all.flatMap(({ notes }) => notes),
    examples: all.flatMap(({ examples }) => examples),
  };
}

/** Each example beside the nearest item above it; one that stands before all items is kept as a note. */
export function withExamples(contents: Contents): Contents {
  const { lists, examples, notes } = contents;
  if (examples.length === 0) return contents;
  const lines = SECTION_KINDS.flatMap((section) => lists[section].map(({ line }) => line));
  const lineAbove = (line: number) => Math.max(...lines.filter((each) => each <= line));
  const byLine = Map.groupBy(examples, ({ line }) => lineAbove(line));
  const given = new Set<number>();
  const exampled = (item: ItemReading): ItemReading => {
    const own = given.has(item.line) ? [] : (byLine.get(item.line) ?? []);
    given.add(item.line);
    return own.length === 0 ? item : { ...item, examples: [...(item.examples ?? []), ...own] };
  };
  return {
    ...contents,
    lists: bySection((section) => lists[section].map(exampled)),
    notes: [...notes, ...(byLine.get(Number.NEGATIVE_INFINITY) ?? [])],
    examples: [],
  };
}

export function countItems({ lists }: Pick<Contents, 'lists'>): number {
  return SECTION_KINDS.reduce((sum, section) => sum + lists[section].length, 0);
}

/** Whether it says more than words about something: what is asked, a grade, how one is measured or hired. */
export function asksAnything(contents: Contents): boolean {
  const { grades, indicators, hiring } = contents;
  return grades.length + indicators.length + hiring.length + countItems(contents) > 0;
}
