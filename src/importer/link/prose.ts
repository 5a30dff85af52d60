import type { ExpectationInput, RoleInput } from '#src/dataset/schema.ts';
import { bySection, SECTION_KINDS, SECTIONS, type Section } from '#src/domain/sections.ts';
import { SECTION_TRAITS } from '#src/lexicon/sections.ts';
import { levelIn } from '../classify/level.ts';
import { yearsIn } from '../classify/years.ts';
import type {
  HiringReading,
  IndicatorReading,
  ItemReading,
  ListsReading,
  PageReading,
  Passage,
  RoleReading,
} from '../extract/reading.ts';
import { lineOf } from '../problems/place.ts';
import { longNames, skillIn, themeIn } from './groupThemes.ts';

type Prose = Pick<RoleInput, 'summary' | Section | 'indicators' | 'hiring'>;

/**
 * What a page says of a role, or of all its roles, word for word: only what is empty is left out. Ids count the lines of
 * a section (`r1`); those for a whole family begin with `f`, since a role's page shows both.
 */
export function proseOf(reading: RoleReading | PageReading, prefix: '' | 'f' = ''): Prose {
  return {
    summary: textsOf(reading.summary).join('\n\n'),
    ...listsOf(reading.lists, prefix),
    indicators: reading.indicators.flatMap(indicator),
    hiring: reading.hiring.flatMap(hiringStep),
  };
}

/** Whether anything of this prose is there to be read. */
export function saysAnything({ summary, indicators, hiring, ...lists }: Prose): boolean {
  return Boolean(summary || indicators?.length || hiring?.length || countItems(lists));
}

/** How many expectations there are. */
export function countItems(
  lists: { readonly [S in Section]?: readonly unknown[] | undefined },
): number {
  return SECTION_KINDS.reduce((sum, section) => sum + (lists[section]?.length ?? 0), 0);
}

function listsOf(lists: ListsReading, prefix: string): Record<Section, ExpectationInput[]> {
  return bySection((section) =>
    lists[section]
      .filter(({ text }) => text.trim())
      .map((item, at) =>
        expectation(item, section, `${prefix}${SECTION_TRAITS[section].letter}${at + 1}`),
      ),
  );
}

function expectation(item: ItemReading, section: Section, id: string): ExpectationInput {
  const said = item.text.trim();
  const skill = skillIn(item);
  const years = SECTION_TRAITS[section].asksYears ? yearsIn(said) : undefined;
  const {
    text: own,
    level,
    detail,
  } = SECTIONS[section].hasOwnLevels ? levelIn(said) : { text: said };
  return {
    id,
    text: own,
    theme: themeIn(item),
    ...(skill === undefined ? {} : { strand: skill.id }),
    ...(level === undefined ? {} : { level }),
    ...detailsOf([
      ...[...longNames(item), detail].flatMap((text) => (text ? [{ text, line: item.line }] : [])),
      ...item.details,
    ]),
    ...(item.examples?.length ? { examples: textsOf(item.examples) } : {}),
    ...(years ? { years } : {}),
    ...lineOf(item.line),
  };
}

function indicator({ text, details }: IndicatorReading): NonNullable<RoleInput['indicators']> {
  const title = text.trim();
  return title ? [{ title, ...detailsOf(details) }] : [];
}

function hiringStep(step: HiringReading): NonNullable<RoleInput['hiring']> {
  const title = step.text.trim();
  if (!title) return [];
  const { minutes, optional } = step;
  const person = step.with?.trim();
  return [
    {
      title,
      ...(Number.isSafeInteger(minutes) && minutes !== undefined && minutes > 0 ? { minutes } : {}),
      ...(person ? { with: person } : {}),
      ...(optional === undefined ? {} : { optional }),
    },
  ];
}

function detailsOf(passages: readonly Passage[]): { details?: string[] } {
  const details = textsOf(passages);
  return details.length > 0 ? { details } : {};
}

function textsOf(passages: readonly Passage[]): string[] {
  return passages.map(({ text }) => text.trim()).filter(Boolean);
}
