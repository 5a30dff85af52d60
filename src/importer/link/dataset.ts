import type { DatasetFile, DatasetInput, FamilyInput } from '#src/dataset/schema.ts';
import { byCodeUnit } from '#src/domain/problem.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import { THEMES } from '../classify/theme.ts';
import { NO_GRADE } from './grades.ts';
import { slugOf } from './slug.ts';
import { usualNames } from './usualNames.ts';

export interface ImportOptions {
  readonly organisation?: string;
  readonly title?: string;
  /** A day, as 2025-06-30. */
  readonly asOf: string;
  /** Whether a dataset that is given keeps the day of which it tells. */
  readonly keepsDay?: true;
  readonly license?: string;
  /** In which the pages are written (BCP 47), where that is not to be told from their words. */
  readonly language?: string;
}

export const UNKNOWN_LICENCE =
  'The import did not say under which licence the pages are; ask those who wrote them.';

interface Contents {
  /** That of most of the pages, where they tell. */
  readonly language: string | undefined;
  readonly known: DatasetFile | undefined;
  readonly scale: readonly string[];
  readonly families: readonly FamilyInput[];
  readonly departments: readonly { id: string; title: string }[];
  readonly strands: NonNullable<DatasetInput['strands']>;
  readonly sources: NonNullable<DatasetInput['sources']>;
  /** How tracks are spelled that are none of the usual two. */
  readonly trackTitles: ReadonlyMap<string, string>;
  /** What the sources call the themes that they bring with them. */
  readonly themeTitles: ReadonlyMap<string, string>;
}

/** Whose ladder it is, where nothing says that. */
export const UNNAMED = 'Our organisation';

/** The `dataset.json` of an import: what a known one holds, and whatever the families use besides. */
export function datasetOf(contents: Contents, options: ImportOptions): DatasetInput {
  const { known, scale, strands, sources, departments } = contents;
  const name = options.organisation?.trim() || known?.organisation.name || UNNAMED;
  const titles = new Map(known?.grades.map((grade) => [grade.value, grade.titles]));
  const language = options.language ?? known?.language ?? contents.language ?? 'en';
  const grades = scale.length > 0 ? scale : [NO_GRADE];
  return {
    // What pages cannot say of themselves stays as it is known.
    ...known,
    $schema: './schema/dataset.schema.json',
    organisation: name === known?.organisation.name ? known.organisation : { name },
    title: options.title?.trim() || known?.title || usualNames(language).ladder(name),
    language,
    asOf: (options.keepsDay && known?.asOf) || options.asOf,
    license: options.license?.trim() || known?.license || UNKNOWN_LICENCE,
    departments: withNew(known?.departments ?? [], departments),
    tracks: tracksOf(contents, language),
    grades: grades.map((value) => ({ value, titles: titles.get(value) ?? {} })),
    themes: withNew(known?.themes ?? [], themesOf(contents, language)),
    strands: [...(known?.strands ?? []), ...strands],
    sources: [...(known?.sources ?? []), ...sources],
  };
}

/** The departments of some titles, by title; several spellings of one id are one. */
export function departmentOf(title: string): { id: string; title: string } {
  return { id: slugOf(title, 'department'), title };
}

function tracksOf(
  { known, families, trackTitles }: Contents,
  language: string,
): DatasetInput['tracks'] {
  const { tracks: usual } = usualNames(language);
  const used = new Set(families.flatMap(({ roles }) => roles.map(({ track }) => track)));
  const own = [...used]
    .filter((id) => !usual.some((track) => track.id === id))
    .sort()
    .map((id) => {
      const title = trackTitles.get(id) ?? id;
      return { id, title, short: title.slice(0, 5).trim() };
    });
  const base = known ? usual.filter(({ id }) => used.has(id)) : usual;
  return withNew(known?.tracks ?? [], [...base, ...own]);
}

/** The themes that the families use: the usual first, then those of the sources' own. */
function themesOf({ families, themeTitles }: Contents, language: string): DatasetInput['themes'] {
  const owners = families.flatMap((family) => [family, ...family.roles]);
  const themes = owners.flatMap((owner) =>
    SECTION_KINDS.flatMap((section) => (owner[section] ?? []).map(({ theme }) => theme)),
  );
  // A vocabulary has at least one word, even where there is nothing to sort.
  const used = new Set(themes.length > 0 ? themes : ['unsorted']);
  const { themes: titles } = usualNames(language);
  const usual = THEMES.filter((id) => used.has(id)).map((id) => ({
    id,
    title: titles[id],
  }));
  const own = [...themeTitles]
    .filter(([id]) => used.has(id) && !usual.some((theme) => theme.id === id))
    .map(([id, title]) => ({ id, title }))
    .sort((a, b) => byCodeUnit(a.id, b.id));
  return [...usual, ...own];
}

function withNew<T extends { id: string }>(known: readonly T[], added: readonly T[]): T[] {
  const ids = new Set(known.map(({ id }) => id));
  const fresh = new Map(added.filter(({ id }) => !ids.has(id)).map((entry) => [entry.id, entry]));
  return [...known, ...fresh.values()];
}
