import { levelOfTitle } from '#src/lexicon/levels.ts';
import { isBareName, isOwn, meaningOf } from '#src/lexicon/readHeading.ts';
import { jobOf } from '#src/lexicon/tables.ts';
import { looksLikeTitle } from '#src/lexicon/titleForm.ts';
import type { ChosenHeading } from '../choices/choices.ts';
import { LEVEL_KEY } from '../outline/matterKeys.ts';
import type { Outline } from '../outline/outline.ts';
import type { Sorted } from './headingPlace.ts';
import { type FlatHeading, headingsOf } from './headings.ts';
import { type Part, placeHeadings } from './placeHeadings.ts';
import type { Reason } from './reasons.ts';
import { type RoleSeed, seedNamed } from './roleSeed.ts';
import { sortHeadings } from './sortHeadings.ts';

/** A heading of the outline with what it was taken for. */
export interface ClassifiedNode {
  readonly title: string;
  readonly line: number;
  readonly is: Sorted['is'];
  /** What the blocks right under it are read as. */
  readonly kind: Part['kind'];
  /** The title of the role that they are said of; nothing where that is the page. */
  readonly role?: string;
  readonly reason: Reason;
  readonly children: readonly ClassifiedNode[];
}

/** A page with what each of its headings is. */
export interface ClassifiedPage {
  readonly title: { readonly text: string; readonly line: number };
  /** The page as a role, should it turn out to be one. */
  readonly seed: RoleSeed;
  readonly headings: readonly FlatHeading[];
  /** The roles and specialties that headings open, in the order of the page. */
  readonly roles: readonly RoleSeed[];
  /** One for each heading. */
  readonly parts: readonly Part[];
  /** The same as a tree, for people to look at. */
  readonly nodes: readonly ClassifiedNode[];
}

/** Says for each heading of a page what it is, of which role what stands under it is said, and why. */
export function classifyOutline(
  outline: Outline,
  file: string,
  chosen: readonly ChosenHeading[] = [],
): ClassifiedPage {
  const headings = headingsOf(outline.nodes);
  const title = titleOf(outline, headings, file);
  const sorted = sortHeadings(
    headings,
    title.text,
    ({ line, title: said }) =>
      chosen.findLast((each) => each.line === line && each.title === said)?.is,
  );
  const isGraded = outline.matter.some(({ key }) => LEVEL_KEY.test(key));
  const parts = placeHeadings(sorted, { title: title.text, isGraded });
  return {
    title,
    seed: pageSeed(title),
    headings,
    parts,
    roles: sorted.flatMap((each) =>
      each.is === 'role' || each.is === 'specialty' ? [each.role] : [],
    ),
    nodes: nodesOf(sorted, parts, 0, sorted.length),
  };
}

function pageSeed({ text, line }: ClassifiedPage['title']): RoleSeed {
  const level = levelOfTitle(text);
  // `Level 5` alone is a level and no title.
  return level?.kind === 'label' && level.rest !== ''
    ? seedNamed(text, line)
    : { title: text, heading: text, line, path: [] };
}

/** Without front matter the first heading over all others but sections is the title, else the file's name. */
function titleOf(
  { matter }: Outline,
  headings: readonly FlatHeading[],
  file: string,
): ClassifiedPage['title'] {
  const stated = matter.find(({ key }) => key === 'title');
  if (stated !== undefined) return { text: stated.value, line: stated.line };
  const [, first, ...others] = headings;
  const isOver =
    first !== undefined &&
    !first.isBold &&
    (isTitle(first) || isSectionOfRoles(first, others)) &&
    (namesLadder(first) ||
      others.every(
        ({ level, title }) =>
          level > first.level || (level === 1 && meaningOf(title) !== undefined),
      ));
  return isOver ? { text: first.title, line: first.line } : { text: nameOf(file), line: 1 };
}

/**
 * A heading that names no part of a page. The ladder of something (`Keeper levels`, `Career path at the lighthouse`) is
 * the page, where it stands at its top; a bare `Career ladder` says less than the file's name.
 */
function isTitle({ title, level }: FlatHeading): boolean {
  const kind = meaningOf(title)?.kind;
  if (kind === undefined) return true;
  if (level !== 1) return false;
  return kind === 'ladder' ? !isBareName(title) : kind === 'levels' && jobOf(title) !== '';
}

/** `Nursing competencies` over the titles of roles: the page is of these, whatever it tells of them. */
function isSectionOfRoles(first: FlatHeading, others: readonly FlatHeading[]): boolean {
  const kind = meaningOf(first.title)?.kind;
  if (first.level !== 1 || kind === undefined || !isOwn(kind) || isBareName(first.title))
    return false;
  const plain = others.filter(({ isBold }) => !isBold);
  const highest = Math.min(...plain.map(({ level }) => level));
  const entries = plain.filter(({ level }) => level === highest);
  return highest > 1 && entries.length > 1 && entries.every(({ title }) => looksLikeTitle(title));
}

/** `Keeper ladder`, with nothing but words under it, is what follows, however high that stands. */
function namesLadder({ title, blocks }: FlatHeading): boolean {
  const job = jobOf(title);
  return job !== '' && job !== title && blocks.every(({ type }) => type === 'paragraph');
}

function nameOf(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return name.replace(/\.[a-z.]+$/i, '') || file;
}

/** The headings of a stretch of the page as a tree. */
function nodesOf(
  sorted: readonly Sorted[],
  parts: readonly Part[],
  from: number,
  to: number,
): readonly ClassifiedNode[] {
  const nodes: ClassifiedNode[] = [];
  for (let i = from; i < to; ) {
    const level = sorted[i]?.heading.level ?? 0;
    const next = sorted.findIndex(({ heading }, j) => j > i && j < to && heading.level <= level);
    // What stands above all headings holds none of them.
    const end = level === 0 ? i + 1 : next < 0 ? to : next;
    const node = nodeOf(sorted[i], parts[i]);
    if (node) nodes.push({ ...node, children: nodesOf(sorted, parts, i + 1, end) });
    i = end;
  }
  return nodes;
}

function nodeOf(
  sort: Sorted | undefined,
  part: Part | undefined,
): Omit<ClassifiedNode, 'children'> | undefined {
  if (sort === undefined || part === undefined) return undefined;
  const { heading, is, reason } = sort;
  const role = part.role === undefined ? {} : { role: part.role.title };
  return { title: heading.title, line: heading.line, is, kind: part.kind, reason, ...role };
}
