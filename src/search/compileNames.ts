import MiniSearch from 'minisearch';
import { statusRank } from '#src/domain/nearest.ts';
import { byCodeUnit } from '#src/domain/problem.ts';
import type { Dataset, Track } from '#src/domain/role.ts';
import { LANGUAGE } from '#src/text/en/language.ts';
import type { Language } from '#src/text/languages.ts';
import { alsoWritten } from './abbreviations.ts';
import { type NameRecord, rowOfName, SEARCH_FORMAT, type SearchNamesFile } from './files.ts';
import { SEARCH_LANGUAGES, type SearchLanguage } from './languages.ts';
import { namesOptions, wordsOfName } from './nameWords.ts';
import { gradeWord, initialsOf } from './words.ts';

type Named = Pick<Dataset, 'info' | 'families' | 'roles'>;

/** The index over all that has a name, by the words of a language. Roles come first, then by id: that is how equals are ordered. */
export function compileNames(dataset: Named, language = LANGUAGE): SearchNamesFile {
  const contexts = new Places();
  const spoken = SEARCH_LANGUAGES[language];
  const records = [
    ...roleRecords(dataset, contexts, language),
    ...familyRecords(dataset, contexts, language),
    ...gradeRecords(dataset, contexts, spoken),
    ...strandRecords(dataset, contexts, spoken),
  ];
  const index = new MiniSearch(namesOptions);
  index.addAll(records.map((record, id) => ({ id, ...wordsOfName(record, contexts.texts) })));
  return {
    format: SEARCH_FORMAT,
    names: records.map(rowOfName),
    contexts: contexts.texts,
    index: index.toJSON(),
  };
}

/** Texts, each kept once, by their place. */
class Places {
  readonly texts: string[] = [];
  readonly #at = new Map<string, number>();

  of(text: string): number {
    const known = this.#at.get(text);
    if (known !== undefined) return known;
    this.#at.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

function roleRecords(
  { info, families, roles }: Named,
  contexts: Places,
  language: Language,
): NameRecord[] {
  const departments = new Map(info.departments.map(({ id, title }) => [id, title]));
  const familyById = new Map(families.map((family) => [family.id, family]));
  const tracks = new Map(info.tracks.map((track) => [track.id, wordsOfTrack(track, language)]));
  return roles
    .toSorted((a, b) => byCodeUnit(a.id, b.id))
    .map(({ id, title, aliases, family: familyId, track, grade, status }) => {
      const family = familyById.get(familyId);
      const department = departments.get(family?.department ?? '') ?? '';
      const context = contexts.of(
        `${family?.title ?? ''} ${department} ${tracks.get(track) ?? track}`,
      );
      const also = [...aliases, initialsOf(title, language) ?? []].flat();
      const word = grade ? gradeWord(grade.value) : '';
      return {
        kind: 'role',
        id,
        title,
        also,
        context,
        grade: word,
        weight: statusRank({ status }),
      };
    });
}

/** Thousands of roles share a track, so what the table of abbreviations knows anyway is not indexed with each. */
function wordsOfTrack({ title, short }: Track, language: Language): string {
  const isKnown = alsoWritten(short.toLowerCase(), language).includes(title.toLowerCase());
  return isKnown ? short : `${title} ${short}`;
}

function familyRecords(
  { info, families }: Named,
  contexts: Places,
  language: Language,
): NameRecord[] {
  const { family } = SEARCH_LANGUAGES[language];
  const departments = new Map(info.departments.map(({ id, title }) => [id, title]));
  return families
    .toSorted((a, b) => byCodeUnit(a.id, b.id))
    .map(({ id, title, department }) => {
      const context = contexts.of(`${family} ${departments.get(department) ?? ''}`);
      const also = [initialsOf(title, language) ?? []].flat();
      return { kind: 'family', id, title, also, context, grade: '', weight: 0 };
    });
}

function gradeRecords({ info }: Named, contexts: Places, { grade }: SearchLanguage): NameRecord[] {
  return info.grades.map(({ value, titles }) => {
    const word = gradeWord(value);
    const context = contexts.of(Object.values(titles).flat().join(' '));
    return {
      kind: 'grade',
      id: value,
      title: grade(value),
      also: [word],
      context,
      grade: word,
      weight: 0,
    };
  });
}

function strandRecords(
  { info }: Named,
  contexts: Places,
  { strand }: SearchLanguage,
): NameRecord[] {
  const themes = new Map(info.themes.map(({ id, title }) => [id, title]));
  return info.strands
    .toSorted((a, b) => byCodeUnit(a.id, b.id))
    .map(({ id, title, theme }) => {
      const context = contexts.of(`${strand} ${themes.get(theme) ?? ''}`);
      return { kind: 'strand', id, title, also: [], context, grade: '', weight: 0 };
    });
}
