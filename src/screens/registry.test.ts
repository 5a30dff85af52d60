import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderOf, role } from '#src/domain/fixture.ts';
import { compareView } from './compare/screen.ts';
import { type EmbedView, embedOf } from './embed/screen.ts';
import { LADDER } from './ladder/screen.ts';
import { matchPath, partsOf } from './paths.ts';
import {
  canonicalOf,
  formatView,
  type Parsed,
  parseView,
  resolveView,
  rolesOf,
  SCREENS,
  screenOf,
  type View,
  viewAt,
} from './registry.ts';
import { roleView } from './role/screen.ts';
import { ROLES } from './roles/screen.ts';

/** Any views of each screen, which stand beside its declaration. */
const ARBITRARIES = import.meta.glob<fc.Arbitrary<View>>('./*/arbitrary.ts', {
  eager: true,
  import: 'views',
});

/** Reads an address as a browser would hand it over. */
function read(address: string): Parsed {
  return parseView(locationOf(address));
}

function locationOf(address: string) {
  const { pathname, search, hash } = new URL(address, 'https://rungs.example');
  return { pathname, search, hash };
}

const messages = ({ notices }: Parsed) => notices.map(({ message }) => message).join(' ');

describe.each(Object.entries(SCREENS))('the screen “%s”', (name, screen) => {
  const views = ARBITRARIES[`./${name}/arbitrary.ts`];
  if (!views) throw new Error(`src/screens/${name}/arbitrary.ts exports no views`);

  test('reads its own addresses, each of which is no other screen’s, without a notice', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(view.name).toBe(name);
        const address = formatView(view);
        expect(read(address)).toEqual({ view, notices: [] });
        const parts = partsOf(new URL(address, 'https://rungs.example').pathname);
        const found = Object.entries(SCREENS).filter(([, { paths }]) =>
          paths.some((path) => matchPath(path, parts)),
        );
        expect(found.map(([each]) => each)).toEqual(screen.paths.length ? [name] : []);
      }),
      { numRuns: 300 },
    );
  });

  test('is known to embeds if it says how it stands in them', () => {
    fc.assert(
      fc.property(views, (view) => {
        const of = screenOf(view).embedded?.(view);
        expect(embedOf(view)).toEqual(of && { name: 'embed', of });
      }),
    );
  });

  test('whatever cannot be embedded is an embed of nothing, which comes back too', () => {
    const anyTheme = fc.constantFrom<Pick<EmbedView, 'theme'>[]>(
      {},
      { theme: 'light' },
      { theme: 'dark' },
    );
    fc.assert(
      fc.property(views, anyTheme, (view, theme) => {
        if (view.name === 'embed') return;
        const path = formatView(view).replace(/[?#].*/s, '');
        const of = embedOf(view)?.of ?? { name: 'not-found', path };
        const embed: EmbedView = { name: 'embed', of, ...theme };
        expect(read(formatView(embed))).toEqual({ view: embed, notices: [] });
      }),
    );
  });

  test('resolved once it is resolved for good', () => {
    const ladder = ladderOf([role('a', '8'), role('b', 'P4', { aliases: ['c'] })]);
    fc.assert(
      fc.property(views, (view) => {
        const once = resolveView(ladder, { view, notices: [] }).view;
        expect(resolveView(ladder, { view: once, notices: [] })).toEqual({
          view: once,
          notices: [],
        });
        // What is not there keeps its address, which another ladder may know.
        if (canonicalOf(once).name === 'not-found') return;
        expect(read(formatView(once)).view).toEqual(once);
      }),
    );
  });
});

test.each(
  Object.entries(SCREENS).flatMap(([name, { navigation }]) =>
    navigation ? [[name, navigation] as const] : [],
  ),
)('the way to “%s” leads there, whatever roles are on screen', (name, { to }) => {
  for (const about of [[], ['keeper'], ['keeper', 'mate']]) {
    const view = to(about);
    expect(view.name).toBe(name);
    expect(read(formatView(view))).toEqual({ view, notices: [] });
  }
});

