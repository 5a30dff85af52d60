import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { expect, heading } from './journey.ts';

export interface TestFile {
  readonly name: string;
  readonly body: string | Uint8Array;
}

/** Drops files on the page as a hand would. */
export async function drop(page: Page, ...files: readonly TestFile[]): Promise<void> {
  const given = files.map(({ name, body }) => ({
    name,
    base64: Buffer.from(body).toString('base64'),
  }));
  const dataTransfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([bytes], name));
    }
    return data;
  }, given);
  await page.locator('main').dispatchEvent('dragover', { dataTransfer });
  await page.locator('main').dispatchEvent('drop', { dataTransfer });
}

/** Waits until what was given is read, and gives the list of its roles. */
export async function recognised(page: Page): Promise<Locator> {
  await expect(page.getByRole('heading', { name: 'What was not read' })).toBeVisible();
  await settled(page);
  return page.getByRole('table');
}

/** Nothing is read any more. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('main [aria-busy="false"]')).toBeVisible();
}

/** The titles of the roles that were found, in their order. */
export async function titlesIn(page: Page): Promise<string[]> {
  const fields = page.getByRole('textbox', { name: /^Title of / });
  return fields.evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
}

/** Opens what was read, and waits for its map under an address of its own. */
export async function openIt(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page).toHaveURL(/\/open\/\d+\/$/);
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  await expect(heading(page, /career ladder/)).toBeVisible();
}

/** A sheet of a company: a title over all, levels across, skills down in groups whose cells are merged. */
const sheet = (job: string, skills: readonly (readonly [string, string])[]) => ({
  name: job,
  rows: [
    [`${job} ladder`, null, null, null, null],
    ['Area', 'Skill', `Junior ${job}`, `${job}`, `Senior ${job}`],
    ...skills.map(([area, skill], at) => [
      at % 2 === 0 ? area : null,
      skill,
      `Practises ${skill.toLowerCase()} with help`,
      `Practises ${skill.toLowerCase()} alone`,
      `Teaches ${skill.toLowerCase()} to others`,
    ]),
  ],
  merges: [
    { startRow: 0, startCol: 0, endRow: 0, endCol: 4 },
    ...skills.flatMap((_, at) =>
      at % 2 === 0 ? [{ startRow: at + 2, startCol: 0, endRow: at + 3, endCol: 0 }] : [],
    ),
  ],
});

/** A workbook that nobody has seen: three sheets, levels across, skills down, merged cells. */
export async function unseenWorkbook(): Promise<TestFile> {
  const skills = [
    ['Craft', 'Mending sails'],
    ['Craft', 'Splicing rope'],
    ['People', 'Giving advice'],
    ['People', 'Running a crew'],
  ] as const;
  const sheets = ['Sailmaker', 'Rigger', 'Caulker'].map((job) => sheet(job, skills));
  return { name: 'our career ladder (final).xlsx', body: await writeXlsx({ sheets }) };
}

export const CSV = `Job title,Level,Track,Competency,Description
Junior Sailmaker,1,IC,Craft,Mends sails with help
Sailmaker,2,IC,Craft,Mends sails alone
Senior Sailmaker,3,IC,Craft,Cuts sails of every kind
Loft Lead,3,Management,People,Leads the loft
`;

export const PAGE = `# Riggers

## Junior Rigger

**Grade:** 1

### Responsibilities

- Splices rope with help

### Curiosities

- Knows forty knots

## Rigger

**Grade:** 2

### Responsibilities

- Splices rope alone
`;

export const OTHER_PAGE = PAGE.replaceAll('Rigger', 'Caulker');

/** Folders as an archive. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)])),
  );
}

export async function bytesOf(download: Download): Promise<TestFile> {
  return { name: download.suggestedFilename(), body: await readFile(await download.path()) };
}
