import { z } from 'zod';
import { isAddress } from '#src/domain/addressTemplate.ts';
import { isApplyTemplate } from '#src/domain/applyLink.ts';
import { isEditTemplate } from '#src/domain/editLink.ts';
import { RELATION_KINDS } from '#src/domain/relations.ts';
import { CLAIM_CODES, type Level, WORDINGS } from '#src/domain/role.ts';
import { bySection, SECTION_KINDS } from '#src/domain/sections.ts';

/** The form of the files of a dataset, in one file although long: the published schema is made of it, and editors read it as one. */

// In a browser no text becomes code: the policy of a page refuses it, and would report the attempt.
z.config({ jitless: typeof process === 'undefined' });

/** The one schema of the data files. Types and the published JSON Schema derive from it. */

/** Ids name files, and file systems end at 255 bytes with what is put beside the id. */
const MOST_OF_AN_ID = 200;

export const idSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'an id is kebab-case: lower-case letters, digits and single hyphens',
  )
  .max(MOST_OF_AN_ID, `an id has at most ${MOST_OF_AN_ID} letters`)
  // The one kebab-case word that every object of the language answers to.
  .refine((name) => name !== 'constructor', 'an id cannot be "constructor": name it more closely')
  .meta({ description: 'Permanent kebab-case identifier.' });
const id = idSchema;

/** What no page, picture or table can show: control characters beside line ends and tabs, halves of signs, and what is none. */
const UNSHOWN = /[\p{Cc}--[\t\n\r]]|\p{Cs}|\p{NChar}/v;
const string = z
  .string()
  .refine(
    (value) => !UNSHOWN.test(value),
    'this text holds a character that cannot be shown, as a control character or half of a sign: take it out',
  );
const text = string.trim().min(1, 'text must not be empty');
const webAddress = z.url({
  protocol: /^https?$/,
  error: 'an address is a whole one, and begins with https:// or http://',
});
const gradeValue = z
  .union([z.number(), text])
  .transform(String)
  .meta({ description: 'A label of the grade scale; only its place in the scale has a meaning.' });
const $schema = z.string().exactOptional();
const aliases = z
  .array(id)
  .exactOptional()
  .meta({ description: 'Ids that it once had, and by which old links still find it.' });

const place = z.strictObject({
  id: id.meta({ description: 'Id of a source of dataset.json.' }),
  section: text.exactOptional(),
  line: z
    .number()
    .int()
    .positive()
    .exactOptional()
    .meta({ description: 'The line of the page, counted from 1.' }),
});

const years = z
  .strictObject({ min: z.number().min(0), max: z.number().min(0).exactOptional(), of: text })
  .refine(({ min, max }) => max === undefined || max >= min, 'years end before they begin');

const expectation = z.strictObject({
  id: id.meta({
    description: 'Unique within its role (or family), permanent: links end in #<id>.',
  }),
  aliases,
  text: text.meta({ description: 'One short plain clause.' }),
  theme: id,
  strand: id
    .exactOptional()
    .meta({ description: 'The expectation of which this is one rung, where it shows at several.' }),
  level: text.exactOptional().meta({
    description:
      "One of its strand's levels: how far this rung has grown. A competency whose strand has none names its own, as a number or in words.",
  }),
  details: z.array(text).exactOptional(),
  examples: z
    .array(text)
    .exactOptional()
    .meta({ description: 'What it may look like: told beside it, never asked.' }),
  years: years.exactOptional(),
  line: z
    .number()
    .int()
    .positive()
    .exactOptional()
    .meta({ description: 'The line of its page, counted from 1.' }),
  source: place.exactOptional().meta({
    description: "The page that it comes from, where that is not its role's or its family's.",
  }),
});

const indicator = z.union([
  text.transform((title) => ({ title })),
  z.strictObject({ title: text, details: z.array(text).exactOptional() }),
]);

const applyAddress = z
  .string()
  .refine(
    isApplyTemplate,
    'an apply address begins with https://, http:// or mailto: and fills in nothing but {role} and {title}',
  );

const hiringStep = z.strictObject({
  title: text,
  minutes: z.number().int().positive().exactOptional(),
  with: text.exactOptional(),
  optional: z.boolean().exactOptional(),
});

const claim = z.strictObject({
  code: z.enum(CLAIM_CODES),
  text,
  items: z.array(text).exactOptional(),
  about: id.exactOptional(),
  source: place.exactOptional(),
});

const upkeep = {
  owner: text.exactOptional().meta({
    description: 'Whom to ask about this page: a person, a group or a post. It is shown.',
  }),
  draft: z.literal(true).exactOptional().meta({
    description: 'true: not agreed yet. Whatever shows the page says so.',
  }),
  review: z.iso.date().exactOptional().meta({
    description: 'The day by which somebody looks this page over again: past it the check says so.',
  }),
};

