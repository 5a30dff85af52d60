import { sortProblems } from '#src/domain/problem.ts';
import { looksLikeTitle } from '#src/lexicon/titleForm.ts';
import { trackNamed } from '#src/lexicon/words.ts';
import { NO_OVERRIDES, type Overrides } from '../choices/choices.ts';
import type { ClassifiedPage } from '../classify/classifyOutline.ts';
import { classifyOutline } from '../classify/classifyOutline.ts';
import type { Part } from '../classify/placeHeadings.ts';
import type { RoleSeed } from '../classify/roleSeed.ts';
import type { Outline } from '../outline/outline.ts';
import { Findings } from '../problems/findings.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { readRelations } from '../relate/relations.ts';
import { readHead } from '../tables/columns.ts';
import { collectStatements } from './collectStatements.ts';
import { asksAnything, type Contents, joined, noted, withExamples } from './contents.ts';
import { tellLeftovers } from './leftovers.ts';
import { type Owner, RoleIndex, type Share } from './owners.ts';
import { withPartial } from './partial.ts';
import { readGrades } from './readGrades.ts';
import type { PageReading, Passage, RoleReading } from './reading.ts';
import { readMatter } from './readMatter.ts';
import { readPart } from './readPart.ts';
import { sortSpecialties } from './specialties.ts';

/** A page as its form was read: its outline, and what was told of it on the way. */
export interface OutlineSource {
  readonly outline: Outline;
  readonly problems: readonly ImportProblem[];
}

export interface OutlineOptions {
  /** Takes a page for a role's that asks nothing of anybody and states no relation: README, a policy. */
  readonly takeAll?: boolean;
  /** What somebody says of headings and columns of the file. */
  readonly overrides?: Overrides;
}

/**
 * Reads the outline of a page, of whatever form: its roles with their grades, expectations, indicators and hiring steps,
 * and the relations that it states. What cannot be read is a problem that quotes it, with its line. Never throws.
 */
export function readOutline(
  file: string,
  { outline, problems }: OutlineSource,
  { takeAll = false, overrides = NO_OVERRIDES }: OutlineOptions = {},
): PageReading {
  const findings = new Findings(file, [...problems]);
  const page = classifyOutline(outline, file, overrides.headings);
  const { title, parts } = page;
  const seeds = [...page.roles, ...parts.flatMap(({ role }) => role ?? [])];
  const known = new RoleIndex(seeds, title.text);
  const context = {
    file,
    pageTitle: title.text,
    roles: known,
    chosen: overrides.columns,
    findings,
  };
  const read = parts.map((part) => readPart(part, context));
  const told = read.flatMap(({ shares }) => shares);
  const tables = read.flatMap((each) => each.tables);
  for (const table of tables) findings.add(table.problems);
  const roles = known.with(told.flatMap(({ owner }) => namedIn(owner)));
  const graded = readGrades(parts, { roles, pageTitle: title.text, findings });
  tellEmpty(parts, findings);
  const matter = readMatter(outline.matter, title.text);
  if (matter.left.length > 0)
    findings.tell(
      'unread-matter',
      matter.left[0]?.line ?? 1,
      matter.left.map(({ text }) => text),
    );
  const all = roles.with([...graded, ...matter.shares].flatMap(({ owner }) => namedIn(owner)));
  const shares = [...told, ...graded, ...matter.shares];
  const contentsOf = contentsByRole(shares, all);
  const filled = all.all.map((seed) => ({ seed, contents: contentsOf(seed) }));
  const specialties = sortSpecialties(filled, parts, title.text);
  const own = joined([
    { ...noted([]), summary: matter.summary },
    contentsOf(undefined),
    noted(specialties.notes),
  ]);
  const described = specialties.roles.map(({ seed, contents, specialtyOf }) =>
    readingOf(seed, contents, specialtyOf),
  );
  const { roles: whole, rest } = withPage(page, own, described, { track: matter.track, takeAll });
  const stated = readRelations(collectStatements(parts), {
    file,
    title: title.text,
    roles: whole.map((role) => role.title),
    specialties: new Map(
      whole.flatMap(({ title, specialtyOf }) => (specialtyOf ? [[title, specialtyOf]] : [])),
    ),
  });
  const { summary, lists, indicators, hiring, notes } = rest;
  const said = {
    summary,
    roles: withPartial(whole, findings.all),
    lists,
    indicators,
    hiring,
    notes,
  };
  const isPassedOver = !takeAll && whole.length === 0 && stated.relations.length === 0;
  const reading = {
    file,
    title: title.text,
    ...(matter.language !== undefined && { language: matter.language }),
    ...(matter.family !== undefined && { family: matter.family }),
    ...said,
    relations: [...stated.relations, ...tables.flatMap(({ relations }) => relations)],
    ...(isPassedOver && { isPassedOver: true as const }),
    ...(tables.length > 0 && { tables: tables.map(({ recognised }) => recognised) }),
  };
  tellLeftovers(page.headings, [reading, stated.problems], findings);
  return { ...reading, problems: sortProblems([...findings.all, ...stated.problems]) };
}

