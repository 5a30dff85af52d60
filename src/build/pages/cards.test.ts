import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ladderOf, promotion, role } from '#src/domain/fixture.ts';
import { LADDER } from '#src/screens/ladder/screen.ts';
import { roleView } from '#src/screens/role/screen.ts';
import { NO_CACHE } from '../cache.ts';
import { FONTS, STYLES } from '../card/fixture.ts';
import { cardsOf, cardWriter } from './cards.ts';

const WORKER = join(import.meta.dirname, 'siteWorker.ts');
const LOOKS = { styles: STYLES, fonts: FONTS };

/** Writes the cards of some views; answers with the pictures by their files and with how many were painted. */
async function written(title: string, kept: Map<string, Uint8Array>, worker = WORKER) {
  const ladder = ladderOf(
    [role('hand', '1', { title }), role('keeper', '2'), role('mate', '1', { family: 'sailors' })],
    [promotion('hand', 'keeper')],
  );
  const files = new Map<string, Uint8Array>();
  let painted = 0;
  const cards = cardWriter(ladder.info, LOOKS, {
    cardOf: cardsOf(ladder).cardOf,
    worker,
    write: async (file, png) => void files.set(file, png),
    cache: {
      get: (key) => kept.get(key),
      put: (key, png) => {
        painted++;
        kept.set(key, png);
      },
      prune: () => undefined,
    },
  });
  const views = [roleView('hand'), roleView('keeper'), roleView('mate'), LADDER, roleView('hand')];
  for (const view of views) await cards.write(view);
  await cards.done();
  return { files, painted };
}

test('a card is painted once, and by a later build only where it shows something else', async () => {
  const kept = new Map<string, Uint8Array>();
  const first = await written('Hand', kept);
  expect([...first.files.keys()].sort()).toEqual([
    'cards/ladder.png',
    'cards/roles/hand.png',
    'cards/roles/keeper.png',
    'cards/roles/mate.png',
  ]);
  expect(first.painted).toBe(4);
  const again = await written('Hand', kept);
  expect(again.painted).toBe(0);
  expect(again.files).toEqual(first.files);
  const changed = await written('Lamp hand', kept);
  const differing = [...changed.files].filter(([file, png]) =>
    Buffer.compare(png, first.files.get(file) ?? Buffer.alloc(0)),
  );
  // The card of the mate has nothing of it, and that of the whole ladder no labels.
  expect(differing.map(([file]) => file).sort()).toEqual([
    'cards/roles/hand.png',
    'cards/roles/keeper.png',
  ]);
  expect(changed.painted).toBe(2);
});

test('where no thread can start the same cards are painted in this one', async () => {
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  const painted = await written('Hand', new Map());
  expect(warned).not.toHaveBeenCalled();
  const alone = await written('Hand', new Map(), join(import.meta.dirname, 'absent.js'));
  expect(warned).toHaveBeenCalled();
  expect([...alone.files].sort()).toEqual([...painted.files].sort());
  warned.mockRestore();
});

test('a card that cannot be written stops the build', async () => {
  const ladder = ladderOf([role('hand', '1')]);
  const cards = cardWriter(ladder.info, LOOKS, {
    cardOf: cardsOf(ladder).cardOf,
    worker: WORKER,
    cache: NO_CACHE,
    write: () => Promise.reject(new Error('no room')),
  });
  await cards.write(LADDER);
  await expect(cards.done()).rejects.toThrow('no room');
});
