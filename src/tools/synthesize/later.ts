import type {
  DatasetInput,
  ExpectationInput,
  FamilyInput,
  RoleInput,
} from '#src/dataset/schema.ts';
import { inLines, type TextFile } from '#src/dataset/textFile.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import { chance, type Random } from './random.ts';

/**
 * An invented dataset a year later: some of its lines are reworded, raised or gone, and some are new. After many years it is
 * about as long as after few.
 */
export function yearLater(files: readonly TextFile[], random: Random): TextFile[] {
  const dataset = nextYear(files);
  const year = dataset.asOf.slice(0, 4);
  return files.map(({ path, text }) => ({
    path,
    text: inLines(path === 'dataset.json' ? dataset : familyLater(JSON.parse(text), year, random)),
  }));
}

function nextYear(files: readonly TextFile[]): DatasetInput {
  const dataset: DatasetInput = JSON.parse(
    files.find(({ path }) => path === 'dataset.json')?.text ?? '',
  );
  const year = Number(dataset.asOf.slice(0, 4)) + 1;
  return { ...dataset, asOf: `${year}${dataset.asOf.slice(4)}` };
}

function familyLater(family: FamilyInput, year: string, random: Random): FamilyInput {
  return { ...family, roles: family.roles.map((role) => roleLater(role, year, random)) };
}

function roleLater(role: RoleInput, year: string, random: Random): RoleInput {
  const lists = SECTION_KINDS.flatMap((section) => {
    const lines = role[section]?.flatMap((line) => lineLater(line, random));
    return lines ? [[section, lines] as const] : [];
  });
  return { ...role, ...Object.fromEntries(lists), ...(chance(random, 0.2) && oneMore(role, year)) };
}

function lineLater(line: ExpectationInput, random: Random): ExpectationInput[] {
  if (chance(random, 0.04)) return [];
  const said = chance(random, 0.1) ? { text: saidOtherwise(line.text) } : {};
  const { years } = line;
  const isRaised = years !== undefined && years.max === undefined && chance(random, 0.1);
  return [{ ...line, ...said, ...(isRaised && { years: { ...years, min: years.min + 1 } }) }];
}

const BESIDES = ', and keep a record of it';

function saidOtherwise(text: string): string {
  return text.endsWith(BESIDES) ? text.slice(0, -BESIDES.length) : text + BESIDES;
}

/** A new duty under the theme of one that the role has. */
function oneMore({ responsibilities = [] }: RoleInput, year: string): Partial<RoleInput> {
  const [first] = responsibilities;
  if (!first) return {};
  const text = `Write down what was learnt in ${year}, for those who come after`;
  const line = { id: `learnt-${year}`, text, theme: first.theme };
  return { responsibilities: [...responsibilities, line] };
}
