import { z } from 'zod';
import { SECTION_KINDS, type Section } from '#src/domain/sections.ts';

/**
 * What a reader found on pages, as it is written into a file of facts: the yardstick of an import. Lists are given as
 * the number of their items, or by their texts.
 */

/** Lists that facts may count; `items` stands for all of a role's expectations, whatever their section. */
export const COUNTED = [...SECTION_KINDS, 'indicators', 'hiring', 'items'] as const;

export type Counted = Section | 'indicators' | 'hiring' | 'items';

const words = z.union([z.string(), z.array(z.string()).min(1)]);

/** An item by its text, by its text under headings (the text last), or by any of several texts. */
const item = z.union([
  z.string(),
  z.array(z.string()).min(1),
  z.object({ any: z.array(z.string()).min(1) }),
]);
const list = z.union([z.number().int().min(0), z.array(item)]);
const lists = Object.fromEntries(COUNTED.map((name) => [name, list.optional()])) as Record<
  Counted,
  z.ZodOptional<typeof list>
>;

const grade = z.union([z.string(), z.number()]);

const role = z.looseObject({
  /** One title, or several of which any is right; `*` where the source names none. */
  title: words,
  /** One value, or several of which any is right; null where the page states none; absent where it is not judged. */
  grade: z.union([grade, z.array(grade), z.null()]).optional(),
  track: z.string().optional(),
  id: words.optional(),
  /** Whether it may be there or not. */
  optional: z.boolean().optional(),
  ...lists,
});

const edge = z.union([
  z.tuple([words, words]).transform(([from, to]) => ({ from, to })),
  z.looseObject({ from: words, to: words }),
]);

const relation = z.looseObject({
  /** One kind, or several of which any is right. */
  kind: words,
  from: words,
  to: words,
  optional: z.boolean().optional(),
  /** The line at which a warning may stand in its place. */
  orWarningAt: z.number().optional(),
});

const page = z.looseObject({
  file: z.string(),
  family: z.looseObject(lists).optional(),
  roles: z.array(role).default([]),
  ladder_edges: z.array(edge).optional(),
  relations: z.array(relation).optional(),
  /** The titles of all roles that the page only names. */
  named: z.array(words).optional(),
  families: z.array(z.string()).optional(),
  language: z.string().optional(),
  problems: z.array(z.string()).optional(),
  passedOver: z.array(z.string()).optional(),
});

const facts = z.looseObject({ note: z.string().optional(), pages: z.array(page) });

export type Words = z.output<typeof words>;
export type ItemFact = z.output<typeof item>;
export type ListFact = z.output<typeof list>;
export type RoleFacts = z.output<typeof role>;
export type PageFacts = z.output<typeof page>;
export type RelationFact = z.output<typeof relation>;
export type ListFacts = { readonly [C in Counted]?: ListFact | undefined };

export interface ReadFacts {
  readonly pages: readonly PageFacts[];
  /** Fields that mean nothing here, each with its place. */
  readonly unknown: readonly string[];
}

/** Reads a file of facts, or says in words why it is none. */
export function readFacts(text: string): ReadFacts | { readonly fault: string } {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { fault: `It is not JSON: ${(error as Error).message}` };
  }
  const read = facts.safeParse(withKnownNames(json));
  if (!read.success) {
    const [issue] = read.error.issues;
    return { fault: `${issue?.path.join('.') || 'The file'}: ${issue?.message}` };
  }
  return { pages: read.data.pages, unknown: unknownFields(read.data) };
}

/** The facts of one page by itself, for tests. */
export function readPageFacts(text: string): PageFacts {
  return page.parse(withKnownNames(JSON.parse(text)));
}

const NAMES = new Map(COUNTED.map((name) => [name.toLowerCase(), name]));

/** Lists may be spelled `nice_to_haves` or `Nice-to-haves`. */
function withKnownNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKnownNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      NAMES.get(key.toLowerCase().replaceAll(/[_\-\s]/g, '')) ?? key,
      withKnownNames(part),
    ]),
  );
}

const KNOWN = {
  facts: new Set(Object.keys(facts.shape)),
  page: new Set(Object.keys(page.shape)),
  role: new Set(Object.keys(role.shape)),
  family: new Set<string>(COUNTED),
  edge: new Set(['from', 'to', 'kind', 'line', 'note']),
  relation: new Set(Object.keys(relation.shape)),
};

function unknownFields(read: z.output<typeof facts>): string[] {
  const among = (value: object, kind: keyof typeof KNOWN, where: string) =>
    Object.keys(value)
      .filter((key) => !KNOWN[kind].has(key) && key !== 'note')
      .map((key) => `${where}${key}`);
  return [
    ...among(read, 'facts', ''),
    ...read.pages.flatMap((each) => [
      ...among(each, 'page', `${each.file}: `),
      ...among(each.family ?? {}, 'family', `${each.file}: family.`),
      ...each.roles.flatMap((one) =>
        among(one, 'role', `${each.file}: ${alternatives(one.title)[0]}.`),
      ),
      ...(each.ladder_edges ?? []).flatMap((one) =>
        among(one, 'edge', `${each.file}: ladder_edges.`),
      ),
      ...(each.relations ?? []).flatMap((one) =>
        among(one, 'relation', `${each.file}: relations.`),
      ),
    ]),
  ];
}

/** What may stand in a place: one value or several. */
export function alternatives<T>(given: T | readonly T[]): readonly T[] {
  return Array.isArray(given) ? given : [given as T];
}
