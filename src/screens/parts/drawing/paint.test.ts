import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INFO, ladderOf, promotion, relation, role } from '#src/domain/fixture.ts';
import { labelOf } from '#src/domain/ladder.ts';
import { routesBetween } from '#src/domain/path.ts';
import { RELATION_KINDS, RELATIONS } from '#src/domain/relations.ts';
import type { RoleId } from '#src/domain/role.ts';
import { anyDrawn, drawnFrom, ladderFrom, segmentBoxes } from '#src/layout/fixture.ts';
import type { PlacedRole } from '#src/layout/placed.ts';
import { cornersOf, type PlacedRoute } from '#src/layout/placedRoute.ts';
import { clampRoute } from '#src/layout/routeGeometry.ts';
import { roleInShort } from '#src/text/words.ts';
import type { Box, Camera } from '#src/ui/camera.ts';
import type { Brush, Items, Painting } from './brush.ts';
import { litBy, litOnRoute, type Scene, sceneOf } from './drawing.ts';
import { CORE, CORES, DIM, FAR, RADIUS, tickOf } from './marks.ts';
import { paintAll, paintItems } from './paint.ts';
import { paintFurniture } from './paintFurniture.ts';
import { paintRings } from './paintRoles.ts';
import { themePalette } from './palette.ts';

/** One thing that a brush was told to do, with how it stood then and where in the frame it began. */
interface Act {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly brush: Readonly<Record<string, unknown>>;
  readonly x: number;
  readonly y: number;
}

/**
 * What is done with a brush, which paints nothing and knows `save`, `restore` and the transforms that are in use. No
 * painting may leave it translucent.
 */
function recorded(paint: (brush: Brush) => void, camera: Camera = { x: 0, y: 0, scale: 1 }): Act[] {
  const acts: Act[] = [];
  const state: Record<string, unknown> = { globalAlpha: 1 };
  const saved: Camera[] = [];
  let { x, y, scale } = camera;
  const transforms: Readonly<Record<string, (a: number, b: number) => void>> = {
    translate: (across, down) => {
      x += across * scale;
      y += down * scale;
    },
    scale: (factor) => {
      scale *= factor;
    },
    save: () => void saved.push({ x, y, scale }),
    restore: () => {
      ({ x, y, scale } = saved.pop() ?? camera);
    },
  };
  const act = (name: string, args: readonly unknown[]) => {
    const [first, second] = args.filter((each) => typeof each === 'number');
    transforms[name]?.(first ?? 0, second ?? 0);
    const place = { x: x + (first ?? 0) * scale, y: y + (second ?? 0) * scale };
    acts.push({ name, args, brush: { ...state }, ...place });
    return name === 'measureText' ? { width: String(args[0]).length * 7 } : undefined;
  };
  const brush = new Proxy<Brush>({} as Brush, {
    get: (_, name: string) => state[name] ?? ((...args: unknown[]) => act(name, args)),
    set: (_, name: string, value) => {
      state[name] = value;
      return true;
    },
  });
  paint(brush);
  expect(state.globalAlpha).toBe(1);
  return acts;
}

const named = (acts: readonly Act[], ...names: string[]) =>
  acts.filter(({ name }) => names.includes(name));
const texts = (acts: readonly Act[]) => named(acts, 'fillText').map(({ args }) => args[0]);
const alphas = (acts: readonly Act[]) => acts.map(({ brush }) => brush.globalAlpha);

const ladder = ladderOf(
  [
    role('hand', '1'),
    role('keeper', '2'),
    role('warden', '3', { title: 'Warden of the Northern and the Southern Lights' }),
    role('sailor', '1', { family: 'crew' }),
    role('mate', '2', { family: 'crew', status: 'named' }),
    role('skipper', '3', { family: 'crew', track: 'lead', status: 'future' }),
  ],
  [
    { ...promotion('hand', 'keeper'), gate: 'merit-and-company-need' },
    promotion('keeper', 'warden'),
    { ...promotion('sailor', 'mate'), gate: 'merit' },
    relation('equivalent', 'keeper', 'mate'),
    relation('reports-to', 'sailor', 'skipper'),
  ],
  { families: [{ id: 'crew', title: 'Crew', department: 'boats' }] },
);
const scene = sceneOf(ladder, drawnFrom(ladder), RELATION_KINDS);
const palette = themePalette(INFO.tracks);
const plain: Painting = { scene, palette, isFaded: () => false };
const roles = [...scene.placed.roles.values()];
const lineOf = ({ role: { id } }: PlacedRole) => palette.lines[scene.colourOf(id)] ?? palette.soft;
const isTick = ({ role: { status } }: PlacedRole) => status === 'named';

