import type { ExpectationInput, RoleInput } from '#src/dataset/schema.ts';
import type { Section } from '#src/domain/sections.ts';
import { SECTION_TRAITS } from '#src/lexicon/sections.ts';
import {
  DEEDS,
  DETAILS,
  FAMILY_REQUIREMENTS,
  FAMILY_SUMMARIES,
  HIRING,
  INDICATORS,
  NICE_TO_HAVES,
  type Phrase,
  REACHES,
  REQUIREMENTS,
  SUMMARIES,
  THINGS,
} from './phrases.ts';
import { MANAGER, type PlannedFamily, type PlannedRole, PRINCIPAL, SENIOR } from './plan.ts';
import { between, chance, pick, type Random, sample } from './random.ts';
import { STRANDS, type StrandPhrases } from './strands.ts';

type Prose = Pick<RoleInput, 'summary' | Section | 'indicators' | 'hiring'>;

/** An expectation before it has an id. */
type Asked = Omit<ExpectationInput, 'id'>;

type Stage = 0 | 1 | 2 | 3;

/** Tells what a family's strands are, so that all of its rungs speak of the same ones. */
export function strandsOf({ track }: PlannedFamily, random: Random): StrandPhrases[] {
  return sample(
    random,
    STRANDS.filter(({ stages }) => stages[track]),
    between(random, 4, 6),
  );
}

/** What holds for a whole family: a summary, for some a requirement that all roles share, and the way of hiring. */
export function familyProse(family: PlannedFamily, random: Random): Prose {
  const shared = chance(random, 0.25) ? sample(random, FAMILY_REQUIREMENTS, 1) : [];
  return {
    summary: filled(pick(random, FAMILY_SUMMARIES[family.track]), family),
    ...(shared.length
      ? {
          requirements: numbered(`f${SECTION_TRAITS.requirements.letter}`, shared, family, random),
        }
      : {}),
    ...(chance(random, 0.5) ? { hiring: hiring(random) } : {}),
  };
}

/** The prose of one role. A role that is only named has none. */
export function roleProse(
  role: PlannedRole,
  family: PlannedFamily,
  strands: readonly StrandPhrases[],
  random: Random,
): Prose {
  if (role.status === 'named') return {};
  const stage = stageOf(role, family);
  const [purposes, ways] = SUMMARIES[family.track][stage];
  const grown = strands
    .filter(() => chance(random, 0.6))
    .map((strand) => [strand.section, rungOf(strand, role, family, random)] as const);
  const list = (section: StrandPhrases['section'], most: number, more: readonly Phrase[]) => {
    const own = grown.flatMap(([where, asked]) => (where === section ? [asked] : []));
    const count = between(random, 2, most);
    const rest = sample(random, more, Math.max(0, count - own.length));
    return numbered(SECTION_TRAITS[section].letter, [...own, ...rest], family, random);
  };
  const extras = chance(random, 0.2) ? sample(random, NICE_TO_HAVES, 1) : [];
  return {
    summary: filled(`${pick(random, purposes)}, and ${pick(random, ways)}.`, family),
    responsibilities: list('responsibilities', 6, deeds(family, stage, random)),
    requirements: list('requirements', 5, REQUIREMENTS[family.track][stage]),
    ...(extras.length
      ? { niceToHaves: numbered(SECTION_TRAITS.niceToHaves.letter, extras, family, random) }
      : {}),
    ...(role.rank >= MANAGER && chance(random, 0.3)
      ? { indicators: indicators(family, random) }
      : {}),
    ...(chance(random, 0.02) ? { hiring: hiring(random) } : {}),
  };
}

function stageOf({ rank }: PlannedRole, { track }: PlannedFamily): Stage {
  const [second, third, fourth] =
    track === 'ic' ? [SENIOR - 1, MANAGER, PRINCIPAL + 1] : [MANAGER + 1, MANAGER + 2, MANAGER + 4];
  if (rank < second) return 0;
  if (rank < third) return 1;
  return rank < fourth ? 2 : 3;
}

/** How a strand reads at one rung. */
function rungOf(
  { id, theme, stages, levels }: StrandPhrases,
  role: PlannedRole,
  family: PlannedFamily,
  random: Random,
): Asked {
  const stage = stageOf(role, family);
  const text = stages[family.track]?.[stage] ?? '';
  const level = levels ? { level: levels[stage] } : {};
  if (!text.includes('{years}')) return { text, theme, strand: id, ...level };
  const min = Math.max(1, Math.round(role.rank * 1.7) - 2);
  const max = chance(random, 0.4) ? { max: min + between(random, 1, 4) } : {};
  const length = max.max ? `${min} to ${max.max} years` : min === 1 ? 'a year' : `${min} years`;
  return {
    text: text.replace('{years}', length),
    theme,
    strand: id,
    ...level,
    years: { min, ...max, of: `${family.subject} work` },
  };
}

/** Something to do with each thing of a trade, as far as the stage reaches. */
function deeds({ track }: PlannedFamily, stage: Stage, random: Random): Phrase[] {
  return THINGS[track].map(({ theme, text }) => {
    const reach = chance(random, 0.4) ? ` ${pick(random, REACHES[track][stage])}` : '';
    return { theme, text: `${pick(random, DEEDS[track][stage])} ${text}${reach}` };
  });
}

function indicators(family: PlannedFamily, random: Random): Prose['indicators'] {
  return sample(random, INDICATORS, between(random, 1, 3)).map((text) => {
    const title = filled(text, family);
    return chance(random, 0.1) ? { title, details: [pick(random, DETAILS)] } : title;
  });
}

function hiring(random: Random): Prose['hiring'] {
  const left = new Set(sample(random, HIRING, between(random, 3, 5)));
  return HIRING.filter((step) => left.has(step)).map((step) => ({
    ...step,
    ...(chance(random, 0.7) ? { minutes: 15 * between(random, 1, 6) } : {}),
    ...(chance(random, 0.1) ? { optional: true } : {}),
  }));
}

/** Gives ids and fills gaps, and adds details to a few. */
function numbered(
  prefix: string,
  list: readonly Asked[],
  family: PlannedFamily,
  random: Random,
): ExpectationInput[] {
  return list.map(({ text, ...rest }, at) => ({
    id: `${prefix}${at + 1}`,
    text: filled(text, family),
    ...rest,
    ...(chance(random, 0.03) ? { details: [pick(random, DETAILS)] } : {}),
  }));
}

function filled(text: string, { subject, place }: PlannedFamily): string {
  return text.replaceAll('{subject}', subject).replaceAll('{place}', place);
}
