import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { REPORT, STAMP } from './fixture.ts';
import { FORMAT_LIST, FORMATS, writeIn } from './formats.ts';

const MODULES = import.meta.glob<object>(['./*.ts', '!./*.test.ts']);

/** What this table imports as soon as it is loaded itself, types aside. */
function importsOfTable(): string[] {
  const path = `${import.meta.dirname}/formats.ts`;
  const { module } = parseSync(path, readFileSync(path, 'utf8'));
  return module.staticImports
    .filter(({ entries }) => entries.some(({ isType }) => !isType))
    .map(({ moduleRequest }) => moduleRequest.value);
}

/** What people read of a file: of a workbook the texts of its parts. */
function textIn(file: unknown): string {
  if (!(file instanceof Uint8Array)) return String(file);
  return Object.values(unzipSync(file))
    .map((part) => strFromU8(part))
    .join('');
}

describe.each(Object.entries(FORMATS))('the format %s', (id, format) => {
  test('is written by the module of its name, which is loaded on demand', async () => {
    expect(await format.load()).toBe(await MODULES[`./${id}.ts`]?.());
    expect(importsOfTable()).toEqual(['#src/text/en/exports.ts']);
  });

  test('prints no address where there is none that leads anywhere', async () => {
    const { link, ...stamp } = STAMP;
    const text = textIn(await writeIn<unknown>(format, REPORT, stamp));
    expect(text).toContain(STAMP.organisation);
    expect(text).not.toContain(new URL(link).host);
    expect(text).not.toContain('undefined');
  });

  test('says what a report says, and where it is from', async () => {
    const text = textIn(await writeIn<unknown>(format, REPORT, STAMP));
    for (const said of [REPORT.title, 'Trims the wick', STAMP.organisation, STAMP.link]) {
      expect(text).toContain(said);
    }
  });
});

test('every module that writes a report is offered as a format', async () => {
  const found = Object.entries(MODULES).map(async ([path, load]) => {
    return 'write' in (await load()) ? [path] : [];
  });
  const writers = (await Promise.all(found)).flat();
  expect(writers.sort()).toEqual(
    Object.keys(FORMATS)
      .map((id) => `./${id}.ts`)
      .sort(),
  );
});

test('files are told apart by their ending', () => {
  expect(new Set(FORMAT_LIST.map(({ ending }) => ending)).size).toBe(FORMAT_LIST.length);
});