const FAR_OUT = 0.1;
const AFAR = 0.45;
const MIDDLE = 1;
const NEAR = 2.5;

function painted(painting: Painting, items: Items, scale: number, box = wholeOf(scene)): Act[] {
  return recorded((brush) => paintItems(brush, painting, items, scale, box));
}

const ofRoles = (scale: number, painting = plain) => painted(painting, { roles, links: [] }, scale);
const ofLinks = (scale: number, painting = plain) =>
  painted(painting, { roles: [], links: scene.links }, scale);

function wholeOf({ placed: { width, height } }: Scene): Box {
  return { x: 0, y: 0, width, height };
}

describe('roles', () => {
  test('are nothing but dots in the colours of their lines at a great distance', () => {
    const acts = ofRoles(FAR_OUT).filter(({ brush, name }) => name !== 'fillText' && brush);
    expect(new Set(acts.map(({ name }) => name))).toEqual(new Set(['fillRect']));
    const dots = acts.map(({ args: [x, y, width, height], brush }) => ({
      x: Number(x) + Number(width) / 2,
      y: Number(y) + Number(height) / 2,
      colour: brush.fillStyle,
    }));
    expect(new Set(dots)).toEqual(
      new Set(roles.map((each) => ({ x: each.x, y: each.y, colour: lineOf(each) }))),
    );
  });

  test.each([0.01, FAR_OUT])('are dots that can be seen at a scale of %d', (scale) => {
    for (const { args } of ofRoles(scale)) {
      expect(Number(args[2]) * scale).toBeGreaterThanOrEqual(1.8 - 1e-9);
    }
  });

  test('are large marks without a word of their own from afar', () => {
    const acts = ofRoles(AFAR);
    expect(centres(acts)).toEqual(ringsOf(FAR.radius));
    expect(ticks(acts)).toEqual(ticksOf(FAR.radius));
    expect(named(acts, 'roundRect')).toEqual([]);
    const lineNames = scene.placed.lines.flatMap(({ afar }) => afar.lines);
    for (const text of texts(acts)) expect(lineNames).toContain(text);
  });

  test('are rings, or ticks across their line where they are not described, with their labels in between', () => {
    const acts = ofRoles(MIDDLE);
    expect(centres(acts)).toEqual(ringsOf(RADIUS));
    expect(ticks(acts)).toEqual(ticksOf(RADIUS));
    for (const { label } of roles) {
      for (const line of label.lines) expect(texts(acts)).toContain(line);
      const first = named(acts, 'fillText').find(({ args }) => args[0] === label.lines[0]);
      expect(first?.args[3], 'no wider than it was measured').toBe(label.width);
    }
    expect(named(acts, 'roundRect')).toEqual([]);
  });

  test('are cards with their whole titles close up, and small print where there is room', () => {
    const acts = ofRoles(NEAR);
    const boxes = named(acts, 'roundRect').map(({ args: [x, y, width, height] }) => {
      return { x, y, width, height };
    });
    for (const { role: own, card } of roles) {
      expect(boxes).toContainEqual(card);
      const within = named(acts, 'fillText').filter(
        ({ x, y }) =>
          x > card.x && x < card.x + card.width && y > card.y && y < card.y + card.height,
      );
      const words = `${labelOf(ladder, own)} ${roleInShort(ladder, own)}`;
      expect(within.map(({ args }) => args[0]).join(' ')).toBe(words);
    }
  });

  test('are bold where selected', () => {
    const isBold = ({ brush }: Act) => String(brush.font).startsWith('700 ');
    const bold = named(ofRoles(MIDDLE, { ...plain, selected: 'mate' }), 'fillText').filter(isBold);
    expect(texts(bold)).toEqual(['Mate']);
  });

  test('that are only named have softer labels than others', () => {
    const inks = named(ofRoles(MIDDLE), 'fillText').map(
      ({ args, brush }) => [args[0], brush.fillStyle] as const,
    );
    expect(new Map(inks).get('Mate')).toBe(palette.soft);
    expect(new Map(inks).get('Keeper')).toBe(palette.ink);
  });

  test('are dashed rings where they are not hired for yet, and no others', () => {
    const acts = ofRoles(MIDDLE);
    let dash: unknown = [];
    const dashes = acts.flatMap(({ name, args }) => {
      if (name === 'setLineDash') [dash] = args;
      return name === 'stroke' ? [dash] : [];
    });
    expect(dashes.filter((each) => Array.isArray(each) && each.length > 0)).toHaveLength(1);
    expect(dash).toEqual([]);
  });

  /** The rings, each as its centre and its radius. */
  function centres(acts: readonly Act[]): Set<string> {
    return new Set(named(acts, 'arc').map(({ args: [x, y, radius] }) => `${x} ${y} ${radius}`));
  }

  function ringsOf(radius: number): Set<string> {
    const rings = roles.filter((each) => !isTick(each));
    return new Set(rings.map(({ x, y }) => `${x} ${y} ${radius}`));
  }

  function ticks(acts: readonly Act[]): unknown[] {
    return named(acts, 'rect').map(({ args: [x, y, width, height] }) => ({ x, y, width, height }));
  }

  function ticksOf(radius: number): unknown[] {
    return roles.filter(isTick).map((each) => tickOf(each, scene.placed.orientation, radius));
  }
});

