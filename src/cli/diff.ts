import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { editionsIn } from '#src/build/folder.ts';
import {
  CHANGE_DEEDS,
  CHANGE_KIND_NAMES,
  CHANGE_KINDS,
  CHANGE_SEVERITIES,
  type Change,
  type EditionChanges,
  toldOf,
} from '#src/domain/editions/change.ts';
import { changesBetween } from '#src/domain/editions/changesBetween.ts';
import { heaviestOf, nextVersion, severityOf } from '#src/domain/editions/severity.ts';
import type { Dataset } from '#src/domain/role.ts';
import { changesReport, type NoteWishes } from '#src/exports/changesReport.ts';
import { write as writeCsv } from '#src/exports/csv.ts';
import { write as writeMarkdown } from '#src/exports/markdown.ts';
import type { Report } from '#src/exports/report.ts';
import { namesOf } from '#src/text/changeWords.ts';
import { counted } from '#src/text/format.ts';
import type { Terminal } from './command.ts';
import { readWords, told } from './flags.ts';
import { stateNamed } from './state.ts';

const FLAGS = {
  data: {
    type: 'string',
    takes: 'DATA',
    says: 'the ladder whose editions are meant: data, unless said',
  },
  format: { type: 'string', takes: 'FORMAT', says: 'markdown, unless said; csv; json' },
  'fail-on': {
    type: 'string',
    takes: 'LIST',
    says: 'gives 3 where there is such a change: removed,regraded; or by weight: major',
  },
  version: { type: 'string', takes: '1.2.3', says: 'the version of now, to propose the next one' },
  most: {
    type: 'string',
    takes: 'N',
    says: 'more changes than this are counted by family, not listed: a comment has an end',
  },
} as const;

const USAGE = 'npx rungs diff [BEFORE [AFTER]]';

interface Written {
  readonly report: Report;
  readonly changes: EditionChanges;
  readonly after: Dataset;
}

const FORMATS = {
  markdown: ({ report, after }) => writeMarkdown(report, stampOf(after)),
  csv: ({ report, after }) => writeCsv(report, stampOf(after)),
  json: ({ changes }) => {
    const weighed = toldOf(changes.changes).map((change) => ({
      ...change,
      severity: severityOf(change),
    }));
    const severity = heaviestOf(changes.changes) ?? null;
    return `${JSON.stringify({ ...changes, severity, changes: weighed }, null, 2)}\n`;
  },
} satisfies Record<string, (written: Written) => string>;

type FormatName = keyof typeof FORMATS;

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}

function stampOf({ info }: Dataset) {
  return { organisation: info.organisation.name, asOf: info.asOf };
}

/** What `--fail-on` may name: what happens, how much it weighs, or one kind of change. */
const FAILURES: readonly string[] = [...CHANGE_DEEDS, ...CHANGE_SEVERITIES, ...CHANGE_KIND_NAMES];

/**
 * `rungs diff [BEFORE [AFTER]] [--format markdown|csv|json] [--fail-on LIST] [--version X]`: prints what changed between two
 * states of a ladder, each a folder, an edition or a revision of git: unless said from its newest edition to the ladder as
 * it is.
 * Gives 3 where a change is among those of `--fail-on`, 1 where a state cannot be read, and 2 on what it cannot follow.
 */
export async function diff(words: readonly string[], terminal: Terminal): Promise<0 | 1 | 2 | 3> {
  const read = readWords(words, USAGE, FLAGS);
  if ('usage' in read || 'problem' in read) return told(read, terminal);
  const { folder: here, print, warn } = terminal;
  const named = read.values.data ?? process.env.LADDER_DATA ?? 'data';
  const data = resolve(here, named);
  const [before = await newestEdition(data), after = named, ...others] = read.positionals;
  if (before === undefined) {
    const missing = (await stat(data).catch(() => undefined))
      ? `${named} has no earlier edition. Name the state to compare with`
      : `${named} is not there. Name two states to compare`;
    return told({ problem: `${missing}: ${USAGE}.` }, terminal);
  }
  if (others.length > 0) {
    return told({ problem: `No more than two states are compared: ${USAGE}.` }, terminal);
  }
  const wishes = wishesIn(read.values);
  if ('problem' in wishes) return told(wishes, terminal);
  const then = await stateNamed(before, data, here);
  const now = await stateNamed(after, data, here);
  for (const state of [then, now]) if ('problem' in state) warn(state.problem);
  if ('problem' in then || 'problem' in now) return 1;
  const changes = changesBetween(then.dataset, now.dataset);
  const names = namesOf(then.dataset, now.dataset);
  const report = changesReport(now.dataset.info.title, changes, names, wishes.note);
  print(FORMATS[wishes.format]({ report, changes, after: now.dataset }).trimEnd());
  const failing = toldOf(changes.changes).filter((change) => isAmong(wishes.failOn, change));
  if (failing.length === 0) return 0;
  warn(`${counted(failing.length, 'change')} of ${wishes.failOn.join(', ')}.`);
  return 3;
}

interface Wishes {
  readonly format: FormatName;
  readonly failOn: readonly string[];
  readonly note: NoteWishes;
}

function wishesIn({
  format = 'markdown',
  version,
  most,
  ...rest
}: Readonly<Partial<Record<keyof typeof FLAGS, string | undefined>>>):
  | Wishes
  | { readonly problem: string } {
  if (!isFormat(format)) {
    return { problem: `--format takes ${Object.keys(FORMATS).join(', ')}, not "${format}".` };
  }
  if (most !== undefined && !/^\d+$/.test(most)) {
    return { problem: `--most takes a number, not "${most}".` };
  }
  if (version !== undefined && nextVersion(version, undefined) === undefined) {
    return { problem: `--version takes three numbers, as 1.2.3, not "${version}".` };
  }
  const failOn = rest['fail-on']?.split(',').map((word) => word.trim()) ?? [];
  const strange = failOn.find((word) => !FAILURES.includes(word));
  if (strange !== undefined) {
    const usual = [...CHANGE_DEEDS, ...CHANGE_SEVERITIES].join(', ');
    return { problem: `--fail-on takes ${usual} or kinds such as line-raised, not "${strange}".` };
  }
  return {
    format,
    failOn,
    note: {
      ...(version !== undefined && { version }),
      ...(most !== undefined && { most: Number(most) }),
    },
  };
}

async function newestEdition(data: string): Promise<string | undefined> {
  const editions = await editionsIn(data);
  return editions.at(-1)?.replace('editions/', '');
}

function isAmong(words: readonly string[], change: Change): boolean {
  const { deed } = CHANGE_KINDS[change.kind];
  return [deed, severityOf(change), change.kind].some((word) => words.includes(word));
}
