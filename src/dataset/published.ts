import { z } from 'zod';
import { RELATION_KINDS } from '#src/domain/relations.ts';
import { CLAIM_CODES, WORDINGS } from '#src/domain/role.ts';
import { bySection, SECTION_KINDS } from '#src/domain/sections.ts';

/**
 * The files that a site has for other tools, under addresses that stay: `data/index.json` names them all. Their forms are
 * promised: a field may come with any release, but one that goes, or that means something else, is a new version.
 */
export const PUBLISHED_VERSION = 1;

/** Where the schemas of that version lie, beside the files. */
const schemaPath = (name: PublishedForm) => `schema/${name}-${PUBLISHED_VERSION}.json`;

export type PublishedForm = 'index' | 'ladder' | 'family';

const text = z.string();
const texts = z.array(text);
const count = z.number().int().positive();
const gone = { aliases: texts.optional() };
const titled = { id: text, title: text };
const renamed = z
  .array(z.tuple([text, text]))
  .optional()
  .meta({ description: 'Ids that lines once had, each with the id of now.' });

const place = z.strictObject({ id: text, section: text.optional(), line: count.optional() });
const basis = z.enum(['stated', 'inferred']);

const expectation = z.strictObject({
  id: text,
  ...gone,
  text,
  theme: text,
  strand: text.optional(),
  level: text.optional(),
  details: texts.optional(),
  examples: texts.optional(),
  years: z.strictObject({ min: z.number(), max: z.number().optional(), of: text }).optional(),
  line: count.optional(),
  source: place.optional(),
  edit: text.optional().meta({ description: 'Where an edit of it is suggested.' }),
});

const hiring = z.array(
  z.strictObject({
    title: text,
    minutes: count.optional(),
    with: text.optional(),
    optional: z.boolean().optional(),
  }),
);

const number = z.number().int().nonnegative();
const changed = z
  .strictObject({
    since: z.iso.date(),
    added: number,
    raised: number,
    lowered: number,
    reworded: number,
    gone: number,
    as: z.literal('stated').optional(),
  })
  .meta({ description: 'How many of its lines changed since the last edition that describes it.' });

/** What a role asks, and what a family asks of all its roles. */
const asked = {
  summary: text,
  ...bySection(() => z.array(expectation)),
  indicators: z.array(z.strictObject({ title: text, details: texts.optional() })),
  hiring,
  owner: text.optional(),
  draft: z.literal(true).optional(),
  review: z.iso.date().optional(),
};

const relation = {
  kind: z.enum(RELATION_KINDS),
  basis,
  gate: z.enum(['merit', 'merit-and-company-need']).optional(),
  scope: z.array(z.enum(SECTION_KINDS)).optional(),
  join: z.enum(['all', 'any']).optional(),
  except: texts.optional(),
  source: place.optional(),
  note: text.optional(),
};
const end = z.union([text, z.strictObject({ family: text })]);

const own = {
  $schema: text.optional(),
  version: z.literal(PUBLISHED_VERSION).optional(),
};

const info = z.strictObject({
  organisation: z.strictObject({ name: text, url: text.optional() }),
  title: text,
  language: text,
  asOf: z.iso.date(),
  covers: texts.optional(),
  notice: text.optional(),
  license: text,
  site: z.looseObject({}).optional().meta({ description: 'As dataset.json has it.' }),
  departments: z.array(z.strictObject(titled)),
  tracks: z.array(z.strictObject({ ...titled, short: text })),
  grades: z.array(z.strictObject({ value: text, titles: z.record(z.string(), texts) })).meta({
    description: 'Lowest first. A grade is a label: only its place here may be compared.',
  }),
  themes: z.array(z.strictObject(titled)),
  strands: z.array(
    z.strictObject({
      ...titled,
      ...gone,
      theme: text,
      levels: texts.optional(),
      basis: z.literal('proposed').optional(),
    }),
  ),
  formerStrands: z.array(z.strictObject({ ...titled, why: text, lines: texts })).optional(),
  sources: z.array(
    z.strictObject({
      ...titled,
      kind: z.enum(['page', 'ladder', 'scale']),
      url: text.optional(),
      date: text.optional(),
      note: text.optional(),
      wording: z.enum(WORDINGS).optional(),
    }),
  ),
});

const ladder = z
  .looseObject({
    ...own,
    info,
    families: z.array(z.strictObject({ ...titled, ...gone, department: text, renamed })),
    roles: z.array(
      z.strictObject({
        ...titled,
        aliases: texts,
        family: text,
        track: text,
        grade: z.strictObject({ value: text, basis, from: text.optional() }).optional(),
        status: z.enum(['open', 'future', 'named']),
        partial: text.optional(),
        renamed,
      }),
    ),
    relations: z.array(z.strictObject({ ...relation, from: text, to: text })),
    familyRelations: z.array(z.strictObject({ ...relation, from: end, to: end })),
  })
  .meta({
    title: 'Rungs ladder',
    description:
      'data/ladder.json: roles, grades and relations, without their texts. What else stands in it are addresses of the site’s own files, which change with every build and are not promised.',
  });

const family = z
  .strictObject({
    ...own,
    id: text,
    source: text.optional(),
    ...asked,
    generalHiring: z
      .strictObject({
        of: z.enum(['department', 'organisation']),
        steps: hiring,
        source: place.optional(),
      })
      .optional(),
    roles: z.record(
      z.string(),
      z.strictObject({
        ...asked,
        claims: z.array(
          z.strictObject({
            code: z.enum(CLAIM_CODES),
            text,
            items: texts.optional(),
            about: text.optional(),
            by: text.optional(),
            source: place.optional(),
          }),
        ),
        apply: text.optional(),
        source: place.optional(),
        changed: changed.optional(),
        edit: text.optional(),
      }),
    ),
  })
  .meta({
    title: 'Rungs texts of a job family',
    description: 'data/families/<id>.json: what a family and each of its roles ask, by role id.',
  });

const index = z
  .strictObject({
    ...own,
    title: text,
    organisation: text,
    language: text,
    asOf: z.iso.date(),
    license: text,
    ladder: text.meta({ description: 'Paths are relative to this file.' }),
    families: z.array(z.strictObject({ ...titled, path: text, feed: text.optional() })),
    archive: text.meta({ description: 'All of it in one ZIP.' }),
    feed: text.optional().meta({ description: 'What has changed since, as an Atom feed.' }),
    schemas: z.strictObject({ index: text, ladder: text, family: text }),
  })
  .meta({
    title: 'Rungs index of published files',
    description: 'data/index.json: which files a site has for other tools, and where.',
  });

/** The form of each published file, closed: a field that is not described here is a fault of ours. */
export const PUBLISHED = { index, ladder, family } satisfies Record<PublishedForm, z.ZodType>;

export type PublishedIndex = z.output<typeof index>;

/** Where the schema of each form lies, relative to `data/`. */
export const PUBLISHED_SCHEMAS: PublishedIndex['schemas'] = {
  index: schemaPath('index'),
  ladder: schemaPath('ladder'),
  family: schemaPath('family'),
};

/** The JSON Schemas of the published files, open to fields that come later. */
export function publishedSchemas(): Readonly<Record<PublishedForm, object>> {
  const publish = (schema: z.ZodType) =>
    z.toJSONSchema(schema, {
      override: ({ jsonSchema }) => {
        if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      },
    });
  return { index: publish(index), ladder: publish(ladder), family: publish(family) };
}
