import { type AgreementPool, agreementPools } from '#src/domain/agreement.ts';
import { type MeasuredStep, measuredSteps } from '#src/domain/allSteps.ts';
import { type Coverage, coverageOf } from '#src/domain/coverage.ts';
import type { ListedExpectation, Texts } from '#src/domain/effective.ts';
import { buildLadder, type Ladder, type LadderData } from '#src/domain/ladder.ts';
import { linesOf } from '#src/domain/listedLines.ts';
import { firstOfEachKind, type Problem, type Unlisted } from '#src/domain/problem.ts';
import type { Dataset, ExpectationLists, FamilyText, Level, RoleId } from '#src/domain/role.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import { askedBy } from '#src/domain/strand.ts';
import { compileNames } from '#src/search/compileNames.ts';
import { compileTexts } from '#src/search/compileTexts.ts';
import type { SearchNamesFile, SearchTextsFile } from '#src/search/files.ts';
import { interfaceLanguage, type Language } from '#src/text/languages.ts';
import type { Addresses, AddressTable, LadderAddresses, Occasional } from './addresses.ts';
import { type PackedLadder, packLadder } from './pack.ts';

/** The ladder without its prose, and where the rest is: what other tools read. */
export type LadderFile = LadderData & Addresses;

/** The ladder as the browser loads it, before all else, with what it says itself of the rest. */
export type PackedLadderFile = PackedLadder & LadderAddresses;

/** Under which themes each role asks anything, by its own page or its family's; themes by their place in the dataset. */
export interface ThemesFile {
  readonly themes: Readonly<Record<RoleId, readonly number[]>>;
}

/** Of each kind of problem so many are told one by one: the report of 50,000 roles stays a page that loads. */
const LISTED_OF_A_KIND = 300;

/** What a dataset holds, and the problems that were found in it. */
export interface ReportFile {
  readonly coverage: Coverage;
  /** The first of each kind. */
  readonly problems: readonly Problem[];
  readonly unlisted: readonly Unlisted[];
  readonly texts: Prose;
}

/** All files of prose, and how large they are together: what reading without a network takes beyond the ladder. */
export interface Prose {
  readonly files: readonly string[];
  readonly bytes: number;
}

/** How far each strand reaches. Where its lines are is told elsewhere: their words change, and this does not. */
export interface StrandsFile {
  readonly strands: readonly StrandReach[];
}

export interface StrandReach {
  readonly id: string;
  /** How many roles ask it: by their own page, by their family's or because they inherit it. */
  readonly roles: number;
  /** The lowest and the highest of their grades. */
  readonly low?: string;
  readonly high?: string;
  /** Its levels, lowest first, where any of them has a text. */
  readonly levels?: readonly Level[];
}

/** Expectations picked out of all pages. */
export interface LinesFile {
  readonly lines: readonly ListedExpectation[];
}

/** How much each promotion brings: nobody has to read all pages to hold them against each other. */
export interface StepsFile {
  readonly steps: readonly MeasuredStep[];
}

/** Which roles of each grade ask the same. */
export interface AgreementFile {
  readonly pools: readonly AgreementPool[];
}

type RestFile =
  | FamilyText
  | AgreementFile
  | StepsFile
  | StrandsFile
  | LinesFile
  | ReportFile
  | ThemesFile
  | SearchNamesFile
  | SearchTextsFile;

/** A dataset as static files: one for what every screen needs, and more for what only some do. */
export interface Compiled {
  readonly ladder: LadderFile;
  readonly packed: PackedLadderFile;
  readonly table: AddressTable;
  /** Every other file by its address. */
  readonly rest: ReadonlyMap<string, object>;
  /** The text of each file of editions by its address: all of them at once need not fit into memory. */
  readonly aside?: ReadonlyMap<string, () => Promise<string>>;
}

/** What a dataset is compiled with besides. */
interface CompileOptions {
  /** The address of the list of its editions. */
  readonly editions?: string | undefined;
  /** The language of the interface, which its index is searched in. */
  readonly language?: Language;
}