describe('links', () => {
  test('are strokes in the colour of their line or of their kind, with the core of that line', () => {
    const strokes = named(ofLinks(MIDDLE), 'stroke').map(({ brush }) => brush.strokeStyle);
    const line = (id: RoleId) => palette.lines[scene.colourOf(id)] ?? palette.soft;
    const cores = ['hand', 'keeper', 'sailor'].filter((id) => CORES[scene.colourOf(id)]);
    expect(cores.length).toBeGreaterThan(0);
    expect(cores.length).toBeLessThan(3);
    expect(strokes.filter((each) => each !== palette.paper).toSorted()).toEqual(
      [
        ...[line('hand'), line('keeper'), line('sailor')],
        // A double line, and a line with its chevron.
        ...[palette.edge, palette.edge, palette.soft, palette.soft],
      ].sort(),
    );
    const paper = named(ofLinks(MIDDLE), 'stroke').filter(
      ({ brush }) => brush.strokeStyle === palette.paper,
    );
    expect(paper).toHaveLength(cores.length);
    for (const { brush } of paper) expect(brush.lineWidth).toBe(CORE);
  });

  test('of two lines run beside each other, and leave the brush where it was', () => {
    const links = scene.links.filter(({ kind }) => kind === 'equivalent');
    const acts = painted(plain, { roles: [], links }, MIDDLE);
    const [low, high] = named(acts, 'moveTo')
      .map(({ y }) => y)
      .sort((a, b) => a - b);
    expect((high ?? 0) - (low ?? 0)).toBeCloseTo(RELATIONS.equivalent.stroke.double ?? 0);
    for (const along of [0, 1]) {
      const shifts = named(acts, 'translate').map(({ args }) => Number(args[along]));
      expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBe(0);
    }
  });

  test('have no chevrons from afar', () => {
    const links = scene.links.filter(({ kind }) => kind === 'reports-to');
    const strokes = (scale: number) => named(painted(plain, { roles: [], links }, scale), 'stroke');
    expect([strokes(0.4).length, strokes(MIDDLE).length]).toEqual([1, 2]);
  });

  test('are plain lines from corner to corner from afar, whatever their kind', () => {
    fc.assert(
      fc.property(anyDrawn, fc.double({ min: 0.01, max: 0.349, noNaN: true }), (drawn, scale) => {
        const any = sceneOf(drawn.ladder, drawn.placed, RELATION_KINDS);
        const items = { roles: [], links: any.links };
        const acts = painted({ ...plain, scene: any }, items, scale, wholeOf(any));
        const corners = named(acts, 'moveTo', 'lineTo').map(({ args }) => args);
        const wanted = any.links.flatMap(({ route }) => {
          const flat = cornersOf(route);
          return flat.flatMap((x, at) => (at % 2 ? [] : [[x, flat[at + 1]]]));
        });
        expect(corners.toSorted()).toEqual(wanted.toSorted());
        expect(named(acts, 'moveTo')).toHaveLength(any.links.length);
        for (const { brush } of named(acts, 'stroke')) {
          expect(Number(brush.lineWidth) * scale).toBeGreaterThanOrEqual(0.7 - 1e-9);
        }
      }),
    );
  });

  test('are one path for each look from afar, and one for each link closer up', () => {
    const strokes = (scale: number) => {
      const links = [...scene.links, ...scene.links].filter(({ kind }) => kind === 'promotion');
      return named(painted(plain, { roles: [], links }, scale), 'stroke').length;
    };
    expect(strokes(0.34)).toBe(2);
    expect(strokes(0.36)).toBe(6);
  });

  const MARGIN = 40;
  const anyLook = anyDrawn
    .filter(({ placed: { links } }) => links.length > 0)
    .chain(({ placed }) =>
      fc.record({
        link: fc.constantFrom(...placed.links),
        box: fc.record({
          x: fc.integer({ min: -100, max: placed.width }),
          y: fc.integer({ min: -100, max: placed.height }),
          width: fc.integer({ min: 0, max: placed.width }),
          height: fc.integer({ min: 0, max: placed.height }),
        }),
      }),
    );

  test('that leave a box are drawn in to just beyond it', () => {
    fc.assert(
      fc.property(anyLook, ({ link, box }) => {
        const route = clampRoute(link.route, box);
        expect(route.shape).toBe(link.route.shape);
        for (const [at, value] of cornersOf(route).entries()) {
          const low = at % 2 ? box.y : box.x;
          const high = low + (at % 2 ? box.height : box.width);
          expect(value).toBeGreaterThanOrEqual(low - MARGIN);
          expect(value).toBeLessThanOrEqual(high + MARGIN);
        }
      }),
    );
  });

  test('look the same within the box as if they were drawn whole', () => {
    fc.assert(
      fc.property(anyLook, ({ link, box }) => {
        const within = (route: PlacedRoute) =>
          segmentBoxes({ route }).flatMap((segment) => {
            const left = Math.max(segment.left, box.x);
            const right = Math.min(segment.right, box.x + box.width);
            const top = Math.max(segment.top, box.y);
            const bottom = Math.min(segment.bottom, box.y + box.height);
            return left <= right && top <= bottom ? [{ left, right, top, bottom }] : [];
          });
        expect(within(clampRoute(link.route, box))).toEqual(within(link.route));
      }),
    );
  });
});

