import { bySection, SECTION_KINDS, type Section } from '#src/domain/sections.ts';
import type {
  GradeReading,
  HiringReading,
  IndicatorReading,
  ItemReading,
  ListsReading,
  Passage,
  RoleReading,
} from './reading.ts';

/** What is being read of a role, or of the page as a whole. */
export interface Draft {
  title: string;
  readonly line: number;
  readonly path: readonly string[];
  specialtyOf?: string;
  /** Whether it stands among the specialties. */
  readonly special?: boolean;
  /** Whether it is drawn from the words of a sentence or table, having no heading. */
  readonly implied?: boolean;
  readonly summary: Passage[];
  readonly grades: GradeReading[];
  readonly lists: Record<Section, ItemReading[]>;
  readonly indicators: IndicatorReading[];
  readonly hiring: HiringReading[];
  readonly notes: Passage[];
}

export function newDraft(title: string, line: number, path: readonly string[]): Draft {
  return {
    title,
    line,
    path,
    summary: [],
    grades: [],
    lists: bySection(() => []),
    indicators: [],
    hiring: [],
    notes: [],
  };
}

/** The draft as it is handed out. */
export function finished(draft: Draft): RoleReading {
  const { title, line, path, summary, grades, lists, indicators, hiring, notes, specialtyOf } =
    draft;
  const reading = {
    title,
    line,
    path,
    summary,
    grades,
    lists: lists as ListsReading,
    indicators,
    hiring,
    notes,
  };
  return specialtyOf === undefined ? reading : { ...reading, specialtyOf };
}

/** Puts everything that one draft has read into another. */
export function merge(from: Draft, into: Draft): void {
  into.summary.unshift(...from.summary.splice(0));
  into.grades.push(...from.grades.splice(0));
  for (const section of SECTION_KINDS) {
    into.lists[section].push(...from.lists[section].splice(0));
  }
  into.indicators.push(...from.indicators.splice(0));
  into.hiring.push(...from.hiring.splice(0));
  into.notes.push(...from.notes.splice(0));
}
