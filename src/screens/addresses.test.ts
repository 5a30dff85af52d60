import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ABOUT } from './about/screen.ts';
import { ALL_STEPS } from './all-steps/screen.ts';
import { candidateView } from './candidate/screen.ts';
import { compareView } from './compare/screen.ts';
import { DATA } from './data/screen.ts';
import { EXPERIENCE } from './experience/screen.ts';
import { familyView } from './family/screen.ts';
import { gradeView } from './grade/screen.ts';
import { gradesView } from './grades/screen.ts';
import { LADDER } from './ladder/screen.ts';
import { matrixView } from './matrix/screen.ts';
import { OPEN } from './open/screen.ts';
import { pathView } from './path/screen.ts';
import { PLAN } from './plan/screen.ts';
import { CASE } from './plan-case/screen.ts';
import { canonicalOf, formatView, parseView, type View } from './registry.ts';
import { roleView } from './role/screen.ts';
import { ROLES } from './roles/screen.ts';
import { stepsView } from './steps/screen.ts';
import { strandView } from './strand/screen.ts';
import { STRANDS } from './strands/screen.ts';

/** Every address that was published, as it is written now. Links to them were sent: none is ever taken away. */
const PUBLISHED: readonly (readonly [address: string, view: View])[] = [
  ['/', LADDER],
  ['/?focus=keeper&layers=none', { ...LADDER, focus: 'keeper', layers: [] }],
  ['/?focus=keeper&track=ic', { ...LADDER, focus: 'keeper', tracks: ['ic'] }],
  ['/?track=craft,lead&grades=2-4', { ...LADDER, tracks: ['craft', 'lead'], grades: ['2', '4'] }],
  ['/?family=a&department=b', { ...LADDER, families: ['a'], departments: ['b'] }],
  ['/?grades=L%7E11-L%7E12', { ...LADDER, grades: ['L-1', 'L-2'] }],
  ['/?shape=table', { ...LADDER, shape: 'table' }],
  ['/?only=matching', { ...LADDER, only: 'matching' }],
  ['/?focus=keeper&only=career', { ...LADDER, focus: 'keeper', only: 'career' }],
  ['/?compare=keeper,hand', { ...LADDER, compare: ['keeper', 'hand'] }],
  ['/about', ABOUT],
  ['/roles', ROLES],
  ['/roles?track=ic', { ...ROLES, tracks: ['ic'] }],
  [
    '/roles?q=lamp&grade=10,9&sort=title',
    { ...ROLES, q: 'lamp', grades: ['10', '9'], sort: 'title' },
  ],
  ['/roles?status=named&theme=care', { ...ROLES, statuses: ['named'], themes: ['care'] }],
  ['/roles/director-engineering', roleView('director-engineering')],
  ['/roles/keeper?as=stated#r1', roleView('keeper', { as: 'stated', mark: 'r1' })],
  ['/roles/keeper?at=2022-11-11', roleView('keeper@2022-11-11')],
  ['/roles/keeper?at=2022-11-11&as=stated', roleView('keeper@2022-11-11', { as: 'stated' })],
  ['/compare/keeper@2022-11-11/keeper', compareView(['keeper@2022-11-11', 'keeper'])],
  ['/roles/keeper?sources=show', roleView('keeper', { sources: 'show' })],
  ['/roles/keeper/candidate', candidateView('keeper')],
  ['/families/boat-crew', familyView('boat-crew')],
  ['/families/boat-crew/matrix', matrixView({ family: 'boat-crew' })],
  ['/grades/M%201', gradeView('M 1')],
  ['/grades', gradesView()],
  ['/grades?without=a,b&department=x', gradesView({ without: ['a', 'b'], departments: ['x'] })],
  ['/grades/9?without=a', gradeView('9', { without: ['a'] })],
  [
    '/grades/9/matrix?department=x&as=stated',
    matrixView({ grade: '9', departments: ['x'] }, 'stated'),
  ],
  ['/grades/9/matrix', matrixView({ grade: '9' })],
  ['/grades/9/matrix?as=stated', matrixView({ grade: '9' }, 'stated')],
  [
    '/matrix/a/b?cell=a.care',
    matrixView({ roles: ['a', 'b'] }, 'effective', { role: 'a', theme: 'care' }),
  ],
  ['/compare', compareView([])],
  ['/compare/a/b', compareView(['a', 'b'])],
  ['/compare/a/b?show=all', compareView(['a', 'b'], { show: 'all' })],
  ['/compare/a/b/c', compareView(['a', 'b', 'c'])],
  ['/compare/a/b/c?show=changes', compareView(['a', 'b', 'c'], { show: 'changes' })],
  [
    '/compare/a/b?as=stated&section=requirements',
    compareView(['a', 'b'], { as: 'stated', section: 'requirements' }),
  ],
  ['/steps', ALL_STEPS],
  [
    '/steps?department=lights&family=boat-crew,keepers',
    { ...ALL_STEPS, departments: ['lights'], families: ['boat-crew', 'keepers'] },
  ],
  ['/steps/a/b/c', stepsView(['a', 'b', 'c'])],
  ['/paths', pathView()],
  ['/paths/a', pathView('a')],
  ['/paths?to=b', pathView(undefined, 'b')],
  ['/paths/a/b', pathView('a', 'b')],
  ['/paths/a/b?route=2', pathView('a', 'b', 2)],
  ['/plan', PLAN],
  ['/plan/case', CASE],
  ['/strands', STRANDS],
  ['/strands/hiring', strandView('hiring')],
  ['/experience', EXPERIENCE],
  ['/data', DATA],
  ['/data?severity=error&code=no-grade', { ...DATA, severities: ['error'], codes: ['no-grade'] }],
  ['/open', OPEN],
  ['/embed', { name: 'embed', of: LADDER }],
  ['/embed?focus=keeper', { name: 'embed', of: { ...LADDER, focus: 'keeper' } }],
  ['/embed?theme=light', { name: 'embed', of: LADDER, theme: 'light' }],
  [
    '/embed?focus=keeper&theme=dark',
    { name: 'embed', of: { ...LADDER, focus: 'keeper' }, theme: 'dark' },
  ],
  ['/embed/roles/keeper', { name: 'embed', of: roleView('keeper') }],
  ['/embed/roles/keeper/candidate', { name: 'embed', of: candidateView('keeper') }],
  ['/embed/compare/a/b', { name: 'embed', of: compareView(['a', 'b']) }],
];

