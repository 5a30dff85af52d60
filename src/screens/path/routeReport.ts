import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Route, RouteStep } from '#src/domain/path.ts';
import type { Role, RoleId } from '#src/domain/role.ts';
import { totalsOf } from '#src/domain/route.ts';
import type { Step } from '#src/domain/steps.ts';
import type { Report, ReportLine } from '#src/exports/report.ts';
import * as words from '#src/text/en/path.ts';
import { relationWithin } from '#src/text/en/words.ts';
import { gradeInWords } from '#src/text/grades.ts';
import { partialNotes } from '#src/text/partialWords.ts';
import { expectationInWords } from '#src/text/sectionWords.ts';
import { newAndChanged, shiftInWords, shiftsInWords, silenceInWords } from '#src/text/stepWords.ts';
import {
  basisInWords,
  basisOf,
  claimInWords,
  conditionsInWords,
  gatesInWords,
  gradesInWords,
  kindInWords,
  sumsOf,
} from './words.ts';

/** A route to export, with what each of its steps brings: a group and a row for each step. */
export function routeReport(ladder: Ladder, route: Route, changes: readonly Step[]): Report {
  const { steps } = route;
  const [from, to] = [steps[0]?.from, steps.at(-1)?.to];
  const totals = totalsOf(ladder, route);
  const nameOf = (role: Role | undefined) => (role ? labelOf(ladder, role) : '');
  const rung = (role: Role) => `${nameOf(role)} (${gradeInWords(role)})`;
  return {
    file: `path-${from?.id}-to-${to?.id}`,
    title: words.fromTo(nameOf(from), nameOf(to)),
    summary: [
      `${sumsOf(totals)
        .map((sum) => sum.join(' '))
        .join(', ')}.`,
      conditionsInWords(totals),
      ...partialNotes(ladder, rolesOn(route), 'effective'),
    ],
    groups: steps.map((step, at) => ({
      heading: words.stepHeading(at + 1, rung(step.from), rung(step.to)),
      lines: [...claimsOf(ladder, step), ...bringsOf(ladder, changes[at])],
    })),
    columns: [
      'step',
      'from',
      'to',
      'kind',
      'gate',
      'basis',
      'grade from',
      'grade to',
      'new',
      'clearly higher',
    ],
    rows: steps.map((step, at) => [
      at + 1,
      nameOf(step.from),
      nameOf(step.to),
      relationWithin(kindInWords(step)),
      gatesInWords(step),
      basisInWords(step),
      step.from.grade?.value ?? '',
      step.to.grade?.value ?? '',
      changes[at]?.change?.difference.added.length ?? '',
      changes[at]?.change?.raised ?? '',
    ]),
  };
}

function rolesOn({ steps }: Route): RoleId[] {
  return [...new Set(steps.flatMap(({ from, to }) => [from.id, to.id]))];
}

function claimsOf(ladder: Ladder, step: RouteStep): ReportLine[] {
  const claims = step.relations.map((relation): ReportLine => {
    const source = ladder.info.sources.find(({ id }) => id === relation.source?.id);
    const by = source && [source.title, relation.source?.section].filter(Boolean).join(', ');
    return {
      text: claimInWords(relation),
      note: [basisOf(relation), by && words.bySource(by)].filter(Boolean).join(' '),
    };
  });
  const notes = new Set(step.relations.flatMap(({ note }) => note ?? []));
  return [
    { text: gradesInWords(ladder, step.from, step.to) },
    ...claims,
    ...[...notes].map((text) => ({ label: words.note, text })),
  ];
}

function bringsOf(ladder: Ladder, step: Step | undefined): ReportLine[] {
  if (!step?.change) return step ? [{ text: silenceInWords(ladder, step.silent) }] : [];
  const { added, changed } = step.change.difference;
  const shifts = shiftsInWords(step.change);
  return [
    {
      label: words.size,
      text: `${newAndChanged(added.length, changed.length)}${shifts && ` (${shifts})`}`,
    },
    ...added.map((item) => ({ label: words.isNew, text: expectationInWords(item) })),
    ...changed.map(({ before, after, intensity }) => ({
      label: shiftInWords(intensity),
      text: expectationInWords(after),
      note: words.before(expectationInWords(before)),
    })),
  ];
}
