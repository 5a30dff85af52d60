import type { ElementContent } from 'hast';
import {
  CHANGE_KIND_NAMES,
  type Change,
  type EditionChanges,
  toldOf,
} from '#src/domain/editions/change.ts';
import { countsOf, heaviestOf, nextVersion, severityOf } from '#src/domain/editions/severity.ts';
import type { SourcePlace } from '#src/domain/role.ts';
import { type ChangeNames, changeInWords, type ToldChange } from '#src/text/changeWords.ts';
import * as words from '#src/text/en/changes.ts';
import { dateInWords } from '#src/text/format.ts';
import { listed } from '#src/text/lists.ts';
import type { Report } from './report.ts';
import { element } from './tree.ts';

/** What else a note of changes may say. */
export interface NoteWishes {
  /** The version that the ladder has now; the next one is then proposed. */
  readonly version?: string;
  /** More changes than this are counted, not listed: a comment has an end. */
  readonly most?: number;
}

/** What changed between two editions, to be read in a review and computed with as a table. */
export function changesReport(
  title: string,
  { from, to, outside, changes }: EditionChanges,
  names: ChangeNames,
  { version, most = Number.POSITIVE_INFINITY }: NoteWishes = {},
): Report {
  const told = toldOf(changes);
  const heaviest = heaviestOf(changes);
  const next = version === undefined ? undefined : nextVersion(version, heaviest);
  const summary = [
    words.between(dateInWords(from), dateInWords(to)),
    ...(outside.length > 0 ? [words.saysNothingOf(listed(outside.map(names.family)))] : []),
    told.length > 0
      ? `${words.changeCount(told.length)}: ${countsInWords(told)}.`
      : words.NOTHING_CHANGED,
    ...(heaviest ? [`${words.COLUMNS.severity}: ${words.SEVERITY_WORDS[heaviest]}.`] : []),
    ...(version && next ? [words.proposedVersion(version, next)] : []),
  ];
  const lines = told.map((change) => ({ change, said: changeInWords(change, names) }));
  return {
    file: `changes-${to}`,
    title: words.changedSince(title),
    summary,
    groups: [],
    body: [
      ...summary.map((line) => element('p', [line])),
      ...(told.length > most
        ? countedByFamily(told, names)
        : [...Map.groupBy(lines, ({ change }) => change.family)].flatMap(([family, own]) =>
            familySection(names.family(family), own),
          )),
    ],
    columns: Object.values(words.COLUMNS),
    rows: lines.map(({ change, said }) => [
      names.family(change.family),
      change.role === undefined ? '' : change.title,
      said.what,
      severityOf(change),
      said.before ?? '',
      said.after ?? '',
      placeName(change.sources.before),
      placeName(change.sources.after),
    ]),
  };
}

interface Line {
  readonly change: Change;
  readonly said: ToldChange;
}

function familySection(title: string, lines: readonly Line[]): ElementContent[] {
  const owners = Map.groupBy(lines, ({ change }) => change.role);
  return [
    element('h2', [title]),
    ...[...owners].flatMap(([role, own]) => [
      ...(role === undefined ? [] : [element('h3', [own[0]?.change.title ?? role])]),
      element('ul', own.map(item)),
    ]),
  ];
}

/** What stood there is struck out only where something stands in its place. */
function item({ said: { what, before, after, note } }: Line) {
  const isReplaced = before !== undefined && after !== undefined && before !== after;
  return element('li', [
    element('b', [`${what}:`]),
    ' ',
    ...(isReplaced ? [element('del', [before]), ' → ', after] : [after ?? before ?? '']),
    ...(note ? [' ', element('i', [`(${note})`])] : []),
  ]);
}

function countedByFamily(told: readonly Change[], names: ChangeNames): ElementContent[] {
  const families = Map.groupBy(told, ({ family }) => family);
  return [
    element('p', [words.tooLong(words.changeCount(told.length))]),
    element(
      'ul',
      [...families].map(([family, own]) =>
        element('li', [element('b', [`${names.family(family)}:`]), ' ', countsInWords(own)]),
      ),
    ),
  ];
}

/** `New: 4, Clearly higher: 2`, in the order of the kinds. */
function countsInWords(changes: readonly Change[]): string {
  const counts = countsOf(changes);
  return CHANGE_KIND_NAMES.filter((kind) => counts[kind])
    .map((kind) => `${words.CHANGE_WORDS[kind]}: ${counts[kind]}`)
    .join(', ');
}

function placeName(place: SourcePlace | undefined): string {
  return place ? [place.id, place.line].filter((part) => part !== undefined).join(':') : '';
}
