import { packLadder } from '#src/dataset/pack.ts';
import { buildLadder } from '#src/domain/ladder.ts';
import { once } from '#src/domain/once.ts';
import { DRAWN_AT_FIRST } from '#src/domain/relations.ts';
import type { Dataset } from '#src/domain/role.ts';
import { layoutLadder } from '#src/layout/layout.ts';
import { type PackedMap, packMap } from '#src/layout/packed.ts';
import type { PreviewMap } from '../messages.ts';
import { measureHere } from './measure.ts';

const measuring = once(measureHere);

/** Has what measures words on its way before there are any. */
export function prepareDrawing(): void {
  void measuring();
}

/** The map of a ladder as it lies on a wide screen, as the build would draw it; nothing where there is no role. */
export async function drawn(dataset: Dataset): Promise<PackedMap | undefined> {
  const { texts: _, levels: __, ...data } = dataset;
  if (data.roles.length === 0) return undefined;
  const ladder = buildLadder(data);
  const measure = await measuring();
  const placed = layoutLadder(ladder, { orientation: 'lying', measure, kinds: DRAWN_AT_FIRST });
  return packMap(ladder, placed);
}

export async function previewMap(dataset: Dataset): Promise<PreviewMap> {
  const map = await drawn(dataset);
  return { ladder: packLadder(dataset), ...(map && { drawn: map }) };
}