describe('a lit career', () => {
  const lit: Painting = { ...plain, lit: litBy(scene, 'hand') };

  test('has its links over the others, which are dim', () => {
    const order = alphas(named(ofLinks(MIDDLE, lit), 'stroke'));
    expect(order).toEqual(order.toSorted((a, b) => Number(a) - Number(b)));
    expect(order.filter((alpha) => alpha === 1).length).toBeGreaterThanOrEqual(2);
    expect(order.filter((alpha) => alpha === DIM.link).length).toBeGreaterThanOrEqual(5);
  });

  test.each([
    ['dots', FAR_OUT, ['fillRect']],
    ['marks', AFAR, ['arc', 'rect']],
    ['labelled marks', MIDDLE, ['arc', 'rect']],
    ['cards', NEAR, ['arc', 'rect']],
  ])('has its roles over the others, which are dim: as %s', (_, scale, names) => {
    const order = alphas(named(ofRoles(scale, lit), ...names));
    expect(order).toEqual([DIM.station, DIM.station, DIM.station, 1, 1, 1]);
  });

  test('has all of its roles over all links', () => {
    const acts = painted(lit, { roles, links: scene.links }, MIDDLE);
    const lastLink = acts.findLastIndex(({ brush }) => brush.globalAlpha === DIM.link);
    expect(acts.findIndex(({ name }) => name === 'arc')).toBeGreaterThan(lastLink);
  });
});

describe('a route', () => {
  const [found] = routesBetween(ladder, 'hand', 'warden');
  if (!found) throw new Error('There is no route.');
  const route = litOnRoute(scene, found);
  const shown: Painting = { ...plain, lit: route, badges: route.stops };

  test('is lit with nothing else, its ends in words and its steps by number', () => {
    const acts = painted(shown, { roles, links: scene.links }, MIDDLE);
    const full = named(acts, 'stroke').filter(({ brush }) => brush.globalAlpha === 1);
    expect([...route.links].map(({ from, to }) => `${from} ${to}`)).toEqual([
      'hand keeper',
      'keeper warden',
    ]);
    const rings = named(acts, 'arc').filter(({ brush }) => brush.globalAlpha === 1);
    expect(rings.map(({ x, y }) => `${x} ${y}`).toSorted()).toEqual(
      ['hand', 'keeper', 'warden']
        .map((id) => scene.placed.roles.get(id))
        .map((station) => `${station?.x} ${station?.y}`)
        .sort(),
    );
    expect(full.length).toBeGreaterThan(0);
    const all = recorded((brush) =>
      paintAll(
        brush,
        shown,
        { roles, links: scene.links },
        { x: 0, y: 0, scale: 1 },
        wholeOf(scene),
      ),
    );
    expect(texts(all)).toEqual(expect.arrayContaining(['Start', '1', '2 Goal']));
  });
});