const expectationLists = bySection(() => z.array(expectation).default([]));

const role = z.strictObject({
  id,
  title: text,
  aliases: z.array(id).default([]),
  track: id,
  grade: z
    .strictObject({
      value: gradeValue,
      basis: z.enum(['stated', 'inferred']),
      from: text.exactOptional(),
    })
    .exactOptional(),
  status: z.enum(['open', 'future', 'named']),
  partial: text.exactOptional().meta({
    description:
      'Why its page was read only in part. Whatever shows the role says so, and nothing that it lacks is taken for a fact.',
  }),
  summary: string.default(''),
  ...expectationLists,
  indicators: z.array(indicator).default([]),
  hiring: z.array(hiringStep).default([]),
  apply: applyAddress.exactOptional().meta({
    description: 'Where candidates apply for this role, where that is not where the site says.',
  }),
  claims: z.array(claim).default([]),
  source: place.exactOptional(),
  ...upkeep,
});

const relationEnd = z
  .union(
    [id, z.strictObject({ family: id })],
    'an end is the kebab-case id of a role, or { "family": … } with that of a job family',
  )
  .meta({
    description:
      'The id of a role; or { "family": … } where the source speaks of a whole job family and of no role of it.',
  });

const relation = z.strictObject({
  kind: z.enum(RELATION_KINDS),
  from: relationEnd,
  to: relationEnd,
  basis: z.enum(['stated', 'inferred']),
  gate: z.enum(['merit', 'merit-and-company-need']).exactOptional(),
  scope: z.array(z.enum(SECTION_KINDS)).min(1).exactOptional(),
  join: z.enum(['all', 'any']).exactOptional(),
  except: z.array(id).min(1).exactOptional().meta({
    description:
      "For extends: lines of the parent that are not taken over, because the role's own page says otherwise.",
  }),
  source: place.exactOptional(),
  note: text.exactOptional(),
});

export const familySchema = z
  .strictObject({
    $schema,
    id,
    title: text,
    aliases,
    department: id,
    summary: string.default(''),
    source: id.exactOptional(),
    ...upkeep,
    ...expectationLists,
    indicators: z.array(indicator).default([]),
    hiring: z.array(hiringStep).default([]),
    roles: z.array(role),
    relations: z.array(relation).default([]),
  })
  .meta({ title: 'Rungs job family', description: 'One page of roles, with what each expects.' });

/** How a line is named where no role is around it. */
const levelSchema = z.union([
  text,
  z.strictObject({
    title: text.meta({ description: 'Its name, by which an expectation stands at it.' }),
    text: text.exactOptional().meta({ description: 'What somebody at this level shows.' }),
  }),
]);

/** A level of a strand, whether the file writes its name alone or a text beside it. */
export function levelOf(entry: z.output<typeof levelSchema>): Level {
  return typeof entry === 'string' ? { title: entry } : entry;
}

export const lineSchema = z
  .string()
  .regex(
    /^(?:roles|families)\/[a-z0-9-]+#[a-z0-9-]+$/,
    'an expectation is named as roles/<role>#<id> or families/<family>#<id>',
  );

const titled = z.strictObject({ id, title: text });

const generalHiring = z
  .strictObject({ steps: z.array(hiringStep).min(1), source: place.exactOptional() })
  .exactOptional()
  .meta({
    description: 'How hiring goes where neither a role nor its family says it: shown as general.',
  });

/** The most letters of a mark: more would not be read in a square of a header. */
const MARK_LETTERS = 3;

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour is written as #rrggbb');

/** Nobody's words should be sent where others can read them on the way. */
const safeAddress = z
  .string()
  .refine(
    (text) => isAddress(text) && !/^http:/i.test(text),
    'this address begins with https:// or mailto:',
  );

const site = z
  .strictObject({
    name: text
      .exactOptional()
      .meta({ description: 'What the site goes by, where that is not the organisation’s name.' }),
    mark: text
      .refine(
        (mark) => [...new Intl.Segmenter().segment(mark)].length <= MARK_LETTERS,
        `a mark has at most ${MARK_LETTERS} letters`,
      )
      .exactOptional()
      .meta({
        description: 'One to three letters, set in a square beside the name; absent: its initial.',
      }),
    accent: z
      .union(
        [colour, z.strictObject({ light: colour, dark: colour })],
        'an accent is a colour, "#rrggbb", or { "light": …, "dark": … } with one for each theme',
      )
      .exactOptional()
      .meta({
        description:
          'Its colour: of the mark, of the current screen in the header and of what is offered first. One for both themes (the dark one takes a lighter shade where it must), or one each. The check measures whether it is seen.',
      }),
    links: z
      .array(z.strictObject({ label: text, url: safeAddress }))
      .exactOptional()
      .meta({ description: 'At the foot of every page: https and mailto addresses.' }),
    feedback: safeAddress.exactOptional().meta({
      description:
        'Where a reader says what is amiss, at the foot of every page and where a screen fails: a https or mailto address.',
    }),
    edit: z
      .string()
      .refine(
        isEditTemplate,
        'an address for edits begins with https://, http:// or mailto: and fills in nothing but {file} and {line}',
      )
      .exactOptional()
      .meta({
        description:
          'Where somebody suggests an edit of a role or of one of its lines: an address in which {file} stands for the file within this folder and {line} for the line of it.',
      }),
    indexing: z.boolean().exactOptional().meta({
      description:
        'false: search engines are asked to list no page of it. Whoever has its address can still read it.',
    }),
    apply: applyAddress.exactOptional().meta({
      description:
        'Where candidates apply: a http(s) or mailto address in which {role} stands for the id of a role and {title} for its title.',
    }),
  })
  .meta({ description: 'What an organisation makes its own of the site.' });

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