/** Splits a dataset into files. `place` makes the address of one from its name and what it holds. */
export function compileDataset(
  dataset: Dataset,
  problems: readonly Problem[],
  place: (name: string, value: object) => string,
  { editions, language = interfaceLanguage(dataset.info.language) }: CompileOptions = {},
): Compiled {
  const { texts, levels, ...data } = dataset;
  const rest = new Map<string, RestFile>();
  const placed = (name: string, value: RestFile) => {
    const address = place(name, value);
    rest.set(address, value);
    return address;
  };
  const lines = texts.flatMap(linesOf);
  const textById = new Map(texts.map((text) => [text.id, text]));
  const textsOf: Texts = (family) => textById.get(family);
  const byStrand = Map.groupBy(lines, ({ expectation }) => expectation.strand);
  const ladder = buildLadder(data);
  const linesAt: Record<string, string> = {};
  const reach = (id: string, own: readonly ListedExpectation[]): StrandReach => {
    const described = levels.get(id);
    linesAt[id] = placed(`data/strands/${id}`, { lines: own });
    return {
      id,
      ...reachOf(ladder, own),
      ...(described && { levels: described }),
    };
  };
  const byAddress = new Map(lines.map((line) => [addressOfLine(line), line]));
  const strands = [
    ...data.info.strands.map(({ id }) => reach(id, byStrand.get(id) ?? [])),
    ...(data.info.formerStrands ?? []).map((former) =>
      reach(
        former.id,
        former.lines.flatMap((address) => byAddress.get(address) ?? []),
      ),
    ),
  ];
  const byFamily = Object.fromEntries(
    texts.map((text) => [text.id, placed(`data/families/${text.id}`, text)]),
  );
  const asked = lines.filter(({ expectation }) => expectation.years);
  const experience = asked.length > 0 ? placed('data/experience', { lines: asked }) : undefined;
  const steps = measuredSteps(ladder, textsOf);
  const pools = agreementPools(ladder, textsOf);
  const searchTexts = placed('data/search-texts', compileTexts(dataset, lines, language));
  const files = [
    ...Object.values(byFamily),
    ...Object.values(linesAt),
    ...(experience ? [experience] : []),
    searchTexts,
  ];
  const addresses: Addresses = {
    texts: byFamily,
    strands: placed('data/strands', { strands }),
    ...(experience ? { experience } : {}),
    ...(pools.length > 0 ? { agreement: placed('data/agreement', { pools }) } : {}),
    ...(steps.length > 0 ? { steps: placed('data/steps', { steps }) } : {}),
    themes: placed('data/themes', { themes: themesOf(data, texts) }),
    search: placed('data/search', compileNames(data, language)),
    searchTexts,
    ...(editions && { editions }),
    report: placed('data/report', {
      coverage: coverageOf(data, texts),
      ...firstOfEachKind(problems, LISTED_OF_A_KIND),
      texts: { files, bytes: sizeOf(files.map((file) => rest.get(file))) },
    }),
  };
  const { search, map: _, ...table } = addresses;
  return {
    ladder: { ...data, ...addresses },
    packed: { ...packLadder(data), search, has: OCCASIONAL.filter((file) => addresses[file]) },
    table: { ...table, lines: linesAt },
    rest,
  };
}

const OCCASIONAL: readonly Occasional[] = ['experience', 'steps', 'editions'];

/** How large some files are together. */
function sizeOf(files: readonly unknown[]): number {
  const encoder = new TextEncoder();
  return files.reduce<number>((sum, file) => sum + encoder.encode(JSON.stringify(file)).length, 0);
}

/** A line as links and `formerStrands` name it: `roles/<role>#<id>`. */
function addressOfLine({ origin, expectation }: ListedExpectation): string {
  const owner = origin.kind === 'role' ? `roles/${origin.role}` : `families/${origin.family}`;
  return `${owner}#${expectation.id}`;
}

function themesOf({ info, roles }: LadderData, texts: readonly FamilyText[]) {
  const places = new Map(info.themes.map(({ id }, at) => [id, at]));
  const byFamily = new Map(texts.map((text) => [text.id, text]));
  const placesOf = (lists: ExpectationLists | undefined) =>
    lists
      ? SECTION_KINDS.flatMap((section) =>
          lists[section].map(({ theme }) => places.get(theme) ?? 0),
        )
      : [];
  return Object.fromEntries(
    roles
      .filter(({ status }) => status !== 'named')
      .map(({ id, family }) => {
        const text = byFamily.get(family);
        const own = new Set([...placesOf(text?.roles[id]), ...placesOf(text)]);
        return [id, [...own].sort((a, b) => a - b)];
      }),
  );
}

function reachOf(ladder: Ladder, lines: readonly ListedExpectation[]) {
  const asking = new Set(askedBy(ladder, lines).map(({ role }) => role));
  const values = new Set([...asking].map(({ grade }) => grade?.value));
  const grades = ladder.info.grades.map(({ value }) => value).filter((value) => values.has(value));
  const [low] = grades;
  const high = grades.at(-1);
  return { roles: asking.size, ...(low && high ? { low, high } : {}) };
}
