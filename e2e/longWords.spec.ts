import { buildLadder, type Ladder, relationsFrom } from '../src/domain/ladder.ts';
import type { ScreenName } from '../src/screens/registry.ts';
import { serve } from './invented.ts';
import { expect, painted, test } from './journey.ts';
import { cut, overlapping, sideways } from './measures.ts';
import { NAMES, namedBy } from './namedBy.ts';
import { expectPlan } from './planSteps.ts';

/** A layout holds whatever an organisation calls its roles, grades and skills, on every screen, from a phone to a desk. */

const WIDTHS = [320, 390, 768, 1280];

for (const [name, names] of Object.entries(NAMES)) {
  test.describe(`A ladder of ${name}`, () => {
    const files = namedBy(names);
    const ladder = buildLadder(files.ladder);
    test.beforeEach(({ context }) => serve(context, files));

    test('fits on every screen: nothing is cut, nor lies over another, nor slides sideways', async ({
      page,
    }) => {
      test.setTimeout(180_000);
      const measured = async (what: string) => {
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          await painted(page);
          expect.soft(await page.evaluate(sideways), `${what} at ${width}: too wide`).toEqual([]);
          expect.soft(await page.evaluate(cut), `${what} at ${width}: cut`).toEqual([]);
          expect.soft(await page.evaluate(overlapping), `${what} at ${width}: over`).toEqual([]);
        }
      };
      for (const address of Object.values(addressesIn(ladder)).flat()) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 }).first(), address).toBeVisible();
        await measured(address);
      }
      await page.goto(`/roles/${stepIn(ladder)[1]}`);
      await page.getByRole('link', { name: 'Plan this' }).click();
      await expectPlan(page);
      await measured('a plan');
    });
  });
}

/** A step whose ends are both described. */
function stepIn(ladder: Ladder): readonly [string, string] {
  const isTold = (id: string) => ladder.byId.get(id)?.status === 'open';
  const steps = ladder.roles.flatMap(({ id }) => relationsFrom(ladder, id, 'promotion'));
  const step = steps.find(({ from, to }) => isTold(from) && isTold(to));
  if (!step) throw new Error('no step joins two roles that are described');
  return [step.from, step.to];
}

/** Addresses of every screen. */
function addressesIn(ladder: Ladder) {
  const [from, to] = stepIn(ladder);
  const role = ladder.byId.get(from);
  const strand = ladder.info.strands[0]?.id;
  const grade = encodeURIComponent(role?.grade?.value ?? '');
  return {
    ladder: ['/', '/?shape=table', `/?focus=${from}`],
    roles: ['/roles'],
    role: [`/roles/${from}`],
    candidate: [`/roles/${from}/candidate`],
    family: [`/families/${role?.family}`],
    grades: ['/grades'],
    grade: [`/grades/${grade}`],
    strands: ['/strands'],
    strand: [`/strands/${strand}`],
    compare: [`/compare/${from}/${to}`, `/compare/${from}/${to}?show=all`],
    path: [`/paths/${from}/${to}`],
    plan: ['/plan'],
    'plan-case': ['/plan/case'],
    steps: [`/steps/${from}/${to}`],
    'all-steps': ['/steps'],
    matrix: [`/matrix/${from}/${to}`, `/grades/${grade}/matrix`],
    experience: ['/experience'],
    changes: ['/changes'],
    data: ['/data'],
    about: ['/about'],
    open: ['/open'],
    embed: [`/embed/roles/${from}`, `/embed/compare/${from}/${to}`],
    'not-found': ['/roles/nobody-at-all'],
  } satisfies Readonly<Record<ScreenName, readonly string[]>>;
}