describe('what the filters leave out', () => {
  const faded: Painting = { ...plain, isFaded: (id) => id === 'keeper' || id === 'mate' };

  test('is fainter than the rest', () => {
    const acts = named(ofRoles(MIDDLE, faded), 'arc', 'rect');
    const faint = acts.filter(({ brush }) => brush.globalAlpha === DIM.faded);
    const { x, y } = scene.placed.roles.get('keeper') ?? {};
    expect(faint.map((act) => act.name).toSorted()).toEqual(['arc', 'rect']);
    expect(faint.find(({ name }) => name === 'arc')).toMatchObject({ x, y });
    expect(alphas(acts)).toEqual([DIM.faded, DIM.faded, 1, 1, 1, 1]);
  });

  test('takes along the links that lead there', () => {
    const alphaOf = (kind: string) => {
      const links = scene.links.filter((link) => link.kind === kind);
      return new Set(alphas(named(painted(faded, { roles: [], links }, MIDDLE), 'stroke')));
    };
    expect(alphaOf('promotion')).toEqual(new Set([DIM.faded]));
    expect(alphaOf('equivalent')).toEqual(new Set([DIM.faded]));
    expect(alphaOf('reports-to')).toEqual(new Set([1]));
  });

  test('stays faint within a lit career, and is as dim as all else outside of it', () => {
    const acts = ofRoles(MIDDLE, { ...faded, lit: litBy(scene, 'hand') });
    const alphaOf = (id: RoleId) => {
      const placed = scene.placed.roles.get(id);
      const label = named(acts, 'fillText').find(({ args }) => args[0] === placed?.label.lines[0]);
      return label?.brush.globalAlpha;
    };
    expect(['hand', 'keeper', 'mate', 'sailor'].map(alphaOf)).toEqual([
      1,
      DIM.faded,
      DIM.station,
      DIM.station,
    ]);
  });
});

describe('the marks of single roles', () => {
  const marks = (scale: number, painting: Partial<Painting>) =>
    recorded((brush) => paintRings(brush, { ...plain, ...painting }, scale));

  test('are a ring round the selected role, and one of focus', () => {
    const acts = marks(MIDDLE, { selected: 'hand', ringed: 'mate' });
    const { x, y } = scene.placed.roles.get('hand') ?? {};
    expect(named(acts, 'arc')[0]).toMatchObject({ x, y });
    expect(named(acts, 'stroke').map(({ brush }) => brush.strokeStyle)).toEqual([
      palette.ink,
      palette.focus,
    ]);
    expect(texts(acts)).toEqual([]);
  });

  test('are a single ring of focus where the selected role has it', () => {
    const acts = marks(MIDDLE, { selected: 'hand', ringed: 'hand' });
    expect(named(acts, 'stroke').map(({ brush }) => brush.strokeStyle)).toEqual([palette.focus]);
  });

  test('are their names as well from afar', () => {
    expect(texts(marks(FAR_OUT, { selected: 'hand', ringed: 'mate' }))).toEqual(['Hand', 'Mate']);
  });

  test('are none for no role, or for one that is not on the map', () => {
    expect(marks(MIDDLE, {})).toEqual([]);
    expect(marks(MIDDLE, { selected: 'ghost' })).toEqual([]);
  });
});

