import MiniSearch from 'minisearch';
import { byCodeUnit } from '#src/domain/problem.ts';
import type { Dataset, Role, Track } from '#src/domain/role.ts';
import { gradeName } from '#src/text/grades.ts';
import { alsoWritten } from './abbreviations.ts';
import { type NameRow, SEARCH_FORMAT, type SearchNamesFile } from './files.ts';
import { namesOptions, wordsOfName } from './nameWords.ts';
import { gradeWord, initialsOf } from './words.ts';

type Named = Omit<Dataset, 'texts' | 'relations'>;

/** The index over all that has a name. Roles come first, then by id: that is how equals are ordered. */
export function compileNames(dataset: Named): SearchNamesFile {
  const settings = new Places();
  const names = [
    ...roleRows(dataset, settings),
    ...familyRows(dataset, settings),
    ...gradeRows(dataset, settings),
    ...strandRows(dataset, settings),
  ];
  const index = new MiniSearch(namesOptions);
  index.addAll(names.map((row, id) => ({ id, ...wordsOfName(row, settings.texts) })));
  return { format: SEARCH_FORMAT, names, settings: settings.texts, index: index.toJSON() };
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

const WEIGHT: Readonly<Record<Role['status'], number>> = { open: 0, future: 1, named: 2 };

function roleRows({ info, families, roles }: Named, settings: Places): NameRow[] {
  const departments = new Map(info.departments.map(({ id, title }) => [id, title]));
  const familyById = new Map(families.map((family) => [family.id, family]));
  const tracks = new Map(info.tracks.map((track) => [track.id, wordsOfTrack(track)]));
  return roles
    .toSorted((a, b) => byCodeUnit(a.id, b.id))
    .map(({ id, title, aliases, family: familyId, track, grade, status }) => {
      const family = familyById.get(familyId);
      const department = departments.get(family?.department ?? '') ?? '';
      const setting = `${family?.title ?? ''} ${department} ${tracks.get(track) ?? track}`;
      const also = [...aliases, initialsOf(title) ?? []].flat();
      const word = grade ? gradeWord(grade.value) : '';
      return ['role', id, title, also, settings.of(setting), word, WEIGHT[status]];
    });
}

/** Thousands of roles share a track, so what the table of abbreviations knows anyway is not indexed with each. */
function wordsOfTrack({ title, short }: Track): string {
  const isKnown = alsoWritten(short.toLowerCase()).includes(title.toLowerCase());
  return isKnown ? short : `${title} ${short}`;
}

function familyRows({ info, families }: Named, settings: Places): NameRow[] {
  const departments = new Map(info.departments.map(({ id, title }) => [id, title]));
  return families
    .toSorted((a, b) => byCodeUnit(a.id, b.id))
    .map(({ id, title, department }) => {
      const setting = settings.of(`job family ${departments.get(department) ?? ''}`);
      return ['family', id, title, [initialsOf(title) ?? []].flat(), setting, '', 0];
    });
}

function gradeRows({ info }: Named, settings: Places): NameRow[] {
  return info.grades.map(({ value, titles }) => {
    const word = gradeWord(value);
    const setting = settings.of(Object.values(titles).flat().join(' '));
    return ['grade', value, gradeName(value), [word], setting, word, 0];
  });
}

function strandRows({ info }: Named, settings: Places): NameRow[] {
  const themes = new Map(info.themes.map(({ id, title }) => [id, title]));
  return info.strands
    .toSorted((a, b) => byCodeUnit(a.id, b.id))
    .map(({ id, title, theme }) => {
      const setting = settings.of(`strand ${themes.get(theme) ?? ''}`);
      return ['strand', id, title, [], setting, '', 0];
    });
}
