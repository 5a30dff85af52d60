import type { Compiled } from '#src/dataset/compile.ts';
import type { Ask } from '#src/dataset/load.ts';

/** Answers for the files of a compiled dataset as a host would, to what renders its pages. */
export function compiledAnswers({ rest, aside }: Compiled): Ask {
  return async (asked) => {
    const address = asked.slice(asked.indexOf('data/'));
    const value = rest.get(address);
    const text = value ? JSON.stringify(value) : await aside?.get(address)?.();
    return new Response(text ?? null, { status: text === undefined ? 404 : 200 });
  };
}
