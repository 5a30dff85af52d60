import fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { isZip, unzip, ZIP_LIMITS } from './zip.ts';

const LIMITS = { ...ZIP_LIMITS, entries: 3, total: 3_000_000, each: 2_000_000 };
const names = (zip: ReturnType<typeof unzip>) => zip?.entries.map(({ name }) => name);

test('gives every file of an archive, wherever it lies, and no folder', () => {
  const zip = zipSync({ pages: { 'a.md': strToU8('# A'), deep: { 'b.md': strToU8('# B') } } });
  expect(isZip(zip)).toBe(true);
  const { entries, refused } = unzip(zip) ?? {};
  expect(refused).toEqual([]);
  expect(entries?.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ['pages/a.md', '# A'],
    ['pages/deep/b.md', '# B'],
  ]);
});

test('unpacks what is wanted only', () => {
  const zip = zipSync({ 'a.md': strToU8('a'), 'b.png': strToU8('b') });
  expect(names(unzip(zip, (name) => name.endsWith('.md')))).toEqual(['a.md']);
});

const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);
const link: Zippable[string] = [strToU8('../../secret.md'), { os: 3, attrs: 0o120777 << 16 }];

test.each<[string, Zippable, string]>([
  ['a path that climbs', { '../a.md': strToU8('a') }, 'climbing'],
  ['a path that climbs later', { 'x/../../a.md': strToU8('a') }, 'climbing'],
  ['a path from the root', { '/etc/a.md': strToU8('a') }, 'climbing'],
  ['a path from a drive', { 'C:\\a.md': strToU8('a') }, 'climbing'],
  ['a link', { 'a.md': link }, 'link'],
  ['a file that grows 1,000 times', { 'a.md': zeros(1.5) }, 'too-large'],
  ['a file that is too large', { 'a.md': [zeros(2.5), { level: 0 }] }, 'too-large'],
])('%s is not unpacked', (_, files, fault) => {
  const read = unzip(zipSync(files), undefined, LIMITS);
  expect(read?.entries).toEqual([]);
  expect(read?.refused.map((each) => each.fault)).toEqual([fault]);
});

test('no more entries are unpacked than may be, nor more bytes in all', () => {
  const small = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, strToU8(name)]));
  expect(names(unzip(zipSync(small), undefined, LIMITS))).toEqual(['a', 'b', 'c']);
  const large: Zippable = { a: [zeros(1.8), { level: 0 }], b: [zeros(1.8), { level: 0 }] };
  const read = unzip(zipSync(large), undefined, LIMITS);
  expect(names(read)).toEqual(['a']);
  expect(read?.refused).toEqual([{ name: 'b', fault: 'too-large' }]);
});

/** Writes another size of the first entry into the directory than it has. */
function claimingSize(zip: Uint8Array, size: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at < zip.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return zip;
}

test('an archive that lies about its sizes is left as soon as it does', () => {
  const bomb = claimingSize(zipSync({ 'a.md': zeros(60) }), 100);
  expect(unzip(bomb)?.refused).toEqual([{ name: 'a.md', fault: 'too-large' }]);
  const short = claimingSize(zipSync({ 'a.md': strToU8('abc') }), 100);
  expect(unzip(short)?.refused).toEqual([{ name: 'a.md', fault: 'damaged' }]);
});

test('what is no archive is none', () => {
  expect(unzip(strToU8('# A page'))).toBeUndefined();
  expect(unzip(new Uint8Array())).toBeUndefined();
});

test('mangled archives never throw', () => {
  const whole = zipSync({ 'a.md': strToU8('# A page'.repeat(40)), 'b/c.md': strToU8('# B') });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }),
      fc.nat(whole.length),
      (changes, length) => {
        const mangled = whole.slice(0, length > whole.length / 2 ? length : undefined);
        for (const [at, byte] of changes) if (at < mangled.length) mangled[at] = byte;
        const read = unzip(mangled);
        expect(read === undefined || Array.isArray(read.entries)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});
