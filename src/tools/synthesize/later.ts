import type {
  DatasetInput,
  ExpectationInput,
  FamilyInput,
  RoleInput,
} from '#src/dataset/schema.ts';
import { inLines, type TextFile } from '#src/dataset/textFile.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import { chance, type Random } from './random.ts';

/** An invented dataset a year later: some of its lines are reworded, raised or gone, and some are new. */
export function yearLater(files: readonly TextFile[], random: Random): TextFile[] {
  return files.map(({ path, text }) => ({
    path,
    text: inLines(
      path === 'dataset.json' ? nextYear(JSON.parse(text)) : familyLater(JSON.parse(text), random),
    ),
  }));
}

function nextYear(dataset: DatasetInput): DatasetInput {
  const year = Number(dataset.asOf.slice(0, 4)) + 1;
  return { ...dataset, asOf: `${year}${dataset.asOf.slice(4)}` };
}

function familyLater(family: FamilyInput, random: Random): FamilyInput {
  return { ...family, roles: family.roles.map((role) => roleLater(role, random)) };
}

function roleLater(role: RoleInput, random: Random): RoleInput {
  const lists = SECTION_KINDS.flatMap((section) => {
    const lines = role[section]?.flatMap((line) => lineLater(line, random));
    return lines ? [[section, lines] as const] : [];
  });
  return { ...role, ...Object.fromEntries(lists), ...(chance(random, 0.2) && oneMore(role)) };
}

function lineLater(line: ExpectationInput, random: Random): ExpectationInput[] {
  if (chance(random, 0.04)) return [];
  const said = chance(random, 0.1) ? { text: `${line.text}, and keep a record of it` } : {};
  const { years } = line;
  const isRaised = years !== undefined && years.max === undefined && chance(random, 0.1);
  return [{ ...line, ...said, ...(isRaised && { years: { ...years, min: years.min + 1 } }) }];
}

/** A new duty under the theme of one that the role has; a second year has it already. */
function oneMore({ responsibilities = [] }: RoleInput): Partial<RoleInput> {
  const [first] = responsibilities;
  if (!first || responsibilities.some(({ id }) => id === 'learnt')) return {};
  const text = 'Write down what was learnt, for those who come after';
  return { responsibilities: [...responsibilities, { id: 'learnt', text, theme: first.theme }] };
}
