import fc from 'fast-check';
import { EVERY_ADDRESS } from '../everyAddress.ts';
import { ACTIONS, type ActionName, actionOf, type Given, WIDTHS } from './actions.ts';
import type { Rest, Step } from './detectors.ts';
import type { Fault, Ground, Place } from './search.ts';
import { type Watched, watchedPage } from './watched.ts';

/** Somebody who does one thing after another, from any address of the site. */

/** Half of all walks are longer. */
const USUAL_LENGTH = 25;

const TEXTS = [
  ...[
    'director',
    'a',
    '',
    ' ',
    'bakcend',
    'quokka',
    '10',
    'how do I get promoted',
    '“”‘’',
    '\u202E',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '| a | b |\n|--|--|',
    '😀👩‍👩‍👧',
    'שלום',
  ],
  ...['x'.repeat(400), '../../..', '%00', 'https://example.org', '__proto__', '2026-11-30'],
];

/** What is known of a page when the next action is chosen. */
interface Model {
  /** The actions that could be done to something that is shown. */
  offers: ReadonlySet<ActionName>;
  rest: Rest;
  isOver: boolean;
}

interface Walk {
  readonly watched: Watched;
  readonly steps: string[];
  readonly faults: Fault[];
}

type Command = fc.AsyncCommand<Model, Walk>;

interface Input {
  readonly start: string;
  readonly width: number;
  readonly commands: Iterable<Command>;
}

const NAMES = Object.keys(ACTIONS) as ActionName[];
const GIVEN: fc.Arbitrary<Given> = fc.record({
  at: fc.nat(9999),
  text: fc.constantFrom(...TEXTS),
});

/** Walks through a site that answers at an address; `onAction` counts what was done. */
export function walks({ browser, site, onStep }: Place): Ground<Input> {
  const commands = NAMES.flatMap((name) =>
    Array<fc.Arbitrary<Command>>(actionOf(name).weight).fill(
      GIVEN.map((given) => commandOf(name, given, onStep)),
    ),
  );
  return {
    inputs: (replay) =>
      fc.record({
        start: fc.constantFrom(...Object.values(EVERY_ADDRESS).flat()),
        width: fc.constantFrom(...WIDTHS),
        commands: fc.commands(commands, {
          maxCommands: 2 * USUAL_LENGTH,
          size: 'max',
          ...(replay === undefined ? {} : { replayPath: replay }),
        }),
      }),
    attempt: async ({ start, width, commands }) => {
      const watched = await watchedPage(browser, site, { width, height: 800 });
      const walk: Walk = { watched, steps: [`open ${start}, ${width} px wide`], faults: [] };
      try {
        await watched.page.goto(start);
        const rest = await watched.settled();
        const model = { offers: new Set<ActionName>(), rest, isOver: false };
        await look(model, walk, { says: 'open it', done: 'other' });
        await fc.asyncModelRun(() => ({ model, real: walk }), commands);
      } finally {
        await watched.close();
      }
      return walk;
    },
  };
}

function commandOf(name: ActionName, given: Given, onAction: () => void): Command {
  const { to, act } = actionOf(name);
  return {
    check: ({ offers, isOver }) => !isOver && (to === undefined || offers.has(name)),
    run: async (model, walk) => {
      const { watched, steps } = walk;
      const step = await patient(act(watched.page, given, to ?? ''));
      if (!step) return;
      onAction();
      steps.push(step.says);
      await look(model, walk, step);
    },
    toString: () => `${name}(${given.at}, ${JSON.stringify(given.text)})`,
  };
}

/** Looks for what is wrong, and for what can be done next. */
async function look(model: Model, { watched, faults }: Walk, step: Step): Promise<void> {
  const looked = await watched.faults(model.rest, step);
  faults.push(...looked.faults);
  model.rest = looked.rest;
  const { page } = watched;
  const selectors = NAMES.map((name) => actionOf(name).to ?? 'html');
  const seen = await page.evaluate(
    (all) =>
      all.map((each) => [...document.querySelectorAll(each)].some((one) => one.checkVisibility())),
    selectors,
  );
  model.offers = new Set(NAMES.filter((_, at) => seen[at]));
  model.isOver = faults.length > 0;
}

/** What could not be done in time, as under something else, was not done. */
async function patient<T>(doing: Promise<T>): Promise<T | undefined> {
  try {
    return await doing;
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return undefined;
    throw error;
  }
}