test('what has changed is asked of any ladder, also where nothing has', () => {
  const { view } = read('/changes/2022-11-11');
  expect(resolveView(ladderOf([]), { view, notices: [] })).toEqual({ view, notices: [] });
  expect(view.name).toBe('changes');
});

test('more than two roles are compared in full, two by what changes', () => {
  expect(read('/compare/a/b').view).toMatchObject({ show: 'changes' });
  expect(read('/compare/a/b/c').view).toMatchObject({ show: 'all' });
});

describe('reading', () => {
  test.each([
    ['a slash at the end', '/roles/keeper/'],
    ['two slashes', '/roles//keeper'],
    ['capitals and spaces', '/roles/%20KEEPER%20'],
    ['the file that a static host adds', '/roles/keeper/index.html'],
    ['empty parameters', '/roles/keeper?as='],
    ['a default that is spelt out, in capitals', '/roles/keeper?as=Effective'],
    ['the tags of campaigns', '/roles/keeper?utm_source=mail&fbclid=1&gclid=2&ref=chat'],
    ['a mark that is no encoding', '/roles/keeper#%E0%A4%A'],
  ])('forgives %s in silence', (_, address) => {
    expect(read(address)).toEqual({ view: roleView('keeper'), notices: [] });
  });

  test.each(['/Roles', '/ROLES/keeper', '/Families/keepers/matrix', '/Embed/roles/keeper'])(
    'takes %s for no screen: for the rules of hosts a capital at the front is another letter',
    (address) => {
      const { name } = read(address).view;
      expect(name).toBe('not-found');
    },
  );

  test.each(['/roles/keeper/%E0%A4%A', '/families/keepers/%', '/grades/8/%FF'])(
    'takes a part that is no encoding for none that there is: %s',
    (address) => {
      expect(read(address).view.name).toBe('not-found');
    },
  );

  test.each(['Lamp Keeper', 'lamp_keeper', ' -lamp--keeper- ', 'LAMP KEEPER'])(
    'takes an id as people type it: %j',
    (typed) => {
      const { view } = parseView({ pathname: `/roles/${encodeURIComponent(typed)}` });
      expect(view).toEqual(roleView('lamp-keeper'));
    },
  );

  test('the bare index.html is the ladder', () => {
    expect(read('/index.html')).toEqual({ view: LADDER, notices: [] });
  });

  test.each([
    ['a parameter that it does not know', '/roles/keeper?colour=red', 'colour'],
    ['a parameter of another screen', '/roles/keeper?layers=promotion', 'layers'],
    ['a value that means nothing', '/roles/keeper?as=both', 'as=both'],
    ['a reader that it does not know', '/roles/keeper?view=parrot', 'view'],
    ['a switch that there is not', '/roles/keeper?sources=hide', 'sources=hide'],
    ['a parameter of a screen that has none', '/families/keepers?as=stated', 'as'],
  ])('ignores %s with a notice', (_, address, named) => {
    const parsed = read(address);
    expect(formatView(parsed.view)).toBe(new URL(address, 'https://rungs.example').pathname);
    expect(parsed.notices).toHaveLength(1);
    expect(messages(parsed)).toContain(`“${named}”`);
  });

  test.each([
    ['grades=8-9-10', 'grades=8-9-10'],
    ['grades=-9', 'grades=-9'],
    ['layers=marriage', 'layers=marriage'],
    ['focus=%E7%81%AF', 'focus=灯'],
    ['shape=globe', 'shape=globe'],
    ['only=mine', 'only=mine'],
    ['compare=%E7%81%AF', 'compare=灯'],
  ])('leaves the ladder as it is for ?%s, with a notice', (query, named) => {
    const parsed = read(`/?${query}`);
    expect(parsed.view).toEqual(LADDER);
    expect(messages(parsed)).toBe(`“${named}” in this link means nothing here and was ignored.`);
  });

  test.each([
    ['/paths/a/b?route=100', '/paths/a/b'],
    ['/paths/a/b?route=0', '/paths/a/b'],
    ['/paths/a/b?route=2nd', '/paths/a/b'],
    ['/?focus=b&from=a&route=100', '/?focus=b&from=a'],
    ['/?focus=b&from=a&route=-1', '/?focus=b&from=a'],
    ['/matrix/a/b?cell=a.care.more', '/matrix/a/b'],
    ['/matrix/a/b?cell=a', '/matrix/a/b'],
    ['/matrix/a/b?cell=.care', '/matrix/a/b'],
  ])('takes no number and no cell for another than was written: %s', (address, kept) => {
    const parsed = read(address);
    expect(formatView(parsed.view)).toBe(kept);
    expect(parsed.notices).toHaveLength(1);
    expect(messages(parsed)).toContain(`“${address.replace(/.*[?&]/, '')}”`);
  });

  test('cuts what was typed to what an address and a field can hold, and says the rest with no notice', () => {
    const longest = 'lamp '.repeat(40).trim().padEnd(200, 's');
    expect(read(`/roles?q=${longest}`).view).toEqual({ ...ROLES, q: longest });
    expect(read(`/roles?q=${longest}%20and%20more`)).toEqual({
      view: { ...ROLES, q: longest },
      notices: [],
    });
  });

  test('keeps what it can use of a list, and names the rest', () => {
    const parsed = read('/?layers=extends,marriage,promotion,&track=lead,craft,lead,灯');
    expect(parsed.view).toEqual({
      ...LADDER,
      layers: ['promotion', 'extends'],
      tracks: ['craft', 'lead'],
    });
    expect(parsed.notices).toHaveLength(2);
    expect(messages(parsed)).toMatch(/“track=灯”.*“layers=marriage”/);
  });

  test('keeps the roles to compare in the order in which they were chosen, each once', () => {
    expect(read('/?compare=mate,hand,Mate&compare=boat-hand,hand')).toEqual({
      view: { ...LADDER, compare: ['mate', 'hand', 'boat-hand'] },
      notices: [],
    });
  });

  test('sets aside the first four of too many roles, with a notice', () => {
    const parsed = read('/?compare=a,b,c,d,e');
    expect(parsed.view).toEqual({ ...LADDER, compare: ['a', 'b', 'c', 'd'] });
    expect(parsed.notices).toHaveLength(1);
    expect(messages(parsed)).toContain('At most 4 roles');
  });

  test('counts a role that is set aside twice once', () => {
    expect(read('/?compare=a,b,c,d,a')).toEqual({
      view: { ...LADDER, compare: ['a', 'b', 'c', 'd'] },
      notices: [],
    });
  });

  test('adds up a list that is given in several parameters', () => {
    expect(read('/?track=lead&track=craft').view).toEqual({ ...LADDER, tracks: ['craft', 'lead'] });
  });

  test('takes one grade for a range of one', () => {
    expect(read('/?grades=8').view).toMatchObject({ grades: ['8', '8'] });
  });

  test('compares the first four of too many roles, with a notice', () => {
    const parsed = read('/compare/a/b/c/d/e');
    expect(rolesOf(parsed.view)).toEqual(['a', 'b', 'c', 'd']);
    expect(messages(parsed)).toContain('At most 4 roles');
  });

  test.each([
    '/nowhere',
    '/roles/a/b',
    '/roles/%E7%81%AF',
    '/families/a/b',
    '/families',
    '/compare/keeper/%E7%81%AF',
    '/roles/%E0%A4%A',
  ])('finds nothing at %s, and keeps the path to say so', (address) => {
    const { pathname } = new URL(address, 'https://rungs.example');
    expect(read(address)).toEqual({ view: { name: 'not-found', path: pathname }, notices: [] });
  });

  test('does not fuss over the parameters of a path that is not found', () => {
    expect(read('/nowhere?colour=red').notices).toEqual([]);
  });

  test('never takes a path that was not found for another host', () => {
    const { view } = parseView({ pathname: '//evil.example/roles' });
    expect(new URL(formatView(view), 'https://rungs.example').host).toBe('rungs.example');
  });

  test.each([
    '/embed/roles',
    '/embed/grades/4',
    '/embed/compare/a',
    '/embed/compare/a/b/c',
    '/embed/embed/roles/a',
    '/embed/%E0%A4%A',
  ])('shows no screen in %s, which stays an embed', (address) => {
    const path = address.replace('/embed', '');
    expect(read(`${address}?colour=red`)).toEqual({
      view: { name: 'embed', of: { name: 'not-found', path } },
      notices: [],
    });
  });

  test.each(['/embedded', '/embeds/roles/a', '/roles/a/embed'])('takes %s for no embed', (path) => {
    expect(read(path).view).toEqual({ name: 'not-found', path });
  });

  test('leaves out of an embed what only counts on the whole screen', () => {
    const { view } = read('/embed?focus=a&only=career&shape=table&layers=none&compare=b');
    expect(formatView(view)).toBe('/embed?focus=a');
    expect(formatView(read('/embed/roles/a?as=stated#r1').view)).toBe('/embed/roles/a?as=stated');
  });

  test('never throws, whatever the address', () => {
    const anyPart = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            ...['/', 'embed', 'roles', 'grades', 'compare', 'matrix', 'steps', 'strands', 'data'],
            ...['%', '%E0', '~', '-', 'a', '..'],
          ),
        )
        .map((parts) => parts.join('')),
    );
    const anyQuery = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(
          fc.constantFrom('focus', 'track', 'grades', 'layers', 'as', 'show', 'cell', 'code'),
          anyPart,
        )
        .map(([key, value]) => `?${key}=${value}`),
    );
    fc.assert(
      fc.property(anyPart, anyQuery, anyPart, (pathname, search, hash) => {
        const { view } = parseView({ pathname, search, hash });
        expect(formatView(view)).toBeTypeOf('string');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('resolving a view on a ladder', () => {
  const ladder = ladderOf([
    role('hand', '1'),
    role('keeper', '2', { aliases: ['lamp-keeper'] }),
    role('mate', '2', { family: 'boat-crew' }),
  ]);
  const resolve = (address: string) => viewAt(ladder, locationOf(address));

  test.each([
    ['/roles/lamp-keeper?as=stated#r1', '/roles/keeper?as=stated#r1'],
    ['/compare/hand/lamp-keeper', '/compare/hand/keeper'],
    ['/?focus=lamp-keeper', '/?focus=keeper'],
    ['/embed/roles/lamp-keeper?as=stated', '/embed/roles/keeper?as=stated'],
    ['/embed?focus=lamp-keeper&theme=dark', '/embed?focus=keeper&theme=dark'],
    ['/?focus=lamp-keeper&only=career', '/?focus=keeper&only=career'],
    ['/?compare=lamp-keeper,hand', '/?compare=keeper,hand'],
    ['/?compare=keeper,hand,lamp-keeper', '/?compare=keeper,hand'],
  ])('turns an id that a role once had into its id: %s', (address, resolved) => {
    const parsed = resolve(address);
    expect(formatView(parsed.view)).toBe(resolved);
    expect(parsed.notices).toEqual([]);
  });

  test.each([
    '/',
    '/?focus=mate&track=lead&family=boat-crew&department=boats',
    '/?grades=1-4&layers=extends&shape=table',
    '/?track=lead&only=matching',
    '/?focus=mate&only=career&compare=mate,hand',
    '/roles/hand',
    '/families/boat-crew',
    '/grades/5',
    '/compare',
    '/compare/hand/hand',
    '/steps/hand/keeper?as=stated',
    '/families/boat-crew/matrix',
    '/grades/5/matrix?cell=hand.care',
    '/matrix/hand/mate',
    '/strands',
    '/experience',
    '/data?severity=error,warning&code=no-grade',
    '/nowhere',
  ])('keeps what the ladder has: %s', (address) => {
    expect(resolve(address)).toEqual(read(address));
  });

  test.each([
    '/roles/captain?as=stated',
    '/compare/hand/captain',
    '/families/captains',
    '/families/captains/matrix',
    '/grades/9',
    '/grades/9/matrix',
    '/matrix/hand/captain',
    '/steps/hand/captain',
    '/strands/swimming',
  ])('does not find what a path names but the ladder lacks: %s', (address) => {
    expect(resolve(address)).toEqual({ view: { name: 'not-found', path: address }, notices: [] });
  });

  test('an embed of what the ladder lacks is an embed of nothing', () => {
    expect(resolve('/embed/roles/captain')).toEqual({
      view: { name: 'embed', of: { name: 'not-found', path: '/roles/captain' } },
      notices: [],
    });
  });

  test('drops a cell that names nothing, with a notice', () => {
    const parsed = resolve('/matrix/hand?cell=captain.care');
    expect(formatView(parsed.view)).toBe('/matrix/hand');
    expect(messages(parsed)).toContain('“captain”');
    expect(messages(resolve('/matrix/hand?cell=hand.sailing'))).toContain('“sailing”');
  });

  test('drops filters that name nothing, each with a notice', () => {
    const parsed = resolve(
      '/?focus=captain&track=craft,sail&family=captains,keepers&department=docks&grades=1-9',
    );
    expect(formatView(parsed.view)).toBe('/?track=craft&family=keepers');
    expect(parsed.notices).toHaveLength(5);
    for (const name of ['captain', 'sail', 'captains', 'docks', '9']) {
      expect(messages(parsed)).toContain(`“${name}”`);
    }
  });

  test('drops roles to compare that it does not have, each with a notice', () => {
    const parsed = resolve('/?compare=captain,mate,bosun');
    expect(formatView(parsed.view)).toBe('/?compare=mate');
    expect(parsed.notices).toHaveLength(2);
    expect(messages(parsed)).toMatch(/“captain”.*“bosun”/);
  });

  test('shows no career alone without a selected role', () => {
    expect(resolve('/?only=career').view).toEqual(LADDER);
    const parsed = resolve('/?focus=captain&only=career');
    expect(parsed.view).toEqual(LADDER);
    expect(messages(parsed)).toContain('“captain”');
  });

  test('keeps the notices of reading the address', () => {
    expect(messages(resolve('/roles/hand?colour=red'))).toContain('“colour”');
    expect(messages(resolve('/?colour=red&track=sail'))).toMatch(/“colour”.*“sail”/);
  });

  test('leaves a range of grades out that is the whole scale, in whichever order', () => {
    expect(resolve('/?grades=1-5')).toEqual({ view: LADDER, notices: [] });
    expect(resolve('/?grades=5-1').view).toEqual(LADDER);
    expect(formatView(resolve('/?grades=1-4').view)).toBe('/?grades=1-4');
    expect(formatView(resolve('/?grades=2-5').view)).toBe('/?grades=2-5');
  });

  test('starts a range of grades at its lower end, however it was typed', () => {
    expect(formatView(resolve('/?grades=5-2').view)).toBe('/?grades=2-5');
  });
});

test('the roles that a view is about are those of its path', () => {
  expect(rolesOf(roleView('hand'))).toEqual(['hand']);
  expect(rolesOf(compareView(['keeper', 'hand']))).toEqual(['keeper', 'hand']);
  expect(rolesOf({ ...LADDER, focus: 'hand' })).toEqual([]);
});
