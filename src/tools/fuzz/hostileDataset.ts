import fc from 'fast-check';
import type { TextFile } from '#src/dataset/textFile.ts';
import { RELATION_KINDS } from '#src/domain/relations.ts';
import { synthesizeDataset } from '../synthesize.ts';

/** Datasets as nobody would write them: a sound one with some of its values, or all that have one, replaced. */

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Documents = readonly { readonly path: string; readonly value: Json }[];
type Edit = (files: Documents) => Documents;

/** What may break a layout, a path, a page, a script or whatever is written of it. */
const TEXTS = [
  ...['Qualitätssicherungsmaßnahmenbeauftragtenstellvertretung', 'W'.repeat(300), 'a', '1000', '-'],
  ...[
    'شركة العمل الدولية',
    '役職と等級の一覧',
    '👩‍👩‍👧‍👦🏳️‍🌈',
    'Z͑ͫa̴l̀ǵo',
    '\u202Eright to left',
    'a\u00ADb',
  ],
  ...['<script>polluted = 1</script>', '"><img src=x onerror="polluted = 1">', '</title></script>'],
  ...['javascript:polluted=1', 'https://evil.example/', '{{constructor}}', '$1', '&amp;', "'", '"'],
  ...[
    '../../outside',
    '..',
    '.',
    'index.html',
    'L5/L6',
    'a\\b',
    'con',
    'a?b#c',
    '%',
    '%2e%2e',
    'a:b',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    '=1+1',
    '| a | b |',
    '[a](b)',
    '- ',
    '# a',
    '',
    ' ',
    '\n',
  ],
  ...['\0', '\uD800', '\u200B', '\uFEFF', 'a-b', 'A-B', 'a'.repeat(201), '2026-02-30', 'xx-YY'],
];

const OTHERS: readonly Json[] = [null, true, 0, -1, 1e300, '', [], {}, [[]], ['a'], { id: 'a' }];

/** Places of a file: the keys that lead to every value in it. */
type Way = readonly (string | number)[];

function waysIn(value: Json, way: Way = []): Way[] {
  if (typeof value !== 'object' || value === null) return [way];
  const parts = Array.isArray(value)
    ? value.map((part: Json, at): [string | number, Json] => [at, part])
    : Object.entries(value);
  return [way, ...parts.flatMap(([key, part]) => waysIn(part, [...way, key]))];
}

/** Changes what stands at a place; undefined takes it out. */
function changed(value: Json, [key, ...rest]: Way, to: (old: Json) => Json | undefined): Json {
  if (key === undefined) return to(value) ?? null;
  if (Array.isArray(value)) {
    return value.flatMap((part: Json, at) => {
      if (at !== key) return [part];
      const next = rest.length > 0 ? changed(part, rest, to) : to(part);
      return next === undefined ? [] : [next];
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => {
      if (name !== key) return [[name, part] as const];
      const next = rest.length > 0 ? changed(part, rest, to) : to(part);
      return next === undefined ? [] : [[name, next] as const];
    }),
  );
}

/** An edit of any one place that `fits`. */
function somewhere(
  number: number,
  fits: (old: Json) => boolean,
  to: (old: Json) => Json | undefined,
): Edit {
  return (files) => {
    const all = files.flatMap(({ path, value }) =>
      waysIn(value)
        .filter((way) => way.length > 0 && fits(at(value, way)))
        .map((way) => ({ path, way })),
    );
    const place = all[number % Math.max(1, all.length)];
    if (!place) return files;
    return files.map((file) =>
      file.path === place.path ? { ...file, value: changed(file.value, place.way, to) } : file,
    );
  };
}

function at(value: Json, way: Way): Json {
  return way.reduce<Json>(
    (part, key) =>
      typeof part === 'object' && part !== null
        ? ((part as { readonly [key: string]: Json })[key] ?? null)
        : null,
    value,
  );
}

const isText = (value: Json) => typeof value === 'string';

/** What names something to programs: another in its place is mostly refused. */
const isId = (value: Json) => typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value);

/** What people read becomes another text wherever it stands, so that all that names something by it still does. */
function everywhere(number: number, text: string): Edit {
  return (files) => {
    const texts = files.flatMap(({ value }) =>
      waysIn(value)
        .map((way) => at(value, way))
        .filter((value) => isText(value) && !isId(value)),
    );
    const old = texts[number % Math.max(1, texts.length)];
    const renamed = (value: Json): Json => {
      if (value === old) return text;
      if (Array.isArray(value)) return value.map(renamed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, part]) => [key === old ? text : key, renamed(part)]),
      );
    };
    return files.map(({ path, value }) => ({ path, value: renamed(value) }));
  };
}

/** Two roles are joined, whoever they are. */
function joined(kind: string, from: number, to: number): Edit {
  return (files) => {
    const ids = files.flatMap(({ value }) => {
      const roles = at(value, ['roles']);
      return Array.isArray(roles) ? roles.map((role: Json) => at(role, ['id'])) : [];
    });
    const relation = {
      ...{ kind, basis: 'stated' },
      from: ids[from % Math.max(1, ids.length)] ?? 'a',
      to: ids[to % Math.max(1, ids.length)] ?? 'a',
    };
    return files.map((file, number) =>
      number === 1
        ? {
            ...file,
            value: changed(file.value, ['relations'], (old) =>
              Array.isArray(old) ? [...old, relation] : [relation],
            ),
          }
        : file,
    );
  };
}

const any = fc.nat(99_999);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 12, arbitrary: fc.tuple(any, text).map(([number, to]) => everywhere(number, to)) },
  {
    weight: 3,
    arbitrary: fc.tuple(any, text).map(([number, to]) => somewhere(number, isText, () => to)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(any, fc.constantFrom(...OTHERS)).map(([number, to]) =>
      somewhere(
        number,
        () => true,
        () => to,
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: any.map((number) =>
      somewhere(
        number,
        () => true,
        () => undefined,
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: any.map((number) =>
      somewhere(number, Array.isArray, (old) => (Array.isArray(old) ? [...old, ...old] : old)),
    ),
  },
  { weight: 1, arbitrary: any.map((number) => somewhere(number, Array.isArray, () => [])) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...RELATION_KINDS), any, any)
      .map(([kind, from, to]) => joined(kind, from, to)),
  },
);

/** The files of a dataset of a few roles after some edits. */
export const hostileDataset: fc.Arbitrary<readonly TextFile[]> = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.array(edit, { minLength: 1, maxLength: 5 }))
  .map(([roles, edits]) => {
    const sound = synthesizeDataset({ roles, seed: roles }).map(({ path, text: written }) => ({
      path,
      value: JSON.parse(written) as Json,
    }));
    return edits
      .reduce((files: Documents, change) => change(files), sound)
      .map(({ path, value }) => ({ path, text: JSON.stringify(value, null, 2) }));
  });
