import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from './journey.ts';
import { drop, recognised, titlesIn } from './openSteps.ts';

const SOUND = '# Wicks\n\n## Wick Trimmer\n\n### Responsibilities\n\n- Trims the wick\n';

const file = (name: string, body: string | Uint8Array) => ({ name, body });

/** Small inputs that meet the same guards as those that would do harm. */
const HOSTILE = [
  file(
    'bomb.zip',
    zipSync({ 'big.md': new Uint8Array(3_000_000), '../../climbed.md': strToU8(SOUND) }),
  ),
  file('nested.json', `${'['.repeat(20_000)}1${']'.repeat(20_000)}`),
  file(
    'script.html',
    '<main><h1>Flues</h1><h2>Flue Sweep</h2><h3>Responsibilities</h3><ul><li onclick="polluted = 1">Sweeps<script>polluted = 1</script></ul></main>',
  ),
  file('broken.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])),
  file(
    'formula.csv',
    'Job title,Section,Expectation\nLamp Lighter,Responsibilities,"=HYPERLINK(""http://evil.example"")"\n',
  ),
];

test('what would do harm is answered in words, and what is sound beside it is read', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const refused = await refusedToReader(page);
  await page.goto('/open');
  await drop(page, ...HOSTILE, file('wicks.md', SOUND));
  await recognised(page);
  expect((await titlesIn(page)).toSorted()).toEqual(['Flue Sweep', 'Lamp Lighter', 'Wick Trimmer']);
  const main = page.locator('main');
  for (const told of ['big.md', 'climbed.md', 'nested.json', 'broken.xlsx'])
    await expect(main).toContainText(told);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'polluted'))).toBeUndefined();
  // What reads it does nothing that its policy would have to refuse.
  expect(await refused()).toEqual([]);
  // Nothing of it leaves the machine: whatever was asked for is a file of the site.
  const origin = new URL(page.url()).origin;
  expect(
    asked.filter((address) => !address.startsWith(`${origin}/`) && !address.startsWith('blob:')),
  ).toEqual([]);
});

/** Listens to what the reader of files is refused by its policy, of which no page hears; answers with what tells it. */
async function refusedToReader(page: Page): Promise<() => Promise<readonly string[]>> {
  const reading = page.waitForEvent('worker', (worker) => /\/reader-/.test(worker.url()));
  await page.route(/\/assets\/reader-[\w-]+\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: LISTENING + (await response.text()) });
  });
  return async () => (await reading).evaluate(() => Reflect.get(globalThis, 'refused'));
}

const LISTENING = `self.refused = [];
addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) => self.refused.push(effectiveDirective + ' ' + sample));
`;
