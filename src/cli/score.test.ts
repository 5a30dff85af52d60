import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { score } from './score.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'score-'));
  await writeFile(
    join(folder, 'hands.md'),
    '# Hands\n\n## Lamp Hand\n\n### Requirements\n\n- Calm\n',
  );
  const hands = { file: 'hands.md', roles: [{ title: 'Lamp Hand', requirements: 1 }] };
  await writeFile(join(folder, 'facts.json'), JSON.stringify({ pages: [hands], hue: 1 }));
  const gone = { pages: [hands, { file: 'gone.md' }] };
  await writeFile(join(folder, 'gone.json'), JSON.stringify(gone));
});

afterAll(() => rm(folder, { recursive: true }));

async function run(...words: string[]) {
  const said: string[] = [];
  const terminal = {
    folder,
    print: (line: string) => said.push(line),
    warn: (line: string) => said.push(line),
  };
  return { code: await score(words, terminal), said: said.join('\n') };
}

test('a score is printed, with what the facts say in vain', async () => {
  const { code, said } = await run('facts.json');
  expect(code).toBe(0);
  expect(said).toContain('100.0 %  items in the right section of the right role (1 of 1)');
  expect(said).toContain('This field means nothing here: hue');
});

test('a score is told to programs too, of pages together as of each by itself', async () => {
  for (const more of [[], ['--together']]) {
    const { said } = await run('facts.json', '--json', ...more);
    expect(JSON.parse(said)).toMatchObject({
      shares: { items: 100 },
      notThere: [],
      unknown: ['hue'],
    });
  }
});

test('a threshold that is not reached and a page that is not there fail', async () => {
  expect((await run('facts.json', '--least', 'items=100')).code).toBe(0);
  expect((await run('gone.json', '--least', 'roles=100')).code).toBe(1);
  expect((await run('gone.json')).said).toContain('There is no such page: gone.md');
});

test('what cannot be followed is refused', async () => {
  for (const words of [
    [],
    ['none.json'],
    ['hands.md'],
    ['facts.json', '--least', 'x=1'],
    ['--no'],
  ]) {
    expect((await run(...words)).code).toBe(2);
  }
});
