import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const MODEL = readFileSync('docs/threat-model.md', 'utf8');
const ROWS = MODEL.split('\n').filter((line) => /^\|(?! from| ---)/.test(line));

test('every line of the threat model names tests, all of which there are', () => {
  expect(ROWS.length).toBeGreaterThan(12);
  for (const row of ROWS) {
    const held = row.split('|').at(-2) ?? '';
    const files = [...held.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
    expect(files, row).not.toEqual([]);
    for (const file of files) {
      expect(file).toMatch(/\.(?:test|spec)\.ts$/);
      expect(existsSync(file), file).toBe(true);
    }
  }
});

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
}

test('packages have exact versions, from the registry alone, each by its digest but for those of other machines', () => {
  const own = JSON.parse(readFileSync('package.json', 'utf8'));
  const wanted: Record<string, string> = { ...own.dependencies, ...own.devDependencies };
  const loose = Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const packages: [string, Locked][] = Object.entries(lock.packages);
  const fetched = packages.filter(([path]) => path.includes('node_modules/'));
  expect(fetched.length).toBeGreaterThan(100);
  const odd = fetched.filter(
    ([, { resolved, integrity, optional }]) =>
      ![undefined, 'file:runtime'].includes(resolved) ||
      !(integrity?.startsWith('sha512-') || optional),
  );
  expect(odd.map(([path]) => path)).toEqual([]);
  expect(Object.keys(own.allowScripts)).toEqual(['node']);
});
