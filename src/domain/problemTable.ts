import type { Problem, ProblemPlace, Severity } from './problem.ts';
import { RELATION_KINDS, type RelationKind } from './relations.ts';

/** What is said of one kind of problem. `Facts` is what its words are made of. */
export interface ProblemEntry<Facts extends readonly unknown[]> {
  readonly severity: Severity | ((...facts: Facts) => Severity);
  /** What is wrong. */
  readonly message: (...facts: Facts) => string;
  /** What to do about it. */
  readonly hint?: string | ((...facts: Facts) => string | undefined);
}

/** Any entry, whatever facts it asks for. */
export type AnyProblemEntry = ProblemEntry<never>;

/** The facts that each code of a table asks for. */
export type FactsOf<Table extends Readonly<Record<string, AnyProblemEntry>>> = {
  readonly [Code in keyof Table & string]: Parameters<Table[Code]['message']>;
};

/** Makes the function that makes problems by the entries of a table, each with the facts that its code asks for. */
export function problemsBy<Facts extends Readonly<Record<string, readonly unknown[]>>>(
  table: {
    readonly [Code in keyof Facts]: ProblemEntry<Facts[Code]>;
  },
) {
  return <Code extends keyof Facts & string>(
    code: Code,
    at: ProblemPlace,
    ...facts: Facts[Code]
  ): Problem<Code> => {
    const { severity, message, hint } = table[code];
    const advice = typeof hint === 'function' ? hint(...facts) : hint;
    return {
      severity: typeof severity === 'function' ? severity(...facts) : severity,
      code,
      message: message(...facts),
      ...(advice === undefined ? {} : { hint: advice }),
      at,
    };
  };
}

/** An entry for each kind of relation, under a code that names the kind: whatever kinds there are has its words. */
export function ofEachKind<Code extends string, Entry extends AnyProblemEntry>(
  codeOf: (kind: RelationKind) => Code,
  entryOf: (kind: RelationKind) => Entry,
): Readonly<Record<Code, Entry>> {
  const entries = RELATION_KINDS.map((kind) => [codeOf(kind), entryOf(kind)]);
  return Object.fromEntries(entries) as Readonly<Record<Code, Entry>>;
}
