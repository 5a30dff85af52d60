import type { Mutant } from './mutants.ts';

/** A change after which the code does the same as before, so that no test can notice. */
export interface Equivalent extends Pick<Mutant, 'path' | 'before' | 'after'> {
  /** Why nobody can tell. */
  readonly why: string;
}

export interface Tally {
  readonly killed: number;
  readonly survivors: readonly Mutant[];
  readonly equivalent: readonly Equivalent[];
  /** Named as changes that nobody can notice, and noticed by a test all the same. */
  readonly mistaken: readonly Equivalent[];
  /** Of those that a test could notice the share that one did notice; 0 where there are none. */
  readonly share: number;
}

/** What became of the mutants of an area. */
export function tallyOf(mutants: readonly Mutant[], equivalents: readonly Equivalent[]): Tally {
  const of = (fate: Mutant['fate']) => mutants.filter((mutant) => mutant.fate === fate);
  const [killed, unnoticed] = [of('killed'), of('survived')];
  const among = (some: readonly Mutant[]) =>
    equivalents.filter((known) => some.some((mutant) => isSame(mutant, known)));
  const survivors = unnoticed.filter((mutant) => !equivalents.some((e) => isSame(mutant, e)));
  const counted = killed.length + survivors.length;
  return {
    killed: killed.length,
    survivors,
    equivalent: among(unnoticed),
    mistaken: among(killed),
    share: counted === 0 ? 0 : killed.length / counted,
  };
}

function isSame(mutant: Mutant, known: Equivalent): boolean {
  return (
    mutant.path === known.path && mutant.before === known.before && mutant.after === known.after
  );
}
