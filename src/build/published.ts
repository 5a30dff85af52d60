import type { Compiled } from '#src/dataset/compile.ts';
import { portablePath } from '#src/dataset/portablePath.ts';
import {
  PUBLISHED_SCHEMAS,
  PUBLISHED_VERSION,
  type PublishedForm,
  type PublishedIndex,
  publishedSchemas,
} from '#src/dataset/published.ts';
import type { RawFile } from '#src/dataset/read.ts';
import type { DatasetInfo, FamilyText } from '#src/domain/role.ts';
import { zipInParts } from '#src/exports/folderZip.ts';
import { wholeFile } from '#src/exports/wholeFile.ts';
import { WHOLE_FORMS } from '#src/exports/wholeForms.ts';
import { archiveReadme } from '#src/text/en/archive.ts';
import { FEED, feedOfFamily } from './feedNames.ts';

/** The one file that holds all of a ladder. Its address stays. */
export const ARCHIVE = 'data/ladder.zip';

/** The forms beside the folder in which the archive holds a ladder. */
const FORMS = ['workbook', 'csv'] as const;

/**
 * What a site has for other tools, by addresses that stay: its data as JSON, the schemas of that, and a list of all. The
 * site itself loads other files, whose names change with what they hold.
 */
export function publishedJson(
  { ladder, rest }: Pick<Compiled, 'ladder' | 'rest'>,
  feeds: ReadonlySet<string> = new Set(),
  pathFor: (path: string) => string = (path) => path,
): ReadonlyMap<string, object> {
  const { info, families } = ladder;
  const index: PublishedIndex = {
    title: info.title,
    organisation: info.organisation.name,
    language: info.language,
    asOf: info.asOf,
    license: info.license,
    ladder: 'ladder.json',
    families: families.map(({ id, title }) => ({
      id,
      title,
      path: pathFor(`families/${id}.json`),
      ...feedAt(feeds, feedOfFamily(id)),
    })),
    archive: ARCHIVE.slice('data/'.length),
    ...feedAt(feeds, FEED),
    schemas: PUBLISHED_SCHEMAS,
  };
  const schemas = Object.entries(publishedSchemas());
  return new Map<string, object>([
    ['data/index.json', promised('index', '', index)],
    ['data/ladder.json', promised('ladder', '', ladder)],
    ...families.map(({ id }): [string, object] => [
      pathFor(`data/families/${id}.json`),
      promised('family', '../', rest.get(ladder.texts[id] ?? '') ?? {}),
    ]),
    ...schemas.map(([form, schema]): [string, object] => [
      `data/${PUBLISHED_SCHEMAS[form as PublishedForm]}`,
      schema,
    ]),
  ]);
}

/** A feed of the site, by the way to it from `data/`. */
function feedAt(feeds: ReadonlySet<string>, address: string): { feed?: string } {
  return feeds.has(address) ? { feed: address.slice('data/'.length) } : {};
}

/** A file that names its schema, by the way to `data/`, and the version of that. */
function promised(form: PublishedForm, way: string, value: object): object {
  return { $schema: way + PUBLISHED_SCHEMAS[form], version: PUBLISHED_VERSION, ...value };
}

/**
 * A whole ladder in one file: its folder at the root, so that a site can be built of the archive as it is, and beside it
 * what is made of that: the published JSON, a workbook and a table. The same ladder is the same file, byte by byte. It comes
 * piece by piece, for fifty editions of a large ladder are more than memory has room for.
 */
export function archiveOf(
  compiled: Compiled,
  folder: AsyncIterable<RawFile>,
): AsyncIterable<Uint8Array> {
  return zipInParts(archived(compiled, folder));
}

/** Its files, each made when it is its turn. */
async function* archived(compiled: Compiled, folder: AsyncIterable<RawFile>) {
  const { ladder, rest } = compiled;
  const file = (path: string, text: string) => [path, new TextEncoder().encode(text)] as const;
  yield file('README.txt', readmeOf(ladder.info));
  for await (const { path, bytes } of folder) yield [portablePath(path), bytes] as const;
  for (const [path, value] of publishedJson(compiled, new Set(), portablePath)) {
    yield file(path.replace(/^data/, 'json'), JSON.stringify(value));
  }
  const texts = Object.values(ladder.texts).map((address) => rest.get(address) as FamilyText);
  for (const form of FORMS) {
    const { writeWhole } = await WHOLE_FORMS[form].load();
    const bytes = await writeWhole({ folder: [], dataset: { ...ladder, texts } });
    yield [wholeFile('ladder', form), bytes] as const;
  }
}

function readmeOf({ title, organisation, asOf, license, notice }: DatasetInfo): string {
  const about = archiveReadme(title, organisation.name, asOf, license);
  return notice ? `${about}\n${notice}\n` : about;
}