function namedIn(owner: Owner): readonly { readonly named: string; readonly line: number }[] {
  return owner !== 'page' && 'named' in owner ? [owner] : [];
}

/** All that is said of each role, and of the page under nothing. */
function contentsByRole(
  shares: readonly Share[],
  roles: RoleIndex,
): (role: RoleSeed | undefined) => Contents {
  const of = ({ owner }: Share): RoleSeed | undefined => {
    if (owner === 'page') return undefined;
    return 'named' in owner ? roles.find(owner.named) : owner;
  };
  const byRole = Map.groupBy(shares, of);
  return (role) => withExamples(joined((byRole.get(role) ?? []).map(({ contents }) => contents)));
}

function readingOf(
  { title, heading, line, path, level, family, track }: RoleSeed,
  contents: Contents,
  specialtyOf?: string,
): RoleReading {
  const grades = contents.grades.filter(
    (grade, i, all) =>
      !all.slice(0, i).some((each) => each.value === grade.value && each.line === grade.line),
  );
  const written = level === undefined ? [] : [{ value: level, text: heading, line }];
  return {
    title,
    line,
    path,
    summary: contents.summary,
    grades: grades.length > 0 ? grades : written,
    lists: contents.lists,
    indicators: contents.indicators,
    hiring: contents.hiring,
    notes: contents.notes,
    ...(specialtyOf !== undefined && { specialtyOf }),
    ...statedTrack(contents.summary),
    ...(track !== undefined && { track }),
    ...(family !== undefined && { family }),
  };
}

/** The track that a line of a role says, as in a column of a table: `Track: Management`. */
function statedTrack(summary: readonly Passage[]): { track?: string } {
  const said = summary.flatMap(({ text }) => {
    const [, label = '', value = ''] = /^([^:]{1,40}):\s(.{1,60})$/.exec(text) ?? [];
    return readHead(label)?.meaning === 'track' && trackNamed(value) !== undefined ? [value] : [];
  });
  return said[0] === undefined ? {} : { track: said[0] };
}

/** A page without roles of its own is a role itself, where it asks anything of anybody: all that it says is this role's. */
function withPage(
  page: ClassifiedPage,
  own: Contents,
  roles: readonly RoleReading[],
  { track, takeAll }: { readonly track: string | undefined; readonly takeAll: boolean },
): { readonly roles: readonly RoleReading[]; readonly rest: Contents } {
  const isAlone = !roles.some(({ specialtyOf }) => specialtyOf === undefined);
  const isNamed = page.seed.level !== undefined || looksLikeTitle(page.title.text);
  const isSaid = own.summary.length + own.notes.length > 0;
  const isRole = asksAnything(own) || ((isNamed || takeAll) && isSaid);
  if (!(isAlone && isRole)) return { roles, rest: own };
  const role = { ...readingOf(page.seed, own), ...(track !== undefined && { track }) };
  return { roles: [role, ...roles], rest: joined([]) };
}

/** A section that has nothing under it says at least that. */
function tellEmpty(parts: readonly Part[], findings: Findings): void {
  parts.forEach(({ heading, kind, opens }, i) => {
    const next = parts[i + 1];
    const holds = next !== undefined && next.heading.level > heading.level;
    const isSilent = SILENT.includes(kind) || (kind === 'hiring' && !opens);
    if (heading.blocks.length === 0 && !holds && !isSilent)
      findings.tell('empty-section', heading.line, heading.title);
  });
}

/** Their emptiness is told elsewhere, or is none. */
const SILENT: readonly Part['kind'][] = ['summary', 'unknown', 'grade', 'contents'];