/** Spellings that are no longer written, with the address of today. */
const OLD: readonly (readonly [old: string, now: string])[] = [
  ['/index.html', '/'],
  ['/role/lamp_keeper', '/roles/lamp-keeper'],
  ['/role', '/roles'],
  ['/family/keepers/matrix', '/families/keepers/matrix'],
  ['/grade/9', '/grades/9'],
  ['/strand/hiring', '/strands/hiring'],
  ['/path/a/b', '/paths/a/b'],
  ['/step/a/b', '/steps/a/b'],
  ['/compare?roles=a,b&show=changes', '/compare/a/b'],
  ['/steps?roles=a,b,c', '/steps/a/b/c'],
  ['/matrix?roles=a,b', '/matrix/a/b'],
  ['/compare/a/vs/b', '/compare/a/b'],
  ['/roles/keeper?view=candidate', '/roles/keeper/candidate'],
  ['/roles/lamp_keeper/?as=stated&view=candidate#r1', '/roles/lamp-keeper/candidate'],
  ['/role/keeper?view=Candidate', '/roles/keeper/candidate'],
  ['/embed/roles/keeper?view=candidate', '/embed/roles/keeper/candidate'],
  [
    '/embed/roles/keeper?theme=dark&view=candidate&as=stated',
    '/embed/roles/keeper/candidate?theme=dark',
  ],
  ['/?tracks=ic&track=management', '/?track=ic,management'],
  ['/?departments=x&families=y', '/?family=y&department=x'],
  ['/?grade=9&view=table', '/?grades=9-9&shape=table'],
  ['/?layer=extends', '/?layers=extends'],
  ['/roles?tracks=ic&grades=9,10', '/roles?track=ic&grade=10,9'],
  ['/roles?themes=care&departments=x&families=y', '/roles?department=x&family=y&theme=care'],
];

function read(address: string) {
  const { pathname, search, hash } = new URL(address, 'https://rungs.example');
  return parseView({ pathname, search, hash });
}

describe('a published address', () => {
  test.each(PUBLISHED)('shows what it always did: %s', (address, view) => {
    expect(read(address)).toEqual({ view, notices: [] });
  });

  test.each(PUBLISHED)('is short and never names a default: %s', (address, view) => {
    expect(formatView(view)).toBe(address);
  });

  test.each(OLD)('in an old spelling leads to that of today: %s', (old, now) => {
    expect(read(old).notices).toEqual([]);
    expect(formatView(read(old).view)).toBe(now);
  });
});

/** The addresses in the README, with something in the place of what it leaves open. `/` alone is a key there. */
const IN_README = [...readFileSync('README.md', 'utf8').matchAll(/`(\/[^`\s]+)`/g)].map(
  ([, address = '']) =>
    address.replace(/^\/embed\/…$/, '/embed/roles/…').replaceAll(/<\w+>|…/g, 'keeper'),
);

test('the README names addresses', () => {
  expect(IN_README.length).toBeGreaterThan(20);
});

test.each([...new Set(IN_README)])('the README names an address of today: %s', (address) => {
  const { view, notices } = read(address);
  expect(canonicalOf(view).name).not.toBe('not-found');
  expect(formatView(view)).toBe(address);
  expect(notices).toEqual([]);
});
