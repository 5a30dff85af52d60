import { SECTION_KINDS, SECTIONS, type Section } from '#src/domain/sections.ts';
import type { DatasetProblem } from '../problems.ts';
import { type DatasetFile, type FamilyFile, levelOf } from '../schema.ts';
import { unknown } from './references.ts';
import { inside, items, type Located, located, problemAt, type Rule } from './rules.ts';

/** A level is one of its strand's, or a competency's own, and a strand has none at which nothing stands. */
export const levelRules: Rule = ({ dataset, families, roles }) => {
  const owners = [...families.map(located), ...roles];
  const inSection = (section: Section) =>
    owners.flatMap((owner) => items(owner, owner.value[section], section));
  const entries = SECTION_KINDS.flatMap(inSection);
  const levelsOf = new Map(
    dataset.value.strands.map(({ id, levels = [] }) => [
      id,
      levels.map((level) => levelOf(level).title),
    ]),
  );
  const byStrand = Map.groupBy(entries, ({ value }) => value.strand);
  return [
    ...SECTION_KINDS.flatMap((section) =>
      inSection(section).flatMap((entry) => strayLevel(entry, section, levelsOf)),
    ),
    ...items(located(dataset), dataset.value.strands, 'strands').flatMap((strand) =>
      unusedLevels(strand, byStrand.get(strand.value.id) ?? []),
    ),
  ];
};

type Entry = Located<FamilyFile['responsibilities'][number]>;

function strayLevel(
  entry: Entry,
  section: Section,
  levelsOf: ReadonlyMap<string, readonly string[]>,
): readonly DatasetProblem[] {
  const { strand, level } = entry.value;
  if (level === undefined) return [];
  const at = inside(entry, level, 'level');
  const levels = strand === undefined ? [] : levelsOf.get(strand);
  // A strand that does not exist is a problem of its own.
  if (!levels || levels.includes(level)) return [];
  if (levels.length > 0) return [unknown('level', at, new Set(levels))];
  if (SECTIONS[section].hasOwnLevels) return [];
  return [problemAt(at, 'unknown-level', level, { strand })];
}

function unusedLevels(
  strand: Located<DatasetFile['strands'][number]>,
  entries: readonly Entry[],
): readonly DatasetProblem[] {
  const used = new Set(entries.map(({ value }) => value.level));
  return items(strand, strand.value.levels ?? [], 'levels')
    .map((level) => ({ ...level, value: levelOf(level.value).title }))
    .filter(({ value }) => !used.has(value))
    .map((level) => problemAt(level, 'unused-level', strand.value.title, level.value));
}
