import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { ARCHIVES, type Form, type Seed } from './seeds.ts';

type MangleText = (text: string) => string;

const PIECES = [
  ...['\r\n', '\0', '\n', '\t', '\u00A0', '\uD800', '---\n', '\\'],
  ...['#', ' * ', '|', '`', '```\n', '**', '>', '~~~', '[', ']', '- ', '1. '],
  ...['<b>', '<ul>', '</li>', '<table>', '</td>', '<!--', '-->', '<script>', '&amp;', ']]>'],
  ...['"', "'", ',', ';', ':', ': ', '{', '}', '&a ', '*a', '!!', '"": ', 'sep=;\n'],
];

/** Ways to spoil a text: something is cut, doubled, put out of order, put in, or all lines run together. */
const mangleText: fc.Arbitrary<MangleText> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat(300)).map(
    ([at, count]): MangleText =>
      (text) => {
        const from = at % (text.length + 1);
        return text.slice(0, from) + text.slice(from + count);
      },
  ),
  fc.tuple(fc.nat(), fc.nat(80)).map(
    ([at, count]): MangleText =>
      (text) => {
        const lines = text.split('\n');
        const from = at % lines.length;
        return [...lines.slice(0, from + count), ...lines.slice(from)].join('\n');
      },
  ),
  fc.array(fc.nat(), { minLength: 1, maxLength: 40 }).map(
    (keys): MangleText =>
      (text) =>
        text
          .split('\n')
          .map((line, at) => ({ line, key: keys[at % keys.length] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ line }) => line)
          .join('\n'),
  ),
  fc.tuple(fc.nat(), fc.constantFrom(...PIECES)).map(
    ([at, piece]): MangleText =>
      (text) => {
        const from = at % (text.length + 1);
        return text.slice(0, from) + piece + text.slice(from);
      },
  ),
  fc.constant<MangleText>((text) => text.replaceAll('\n', ' ')),
  fc.constant<MangleText>((text) => text.replaceAll('\n', '\r\n')),
);

/** Bytes that are no text any more, or an archive that is broken. */
const mangleBytes = fc.tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 8 }));

/** A seed of a form, spoiled one to five times. */
export function mangled(form: Form, seeds: readonly Seed[]): fc.Arbitrary<Seed> {
  const seed = fc.constantFrom(...seeds);
  const texts = fc.array(mangleText, { minLength: 1, maxLength: 5 });
  const inText = fc.tuple(seed, texts, fc.nat()).map(([{ file, bytes }, ways, part]) => ({
    file,
    ...(ARCHIVES[form]
      ? inArchive(bytes, ways, part, ARCHIVES[form])
      : { bytes: inPlain(bytes, ways) }),
  }));
  const inBytes = fc.tuple(seed, mangleBytes).map(([{ file, bytes }, [at, put]]) => ({
    file,
    bytes: overwritten(bytes, at, put),
    ...(ARCHIVES[form] ? { isBent: true as const } : {}),
  }));
  return fc.oneof({ weight: 19, arbitrary: inText }, { weight: 1, arbitrary: inBytes });
}

function inPlain(bytes: Uint8Array, ways: readonly MangleText[]): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  return strToU8(ways.reduce((each, way) => way(each), text));
}

function inArchive(
  bytes: Uint8Array,
  ways: readonly MangleText[],
  part: number,
  seen: RegExp,
): Omit<Seed, 'file'> {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).sort();
  const name = names[part % names.length] ?? '';
  const spoiled = inPlain(parts[name] ?? bytes, ways);
  return {
    bytes: zipSync({ ...parts, [name]: spoiled }, { mtime: '2024-01-01' }),
    // A part that is no text any more is not read, and named.
    ...(seen.test(name) && !spoiled.includes(0) ? {} : { isBent: true }),
  };
}

function overwritten(bytes: Uint8Array, at: number, put: Uint8Array): Uint8Array {
  const changed = new Uint8Array(bytes);
  changed.set(put.subarray(0, changed.length), at % Math.max(1, changed.length - put.length));
  return changed;
}