export const datasetSchema = z
  .strictObject({
    $schema,
    organisation: z.strictObject({
      name: text,
      url: webAddress.exactOptional(),
      hiring: generalHiring,
    }),
    title: text,
    language: z
      .string()
      .refine(isLanguage, 'a language is a BCP 47 tag: en, de-CH, zh-Hant')
      .default('en')
      .meta({ description: 'In which its texts are written, by its BCP 47 tag.' }),
    asOf: z.iso.date('a day is written as 2025-06-30'),
    covers: z.array(id).exactOptional().meta({
      description:
        'Of an edition (editions/<date>): the families that it describes. Of all others it says nothing; those that stand in it only lend their names.',
    }),
    notice: text.exactOptional(),
    license: text,
    site: site.exactOptional(),
    departments: z
      .array(titled.extend({ hiring: generalHiring }))
      .min(
        1,
        'at least one department is needed, as { "id": "engineering", "title": "Engineering" }',
      ),
    tracks: z
      .array(z.strictObject({ id, title: text, short: text }))
      .min(
        1,
        'at least one track is needed, as { "id": "ic", "title": "Individual contributor", "short": "IC" }',
      ),
    grades: z
      .array(z.strictObject({ value: gradeValue, titles: z.record(id, z.array(text)).default({}) }))
      .min(1, 'at least one grade is needed, as { "value": "5" }')
      .meta({ description: 'The ordinal scale, lowest grade first.' }),
    themes: z
      .array(titled)
      .min(1, 'at least one theme is needed, as { "id": "delivery", "title": "Delivery" }'),
    strands: z
      .array(
        z.strictObject({
          id,
          title: text,
          aliases,
          theme: id,
          levels: z.array(levelSchema).min(2).exactOptional().meta({
            description:
              'What there is to grow through, lowest first: each a name, or a name with a text.',
          }),
          basis: z
            .literal('proposed')
            .exactOptional()
            .meta({ description: 'Gathered by likeness of wording; remove it once confirmed.' }),
        }),
      )
      .default([]),
    formerStrands: z
      .array(z.strictObject({ id, title: text, why: text, lines: z.array(lineSchema).default([]) }))
      .exactOptional()
      .meta({
        description:
          'Strands that were given up with no one heir: their links lead to a page that says why, and where their lines stand.',
      }),
    sources: z
      .array(
        z.strictObject({
          id,
          title: text,
          kind: z.enum(['page', 'ladder', 'scale']),
          url: webAddress.exactOptional(),
          date: text.exactOptional(),
          note: text.exactOptional(),
          wording: z.enum(WORDINGS).exactOptional().meta({
            description:
              'Whose words its expectations are in here: "own" where they are rewritten, "source" where they are the source’s.',
          }),
          items: z.array(z.number().int().positive()).exactOptional().meta({
            description:
              'The lines on which it lists what it expects: each has an expectation, a relation or a claim, or the check names it.',
          }),
        }),
      )
      .default([]),
  })
  .meta({
    title: 'Rungs dataset',
    description: 'An organisation, its grade scale and vocabularies.',
  });

export type FamilyFile = z.output<typeof familySchema>;
export type DatasetFile = z.output<typeof datasetSchema>;

/** The data files as they are written: what has a default may be left out. */
export type DatasetInput = z.input<typeof datasetSchema>;
export type FamilyInput = z.input<typeof familySchema>;
export type RoleInput = FamilyInput['roles'][number];
export type RelationInput = NonNullable<FamilyInput['relations']>[number];
/** A relation from role to role. */
export type RoleRelationInput = RelationInput & { from: string; to: string };
export type ExpectationInput = NonNullable<RoleInput['responsibilities']>[number];

/** The JSON Schemas that editors use while the files are written by hand. */
export function jsonSchemas(): Record<'dataset' | 'family', object> {
  const publish = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' });
  return { dataset: publish(datasetSchema), family: publish(familySchema) };
}
