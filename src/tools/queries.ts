import { linesOf } from '#src/domain/listedLines.ts';
import type { Dataset } from '#src/domain/role.ts';
import { answerNames, answerNearest, answerTexts } from '#src/search/answer.ts';
import { compileNames } from '#src/search/compileNames.ts';
import { compileTexts } from '#src/search/compileTexts.ts';
import { type NamedCommand, Names } from '#src/search/names.ts';
import { ExpectationTexts } from '#src/search/texts.ts';

/**
 * What somebody types, and what should come first: `role:…`, `family:…`, `line:` with its wording … A question is
 * `question:` with its kind, and with the role that it means first, where it means any.
 */
export interface LabelledQuery {
  readonly typed: string;
  readonly first: string;
}

/** What came, and at which place the awaited one stands, counted from 1; nothing where it did not come. */
export interface Judged extends LabelledQuery {
  readonly place?: number;
  readonly came: readonly string[];
}

/** Asks everything of a dataset, as the palette does: what is named first, unless expectations answer better. */
export function judge(
  dataset: Dataset,
  commands: readonly NamedCommand[],
  queries: readonly LabelledQuery[],
): Judged[] {
  const names = new Names(compileNames(dataset), commands);
  const texts = new ExpectationTexts(compileTexts(dataset, dataset.texts.flatMap(linesOf)));
  return queries.map((query) => {
    const came = answersTo(names, texts, query.typed);
    const at = came.indexOf(query.first);
    return { ...query, came: came.slice(0, 3), ...(at === -1 ? {} : { place: at + 1 }) };
  });
}

function answersTo(names: Names, texts: ExpectationTexts, typed: string): string[] {
  const named = answerNames(names, typed);
  const said = answerTexts(names, texts, typed, named);
  const pair = named.pair ? [`pair:${named.pair.from}..${named.pair.to[0]}`] : [];
  const asked = named.question
    ? [`question:${[named.question.kind, ...named.question.roles.slice(0, 1)].join('..')}`]
    : [];
  const nameHits = named.groups.flatMap(({ hits }) => hits.map(({ kind, id }) => `${kind}:${id}`));
  const lines = said.hits.map(({ text }) => `line:${text}`);
  const found = named.isPartial ? [...lines, ...nameHits] : [...nameHits, ...lines];
  return [
    ...asked,
    ...pair,
    ...found,
    ...answerNearest(names, typed, named, said).map((id) => `role:${id}`),
  ];
}
