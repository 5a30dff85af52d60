import { sortProblems } from '#src/domain/problem.ts';
import { meaningOf } from '#src/lexicon/readHeading.ts';
import { type Draft, finished, merge, newDraft } from '../extract/draft.ts';
import type { PageReading, Passage, StatementBlock } from '../extract/reading.ts';
import { RoleBook } from '../extract/roleBook.ts';
import { Findings } from '../problems/findings.ts';
import { readRelations } from '../relate/relations.ts';
import { type MarkdownReading, readMarkdown } from '../sources/markdown.ts';
import { fill } from './fill.ts';
import type { Filling } from './filling.ts';
import { readGrades } from './gradesOf.ts';
import { tellLeftovers } from './leftovers.ts';
import { type Heading, headingsOf, PSEUDO } from './outline.ts';
import { type Part, partsOf } from './parts.ts';
import { type Sorted, sortHeadings } from './roles.ts';
import { classifySpecialties } from './specialties.ts';

/**
 * Reads a job-family page: its roles with their grades, expectations, indicators and hiring steps, and the relations that it states.
 * Never throws: what cannot be read is a problem that quotes it, with its line.
 */
export function readPage(file: string, text: string): PageReading {
  return readOutline(file, readMarkdown(file, text));
}

/** The same, of a page in whatever form. */
export function readOutline(file: string, source: MarkdownReading): PageReading {
  const findings = new Findings(file, [...source.problems]);
  const { matter, nodes } = source.outline;
  const passage = (key: string): Passage | undefined => {
    const entry = matter.find((each) => each.key === key);
    return entry && { text: entry.value, line: entry.line };
  };
  const headings = headingsOf(nodes);
  const description = passage('description');
  const named = passage('title') ?? titleOf(headings, file);
  const page = newDraft(named.text, named.line, []);
  const sorted = sortHeadings(headings, named.text);
  const parts = partsOf(sorted, named.text);
  const statements: StatementBlock[] = [];
  const book = new RoleBook(
    new Set([...draftsOf(sorted), ...parts.flatMap(({ role }) => role ?? [])]),
  );
  const filling: Filling = { page, roles: book, findings, statements };
  for (const part of parts) fill(part, filling);
  readGrades(parts, filling);
  tellEmpty(parts, findings);
  const roles = withPage(page, classifySpecialties(sorted, filling));
  if (description !== undefined) page.summary.unshift(description);
  const stated = readRelations(statements, {
    file,
    title: named.text,
    roles: roles.map((role) => role.title),
  });
  const whole = finished(page);
  const reading = {
    file,
    title: page.title,
    summary: whole.summary,
    roles: roles.map(finished),
    lists: whole.lists,
    indicators: whole.indicators,
    hiring: whole.hiring,
    notes: whole.notes,
    relations: stated.relations,
  };
  tellLeftovers(headings, [reading, stated.problems], findings);
  return { ...reading, problems: sortProblems([...findings.all, ...stated.problems]) };
}

function draftsOf(sorted: readonly Sorted[]): Draft[] {
  return sorted.flatMap((each) =>
    each.is === 'role' || each.is === 'specialty' ? [each.draft] : [],
  );
}

/** Without front matter the first heading over all others is the title, else the file's name. */
function titleOf(headings: readonly Heading[], file: string): Passage {
  const [, first, ...rest] = headings;
  const over =
    first !== undefined &&
    meaningOf(first.title) === undefined &&
    first.level < PSEUDO &&
    rest.every(({ level }) => level > first.level);
  return over ? { text: first.title, line: first.line } : { text: nameOf(file), line: 1 };
}

function nameOf(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return name.replace(/\.[a-z.]+$/i, '') || file;
}

/** A page without roles of its own is a role itself: all that it says is this role's. */
function withPage(page: Draft, roles: readonly Draft[]): readonly Draft[] {
  const { summary, grades, indicators, hiring, notes, lists } = page;
  const says = [summary, grades, indicators, hiring, notes, ...Object.values(lists)].some(
    (each) => each.length > 0,
  );
  if (!says || roles.some(({ specialtyOf }) => specialtyOf === undefined)) return roles;
  const role = newDraft(page.title, page.line, []);
  merge(page, role);
  return [role, ...roles];
}

/** A section that has nothing under it says at least that. */
function tellEmpty(parts: readonly Part[], findings: Findings): void {
  parts.forEach(({ heading, kind, opens }, i) => {
    const next = parts[i + 1];
    const holds = next !== undefined && next.heading.level > heading.level;
    if (
      heading.blocks.length > 0 ||
      holds ||
      kind === 'summary' ||
      kind === 'unknown' ||
      kind === 'grade' ||
      kind === 'contents'
    )
      return;
    if (kind === 'hiring' && !opens) return;
    findings.tell('empty-section', heading.line, heading.title);
  });
}
