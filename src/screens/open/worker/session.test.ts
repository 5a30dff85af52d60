import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Answered, Choices, Preview, PreviewMap } from '../messages.ts';
import { ReadingSession } from './session.ts';

const NONE: Choices = { overrides: { headings: [], columns: [] }, mends: [] };
const FORMS = 'examples/forms';

const given = (path: string, content: Uint8Array | string) => ({
  path,
  blob: new Blob([typeof content === 'string' ? content : new Uint8Array(content)]),
});

/** A session with all that it tells. */
function reading() {
  const told: Answered[] = [];
  const session = new ReadingSession((answer) => told.push(answer));
  const last = <K extends Answered['kind']>(kind: K) =>
    told.findLast((each): each is Extract<Answered, { kind: K }> => each.kind === kind);
  return {
    session,
    told,
    last,
    preview: (): Preview | undefined => last('preview')?.preview,
    map: (): PreviewMap | undefined => last('map')?.map,
  };
}

test.each(readdirSync(FORMS))('%s is shown as its roles, its map first', async (file) => {
  const { session, told, preview, map } = reading();
  await session.read([given(file, readFileSync(`${FORMS}/${file}`))], NONE);
  expect(told.map(({ kind }) => kind).filter((kind) => kind !== 'progress')).toEqual([
    'map',
    'preview',
  ]);
  const shown = preview();
  expect(shown?.counts.roles).toBeGreaterThan(0);
  expect(shown?.roles).toHaveLength((shown?.counts.roles ?? 0) + (shown?.counts.named ?? 0));
  expect(map()?.ladder.roles).toHaveLength(shown?.roles.length ?? 0);
  expect(map()?.drawn).toBeDefined();
});
