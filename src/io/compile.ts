import type { LadderData } from '#src/domain/ladder.ts';
import type { Dataset, FamilyId, FamilyText } from '#src/domain/role.ts';

/** What the browser loads first: the ladder without its prose, and where the prose of each family is. */
export interface LadderFile extends LadderData {
  /** Address of each family's text, relative to the site's root. */
  readonly texts: Readonly<Record<FamilyId, string>>;
}

/** Splits a dataset into what every screen needs and what only some do. `place` names the file of a text. */
export function compileDataset(
  dataset: Dataset,
  place: (text: FamilyText) => string,
): { ladder: LadderFile; texts: readonly FamilyText[] } {
  const { texts, ...data } = dataset;
  return {
    ladder: { ...data, texts: Object.fromEntries(texts.map((text) => [text.id, place(text)])) },
    texts,
  };
}
