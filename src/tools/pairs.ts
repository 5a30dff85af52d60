import { areAlike } from '#src/domain/difference.ts';
import { type Dataset, type Expectation, type RoleId, SECTIONS } from '#src/domain/role.ts';

/** Two expectations of two roles, judged by a reader: does the second take the place of the first? */
export interface LabelledPair {
  readonly before: Side;
  readonly after: Side;
  readonly same: boolean;
  /** Pairs to choose a threshold on, and pairs kept back to check it with. */
  readonly set: 'choose' | 'check';
}

interface Side {
  readonly role: RoleId;
  readonly id: string;
  readonly text: string;
}

/** How well the engine agrees with the reader. */
export interface Agreement {
  readonly count: number;
  /** Of the pairs that the engine takes for the same, the share that are. */
  readonly precision: number;
  /** Of the pairs that are the same, the share that the engine takes for it. */
  readonly recall: number;
  /** The pairs on which they disagree. */
  readonly missed: readonly LabelledPair[];
  readonly mistaken: readonly LabelledPair[];
}

/** Holds the engine against labelled pairs. A pair whose texts the dataset no longer has is an error of the labels. */
export function agreementOn(dataset: Dataset, pairs: readonly LabelledPair[]): Agreement {
  const found = expectationsByPlace(dataset);
  const expectation = ({ role, id, text }: Side): Expectation => {
    const own = found.get(`${role} ${id}`)?.find((each) => each.text === text);
    if (!own) throw new Error(`The labelled ${role} ${id} “${text}” is not in the dataset.`);
    return own;
  };
  const judged = pairs.map((pair) => ({
    pair,
    alike: areAlike(expectation(pair.before), expectation(pair.after)),
  }));
  const of = (same: boolean, alike: boolean) =>
    judged
      .filter((each) => each.pair.same === same && each.alike === alike)
      .map(({ pair }) => pair);
  const right = of(true, true).length;
  const missed = of(true, false);
  const mistaken = of(false, true);
  return {
    count: pairs.length,
    precision: right / (right + mistaken.length),
    recall: right / (right + missed.length),
    missed,
    mistaken,
  };
}

/** The expectations of every role by role and id, its own and its family's. */
function expectationsByPlace({ texts }: Dataset): Map<string, Expectation[]> {
  const entries = texts.flatMap((family) =>
    Object.entries(family.roles).flatMap(([role, text]) =>
      SECTIONS.flatMap((section) =>
        [...text[section], ...family[section]].map((own) => ({ key: `${role} ${own.id}`, own })),
      ),
    ),
  );
  const groups = Map.groupBy(entries, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ own }) => own)]));
}
