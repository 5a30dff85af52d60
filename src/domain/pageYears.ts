import { editionOf } from './editionIds.ts';
import { type Texts, textOf } from './effective.ts';
import type { Ladder } from './ladder.ts';
import type { RoleId } from './role.ts';

/** The years of the pages that describe two roles, the first one's first. */
export type PageYears = readonly [before: number, after: number];

/** Pages of neighbouring years tell much the same of a company; of pages further apart some of what differs is time. */
const FAR_APART = 2;

/** The years of two roles' pages, where they lie so far apart that a reader should know; else nothing, nor of two editions. */
export function yearsApart(
  ladder: Ladder,
  texts: Texts,
  before: RoleId,
  after: RoleId,
): PageYears | undefined {
  // Of a role of an earlier edition the days are told above the comparison.
  if (editionOf(before) !== editionOf(after)) return undefined;
  const [was, is] = [yearOf(ladder, texts, before), yearOf(ladder, texts, after)];
  if (was === undefined || is === undefined) return undefined;
  return Math.abs(was - is) < FAR_APART ? undefined : [was, is];
}

/** The year of the page that describes a role, as far as the date of its source or its family's tells. */
function yearOf(ladder: Ladder, texts: Texts, id: RoleId): number | undefined {
  const role = ladder.byId.get(id);
  const source = textOf(ladder, texts, id)?.source?.id ?? (role && texts(role.family)?.source);
  const { date } = ladder.info.sources.find((each) => each.id === source) ?? {};
  const year = /\b\d{4}\b/.exec(date ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
}
