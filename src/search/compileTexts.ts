import MiniSearch from 'minisearch';
import type { ListedExpectation } from '#src/domain/effective.ts';
import { byCodeUnit } from '#src/domain/problem.ts';
import type { Dataset, RoleId } from '#src/domain/role.ts';
import { LANGUAGE } from '#src/text/en/language.ts';
import { expectationInWords } from '#src/text/sectionWords.ts';
import { SEARCH_FORMAT, type SearchTextsFile, type TextPlace, type TextRow } from './files.ts';
import { SEARCH_LANGUAGES } from './languages.ts';
import { textsOptions, wordsOfTexts } from './textWords.ts';

/** So many of the places of one wording are named; the others are counted. */
const MOST_PLACES = 20;

/**
 * The index over the wordings of all expectations and levels, each once however many pages share it. Lines of families
 * without a described role are shown nowhere, so they are left out.
 */
export function compileTexts(
  { roles, levels }: Pick<Dataset, 'roles' | 'levels'>,
  lines: readonly ListedExpectation[],
  language = LANGUAGE,
): SearchTextsFile {
  const { level } = SEARCH_LANGUAGES[language];
  const shown = roles.filter(({ status }) => status !== 'named');
  const firstOf = new Map<string, RoleId>();
  for (const { id, family } of shown.toSorted((a, b) => byCodeUnit(a.id, b.id))) {
    if (!firstOf.has(family)) firstOf.set(family, id);
  }
  const placed = lines.flatMap(({ expectation, section, origin }) => {
    const role = origin.kind === 'role' ? origin.role : firstOf.get(origin.family);
    if (role === undefined) return [];
    const { id, details = [], examples = [] } = expectation;
    const wording = [expectationInWords({ expectation, section }, level), ...details, ...examples];
    return [placedAt([role, section, id], wording)];
  });
  const described = [...levels].flatMap(([strand, own]) =>
    own.flatMap(({ title, text }) => (text ? [placedAt([strand, title], [text])] : [])),
  );
  const wordings = Map.groupBy([...placed, ...described], ({ wording }) => wording);
  const texts = [...wordings]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([wording, own]): TextRow => {
      const [text = '', ...details] = wording.split('\n');
      const places = own.slice(0, MOST_PLACES).map(({ place }) => place);
      return [text, details, own.length, places];
    });
  const index = new MiniSearch(textsOptions);
  index.addAll(wordsOfTexts(texts).map((words, id) => ({ id, ...words })));
  return { format: SEARCH_FORMAT, texts, index: index.toJSON() };
}

function placedAt(place: TextPlace, wording: readonly string[]) {
  return { place, wording: wording.join('\n') };
}
