import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDataset } from '#src/dataset/openDataset.ts';
import { buildLadder } from '#src/domain/ladder.ts';
import { routesBetween } from '#src/domain/path.ts';
import { reachableRoles } from '#src/domain/reach.ts';
import { isStep } from '#src/domain/relations.ts';
import { impasseBetween } from '#src/domain/route.ts';
import { LADDER_STEPS } from './bundledSteps.ts';

const folder = join(import.meta.dirname, '../../data');
const { dataset } = openDataset(
  ['dataset.json', ...readdirSync(join(folder, 'families')).map((name) => `families/${name}`)].map(
    (path) => ({ path, bytes: readFileSync(join(folder, path)) }),
  ),
);
if (!dataset) throw new Error('The bundled dataset has errors.');
const ladder = buildLadder(dataset);

/** The ladder draws one Engineering Manager for Infrastructure; four are described, and the step holds for each. */
const MANAGERS = ['delivery', 'reliability', 'scalability', 'environment-automation'].map(
  (team) => `manager-engineering-${team}`,
);
/** Roles that a node of the ladder is taken for, though it names none of them: what it says of them is inferred. */
const MAPPED = [
  ...MANAGERS,
  'senior-engineering-manager-delivery-and-scalability',
  'director-infrastructure-reliability',
];
const rolesMeant = (id: string) => (id === 'any-infrastructure-manager' ? MANAGERS : [id]);

/** Every drawn step as `from → to: gate (section)`, one for each pair of roles that it holds for. */
const expected = LADDER_STEPS.flatMap(({ section, gate, steps }) =>
  steps.flatMap((step) => {
    const [from = '', to = ''] = step.split(' → ');
    return rolesMeant(from).flatMap((lower) =>
      rolesMeant(to).map((upper) => `${lower} → ${upper}: ${gate} (${section})`),
    );
  }),
);
const stated = ladder.relations
  .filter((relation) => isStep(relation) && relation.source?.id === 'engineering-ladder')
  .map(({ from, to, gate, basis, source }) => ({
    basis,
    step: `${from} → ${to}: ${gate} (${source?.section})`,
  }));

describe('the engineering ladder', () => {
  test('has its sixty-eight steps, each with its gate, and no others', () => {
    expect(LADDER_STEPS.flatMap(({ steps }) => steps)).toHaveLength(68);
    expect(stated.map(({ step }) => step).sort()).toEqual(expected.toSorted());
  });

  test('states its steps, but for those of roles that it is only taken to mean', () => {
    const isMapped = (step: string) => MAPPED.some((id) => step.includes(id));
    const inferred = stated.filter(({ basis }) => basis === 'inferred');
    expect(inferred.map(({ step }) => step).sort()).toEqual(
      stated
        .map(({ step }) => step)
        .filter(isMapped)
        .sort(),
    );
  });

  test.each([
    ['intern-backend-engineer', 'engineering-fellow', 6],
    ['intern-backend-engineer', 'vp-of-development', 7],
  ])('leads from %s to %s by its steps alone', (from, to, fewest) => {
    const routes = routesBetween(ladder, from, to);
    expect(routes.map(({ steps }) => steps.length)).toEqual([fewest, fewest + 1]);
    for (const step of routes.flatMap(({ steps }) => steps)) {
      const drawn = step.relations.filter(({ source }) => source?.id === 'engineering-ladder');
      expect(drawn.length).toBeGreaterThan(0);
      for (const { gate, source } of drawn) {
        expect(expected).toContain(`${step.from.id} → ${step.to.id}: ${gate} (${source?.section})`);
      }
      expect(step.relations.filter(({ basis }) => basis !== 'stated')).toEqual([]);
    }
  });

  test('leads no staff engineer into management: the switch is one rung below', () => {
    const [from, to] = ['staff-backend-engineer', 'senior-director-engineering'];
    expect(routesBetween(ladder, from, to)).toEqual([]);
    expect(reachableRoles(ladder, from, 'up').map(({ role }) => role.track)).not.toContain(
      'management',
    );
    const impasse = impasseBetween(ladder, from, to);
    if (impasse.kind !== 'apart') throw new Error(impasse.kind);
    expect(impasse.origins[0]?.role.id).toBe('senior-backend-engineer');
    const [route] = routesBetween(ladder, 'senior-backend-engineer', to);
    expect(route?.steps.map((step) => step.to.id)).toEqual([
      'engineering-manager',
      'senior-engineering-manager',
      'director-engineering',
      to,
    ]);
  });
});