describe('headings and numerals', () => {
  const frame = { width: 800, height: 600 };
  const wide = ladderFrom({
    roles: INFO.grades.flatMap(({ value }) =>
      Array.from({ length: 8 }, (_, at) => role(`r${at}-${value}`, value)),
    ),
    relations: [],
  });
  const wrapped = sceneOf(wide, drawnFrom(wide), RELATION_KINDS);
  const [band] = wrapped.placed.bands;
  if (!band) throw new Error('The ladder has no band.');

  const furniture = (camera: Camera) =>
    named(
      recorded(
        (brush) => paintFurniture(brush, { ...plain, scene: wrapped }, camera, frame),
        camera,
      ),
      'fillText',
    );
  const headings = (acts: readonly Act[]) => acts.filter(({ args }) => args[0] === 'Lights');
  const numerals = (acts: readonly Act[]) =>
    acts.filter(({ args: [text] }) => INFO.grades.some(({ value }) => value === text));

  /** A camera that looks at the first band from a point of it, with some of it left to the right and below. */
  const anyInside = fc
    .record({
      scale: fc.double({ min: 0.7, max: 1.24, noNaN: true }),
      across: fc.integer({ min: 0, max: Math.floor(band.width / 3) }),
      down: fc.integer({ min: 0, max: Math.floor(band.height / 3) }),
    })
    .map(({ scale, across, down }) => ({
      scale,
      x: -(band.x + across) * scale,
      y: -(band.y + down) * scale,
    }));

  test('stay in the frame while their band begins above or left of it', () => {
    fc.assert(
      fc.property(anyInside, (camera) => {
        const acts = furniture(camera);
        const [heading] = headings(acts);
        expect(heading?.y).toBeGreaterThan(0);
        expect(heading?.y).toBeLessThan(frame.height / 2);
        expect(heading?.x).toBeGreaterThanOrEqual(0);
        expect(heading?.x).toBeLessThan(frame.width);
        expect(numerals(acts).length).toBeGreaterThanOrEqual(band.rows.length);
      }),
    );
  });

  test('have numerals that stand beside their rows', () => {
    fc.assert(
      fc.property(anyInside, (camera) => {
        const heights = numerals(furniture(camera)).map(({ y }) => y);
        for (const [at, { middle, height }] of band.rows.entries()) {
          const row = middle * camera.scale + camera.y;
          expect(Math.abs((heights[at] ?? 0) - row)).toBeLessThan((height / 2) * camera.scale);
        }
      }),
    );
  });

  test('stand in their places while these are in the frame', () => {
    const acts = furniture({ x: 30, y: 50, scale: 1 });
    const [block] = band.blocks;
    const [row] = band.rows;
    expect(headings(acts)[0]?.y).toBeGreaterThanOrEqual(50 + (block?.name.y ?? 0));
    expect(headings(acts)[0]?.y).toBeLessThan(50 + (block?.name.y ?? 0) + 20);
    expect(headings(acts)[0]?.x).toBe(30 + (block?.name.x ?? 0));
    expect(numerals(acts)[0]?.x).toBeLessThan(
      30 + Math.min(...[...wrapped.placed.roles.values()].map(({ x }) => x)),
    );
    expect(numerals(acts)[0]?.args[0]).toBe(row?.grade);
  });

  test('are not painted for a band that is out of sight', () => {
    expect(furniture({ x: 0, y: -wrapped.placed.height - 1, scale: 1 })).toEqual([]);
    expect(furniture({ x: 0, y: frame.height, scale: 1 })).toEqual([]);
  });

  test('are in letters of whole sizes, which do not change with every step of a zoom', () => {
    fc.assert(
      fc.property(anyInside, (camera) => {
        for (const { brush } of furniture(camera)) {
          expect(String(brush.font)).toMatch(/^(\d00 )?\d+px /);
        }
      }),
    );
  });

  test('leave the brush as it was', () => {
    const camera = { x: -90, y: -200, scale: 0.7 };
    const acts = recorded((brush) => {
      paintFurniture(brush, { ...plain, scene: wrapped }, camera, frame);
      brush.fillRect(0, 0, 1, 1);
    }, camera);
    expect(acts.at(-1)).toMatchObject({ x: camera.x, y: camera.y });
  });

  test('are written over the stations, which are painted over the stripes', () => {
    const camera = { x: 0, y: 0, scale: MIDDLE };
    const [inSight] = wrapped.placed.roles.values();
    const items = { roles: inSight ? [inSight] : [], links: [] };
    const acts = recorded((brush) =>
      paintAll(brush, { ...plain, scene: wrapped }, items, camera, frame),
    );
    const order = [
      acts.findLastIndex(
        ({ brush, name }) => name === 'roundRect' && brush.fillStyle === palette.band,
      ),
      acts.findIndex(({ name }) => name === 'arc'),
      acts.findIndex(({ args }) => args[0] === 'Lights'),
    ];
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });
});
