import { openDataset } from '#src/dataset/openDataset.ts';
import type { DatasetProblem } from '#src/dataset/problems.ts';
import { LOCK_PATH, type RawFile, readFiles } from '#src/dataset/read.ts';
import type { DatasetFile, FamilyFile } from '#src/dataset/schema.ts';
import { assemblingProblem } from '../problems/assembling.ts';
import { placeOn } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import type { Known } from './drafts.ts';
import { withVocabulary } from './vocabulary.ts';

interface FamilyAt {
  readonly file: string;
  readonly family: FamilyFile;
}

/**
 * Takes data files over as they are: the first dataset.json there is and every family, wherever they lie. A family that
 * breaks a rule is refused with its errors; where only a relation or a claim breaks one, that alone is left out. Words
 * that families use and no dataset defines are defined. What a folder records as published belongs to that folder, and
 * is not taken; other JSON is passed over with a remark.
 */
export function readKnown(files: readonly RawFile[]): { known: Known; problems: ImportProblem[] } {
  const read = files.filter(({ path }) => path.split('/').at(-1) !== LOCK_PATH).map(readOne);
  const [first, ...others] = read.flatMap(({ dataset }) => dataset ?? []);
  const families = read.flatMap((each) => each.families);
  const firsts = new Map(families.toReversed().map((each) => [each.family.id, each]));
  const { known, problems } = withoutInvalid(
    first,
    families.filter((each) => firsts.get(each.family.id) === each),
  );
  return {
    known,
    problems: [
      ...read.flatMap((each) => each.problems),
      ...others.map(({ file }) => secondDataset(file)),
      ...families.flatMap((each) => {
        const earlier = firsts.get(each.family.id);
        const isFirst = earlier === undefined || earlier === each;
        return isFirst ? [] : [secondFamily(each.file, each.family.id, earlier.file)];
      }),
      ...problems,
    ],
  };
}

interface DatasetAt {
  readonly file: string;
  readonly dataset: DatasetFile;
}

interface ReadOne {
  readonly dataset?: DatasetAt;
  readonly families: readonly FamilyAt[];
  readonly problems: readonly ImportProblem[];
}

/** What one file holds, and what is wrong with it. */
function readOne({ path: file, bytes }: RawFile): ReadOne {
  const kind = kindOf(bytes);
  if (kind === 'other') return { families: [], problems: [passedOver(file)] };
  const path = kind === 'dataset' ? 'dataset.json' : 'families/one.json';
  const { dataset, families, problems } = readFiles([{ path, bytes }]);
  return {
    ...(dataset ? { dataset: { file, dataset: dataset.value } } : {}),
    families: families.map(({ value }) => ({ file, family: value })),
    problems: problems
      .filter(({ code }) => code !== 'no-dataset')
      .map((problem) => ({ ...problem, at: { ...problem.at, file } })),
  };
}

/** Leaves out what breaks rules until nothing does. */
function withoutInvalid(
  first: DatasetAt | undefined,
  families: readonly FamilyAt[],
): { known: Known; problems: readonly ImportProblem[] } {
  if (families.length === 0 && !first) return { known: { families: [] }, problems: [] };
  const dataset = withVocabulary(
    first?.dataset,
    families.map(({ family }) => family),
  );
  const report = openDataset([
    raw('dataset.json', dataset),
    ...families.map(({ family }) => raw(`families/${family.id}.json`, family)),
  ]);
  const errors = report.problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) {
    return { known: { dataset, families: families.map(({ family }) => family) }, problems: [] };
  }
  const told = errors.map((error) => leftOut(error, first, families));
  const faulty = errors.some(({ at }) => at.file === 'dataset.json');
  if (faulty && !first) return { known: { families: [] }, problems: told };
  const rest = families.flatMap((entry) => {
    const own = errors.filter(({ at }) => at.file === `families/${entry.family.id}.json`);
    const family = without(
      entry.family,
      own.map(({ at }) => at.pointer ?? ''),
    );
    return family ? [{ ...entry, family }] : [];
  });
  const { known, problems } = withoutInvalid(faulty ? undefined : first, rest);
  return { known, problems: [...told, ...problems] };
}

/** An error of the data check as a problem of the file that was given. */
function leftOut(
  { at, ...error }: DatasetProblem,
  first: DatasetAt | undefined,
  families: readonly FamilyAt[],
): ImportProblem {
  const own = families.find(({ family }) => at.file === `families/${family.id}.json`);
  return {
    ...error,
    message: `${error.message} This is left out.`,
    at: {
      file: own?.file ?? first?.file ?? at.file,
      ...(at.pointer ? { pointer: at.pointer } : {}),
    },
  };
}

/** A family without the relations and claims at these places; nothing where another part of it is at fault. */
function without(family: FamilyFile, pointers: readonly string[]): FamilyFile | undefined {
  const isSmall = (pointer: string) => /^\/(relations|roles\/\d+\/claims)\/\d+/.test(pointer);
  if (!pointers.every(isSmall)) return undefined;
  const isKept = (place: string) =>
    !pointers.some((pointer) => pointer === place || pointer.startsWith(`${place}/`));
  return {
    ...family,
    relations: family.relations.filter((_, at) => isKept(`/relations/${at}`)),
    roles: family.roles.map((role, index) => ({
      ...role,
      claims: role.claims.filter((_, at) => isKept(`/roles/${index}/claims/${at}`)),
    })),
  };
}

function raw(path: string, value: object): RawFile {
  return { path, bytes: new TextEncoder().encode(JSON.stringify(value)) };
}

/** What a file is by its keys; text that is not JSON is taken for a family, so that its fault is reported. */
function kindOf(bytes: Uint8Array): 'dataset' | 'family' | 'other' {
  const value = parsed(bytes);
  if (value === undefined) return 'family';
  if (typeof value !== 'object' || value === null) return 'other';
  if ('roles' in value) return 'family';
  return 'organisation' in value && 'grades' in value ? 'dataset' : 'other';
}

/**
 * Whether a file is one of a dataset, by its name or its keys, rather than other data that may hold a ladder: lists of
 * roles are kept by many, and a family has its id and department besides.
 */
export function isDatasetFile({ path, bytes }: RawFile): boolean {
  if (!path.endsWith('.json')) return false;
  if (path.split('/').at(-1) === LOCK_PATH) return true;
  const kind = kindOf(bytes);
  if (kind !== 'family') return kind === 'dataset';
  const value = parsed(bytes);
  if (typeof value !== 'object' || value === null) return false;
  const schema = '$schema' in value ? String(value.$schema) : '';
  return schema.endsWith('family.schema.json') || ('id' in value && 'department' in value);
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function passedOver(file: string): ImportProblem {
  return assemblingProblem('other-json', placeOn(file, 0));
}

function secondDataset(file: string): ImportProblem {
  return assemblingProblem('second-dataset', placeOn(file, 0));
}

function secondFamily(file: string, id: string, earlier: string): ImportProblem {
  return assemblingProblem('duplicate-id', placeOn(file, 0), id, earlier);
}
