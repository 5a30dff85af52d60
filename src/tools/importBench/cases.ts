import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { workbook } from './workbook.ts';

/** A large or hostile input of the import, and within what it must be answered. */
export interface BenchCase {
  readonly name: string;
  /** Writes the input into an empty folder. */
  readonly make: (folder: string) => Promise<void>;
  readonly seconds: number;
  readonly megabytes: number;
  /** What the answer must say, where it must say something. */
  readonly says?: RegExp;
}

const PAGES = join(import.meta.dirname, '../score/pages');
const MEGABYTE = 1024 * 1024;

function lines(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => line(at)).join('\n');
}

const page = (title: string) => `# ${title}\n\n## ${title} Keeper\n\n### Requirements\n\n- Calm\n`;

export const BENCH_CASES: readonly BenchCase[] = [
  { name: '600 pages', make: manyPages(600), seconds: 15, megabytes: 600 },
  {
    name: 'a workbook of 20 sheets of 500 rows',
    make: (folder) => writeFile(join(folder, 'jobs.xlsx'), workbook(20, 500)),
    seconds: 3,
    megabytes: 600,
  },
  {
    name: 'a file of 50 MB',
    make: (folder) =>
      writeFile(join(folder, 'large.md'), '- Trims a wick\n'.repeat(3.5 * MEGABYTE)),
    seconds: 15,
    megabytes: 600,
    says: /large\.md/,
  },
  {
    name: 'a table of 50 MB',
    make: (folder) =>
      writeFile(
        join(folder, 'large.csv'),
        `Title,Skill\n${'Keeper,Trims a wick\n'.repeat(2.6 * MEGABYTE)}`,
      ),
    seconds: 15,
    megabytes: 600,
    says: /large\.csv/,
  },
  {
    name: '5,000 small files',
    make: async (folder) => {
      for (let at = 0; at < 5000; at++)
        await writeFile(join(folder, `k${at}.md`), page(`Lamp ${at}`));
    },
    seconds: 60,
    megabytes: 1200,
  },
  {
    name: 'an archive that unpacks to 2 GB',
    make: async (folder) => {
      const zeros = new Uint8Array(256 * MEGABYTE);
      const parts = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`b${at}.md`, zeros]));
      await writeFile(join(folder, 'bomb.zip'), zipSync(parts, { level: 9 }));
      await writeFile(join(folder, 'sound.md'), page('Lamp'));
    },
    seconds: 15,
    megabytes: 600,
    says: /bomb\.zip/,
  },
  {
    name: 'an archive whose paths climb',
    make: async (folder) => {
      const text = strToU8(page('Climber'));
      const names = ['../../climber.md', '/tmp/climber.md', 'C:\\climber.md', 'roles/sound.md'];
      await writeFile(
        join(folder, 'climb.zip'),
        zipSync(Object.fromEntries(names.map((name) => [name, text]))),
      );
    },
    seconds: 15,
    megabytes: 600,
    says: /climb\.zip/,
  },
  {
    name: 'links out of the folder and in circles',
    make: async (folder) => {
      await writeFile(join(folder, 'sound.md'), page('Lamp'));
      await symlink('/etc', join(folder, 'etc'));
      await symlink('.', join(folder, 'circle'));
    },
    seconds: 15,
    megabytes: 600,
    says: /etc/,
  },
  {
    name: 'YAML whose anchors unfold without end',
    make: async (folder) => {
      const bomb = `a0: &a0 [x]\n${lines(40, (at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}, *a${at}]`)}\n`;
      await writeFile(join(folder, 'bomb.yml'), bomb);
      await writeFile(join(folder, 'circle.yml'), 'roles: &r\n  - title: Keeper\n    roles: *r\n');
      await writeFile(join(folder, 'matter.md'), `---\n${bomb}---\n${page('Lamp')}`);
    },
    seconds: 15,
    megabytes: 600,
    says: /bomb\.yml/,
  },
  {
    name: '1,000 lists in each other',
    make: async (folder) => {
      const nested = lines(1000, (at) => `${'  '.repeat(at)}- Lamp ${at}`);
      await writeFile(join(folder, 'deep.md'), `${page('Lamp')}\n${nested}\n`);
      await writeFile(join(folder, 'deep.html'), `<h1>Deep</h1>${'<ul><li>Lamp'.repeat(1000)}`);
      await writeFile(join(folder, 'deep.json'), `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`);
      await writeFile(join(folder, 'deep.yml'), `${'['.repeat(1000)}x${']'.repeat(1000)}`);
    },
    seconds: 15,
    megabytes: 600,
  },
];

/** So many pages of usual length, made of the invented ones, each with titles of its own. */
function manyPages(count: number): BenchCase['make'] {
  return async (folder) => {
    const names = (await readdir(PAGES)).filter((name) => name.endsWith('.md')).sort();
    const texts = await Promise.all(names.map((name) => readFile(join(PAGES, name), 'utf8')));
    for (let at = 0; at < count; at++) {
      const text = texts[at % texts.length] ?? '';
      // A title of its own for each, and three times the length, as real pages have.
      const own = text.replaceAll(
        /\b(?:Manager|Engineer|Curator|Blower|Director)\b/g,
        (word) => `${word} ${letters(at)}`,
      );
      const long = own.replaceAll(
        /^- .*$/gm,
        (item) => `${item}\n${item} and what follows\n${item} and why`,
      );
      const department = join(folder, `department-${at % 12}`);
      await mkdir(department, { recursive: true });
      await writeFile(join(department, `page-${at}.md`), long);
    }
  };
}

function letters(at: number): string {
  return [at / 676, at / 26, at]
    .map((part) => String.fromCharCode(65 + (Math.floor(part) % 26)))
    .join('');
}
