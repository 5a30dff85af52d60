import { type Ladder, labelOf, rungBelow, stepsFrom } from '#src/domain/ladder.ts';
import { describedFirst } from '#src/domain/nearest.ts';
import { reachableRoles } from '#src/domain/reach.ts';
import { isAlong } from '#src/domain/relations.ts';
import type { Role, RoleId } from '#src/domain/role.ts';
import { candidateView } from '#src/screens/candidate/screen.ts';
import { compareView } from '#src/screens/compare/screen.ts';
import { DATA } from '#src/screens/data/screen.ts';
import { EXPERIENCE } from '#src/screens/experience/screen.ts';
import { pathView } from '#src/screens/path/screen.ts';
import { formatView, type View } from '#src/screens/registry.ts';
import { ROLES } from '#src/screens/roles/screen.ts';
import type { Asked } from '#src/search/answer.ts';
import { ANSWER_WORDS } from '#src/text/en/answers.ts';
import * as counts from '#src/text/en/counts.ts';
import { ABSENT } from '#src/text/en/questions.ts';
import type { QuestionKind } from '#src/text/questionTypes.ts';
import { commandItem, type Item, pathItem, plainItem, roleItem, stepNote } from './items.ts';
import type { Standing } from './standing.ts';

type Answer = (ladder: Ladder, asked: Asked, standing: Standing) => readonly (Item | undefined)[];

const MOST = 5;

const ANSWERS: Readonly<Record<QuestionKind, Answer>> = {
  become: waysTo,
  switch: waysAcross,
  next: nextSteps,
  onward,
  sizes: () => [commandItem('steps')],
  hiring: processes,
  experience: () => [commandItem('experience')],
  time: () => [absent('time', EXPERIENCE)],
  pay: () => [absent('pay', DATA)],
  place: () => [absent('place', DATA)],
  leave: () => [absent('leave', DATA)],
};

/** What a question comes to for somebody who stands there. */
export function answerItems(ladder: Ladder, asked: Asked, standing: Standing): readonly Item[] {
  return ANSWERS[asked.kind](ladder, asked, standing)
    .filter((item) => item !== undefined)
    .slice(0, MOST);
}

/** Whether an answer says that there is none here. */
export function isAbsence({ kind }: Asked): boolean {
  return Object.hasOwn(ABSENT, kind);
}

function absent(kind: keyof typeof ABSENT, view: View): Item {
  const { title, note } = ABSENT[kind];
  return plainItem(`absent:${kind}`, title, note, formatView(view));
}

/** The ways to some roles, the shortest first: from where one stands, or else from the level below each. */
function waysTo(ladder: Ladder, { roles: goals }: Asked, { here, about }: Standing) {
  const start = here ?? about;
  const ways = start ? waysFrom(ladder, start, ({ id }) => goals.includes(id)) : [];
  return ways.length ? ways : goals.slice(0, MOST).map((goal) => wayFromBelow(ladder, goal));
}

function waysFrom(ladder: Ladder, start: Role, isGoal: (role: Role) => boolean): Item[] {
  return reachableRoles(ladder, start.id, 'up')
    .filter(({ role }) => isGoal(role))
    .slice(0, MOST)
    .map(({ role, steps }) =>
      pathItem(ladder, start, role, `${counts.steps(steps)} · ${stepNote(start, role)}`),
    );
}

function wayFromBelow(ladder: Ladder, goal: RoleId): Item | undefined {
  const role = ladder.byId.get(goal);
  const below = role && rungBelow(ladder, goal);
  if (!role) return undefined;
  return below ? pathItem(ladder, below, role) : roleItem(ladder, role);
}

/** The ways from where one stands onto another track, the nearest first. */
function waysAcross(ladder: Ladder, _: Asked, { here, about }: Standing) {
  const start = here ?? about;
  const ways = start ? waysFrom(ladder, start, ({ track }) => track !== start.track) : [];
  return ways.length ? ways : [commandItem('paths')];
}

/** What changes at the next level, and how far it goes on from there. */
function nextSteps(ladder: Ladder, _: Asked, { here, about }: Standing) {
  const steps = changesFrom(ladder, here ?? about).slice(0, MOST - 2);
  return [...steps, commandItem('paths'), commandItem('steps')];
}

/** All that the role of the page leads to, or else one's own, and what changes at the steps from it. */
function onward(ladder: Ladder, _: Asked, { here, about }: Standing) {
  const start = about ?? here;
  if (!start) return [commandItem('paths')];
  const title = ANSWER_WORDS.leads(labelOf(ladder, start));
  const count = reachableRoles(ladder, start.id, 'up').length;
  const all = plainItem('onward', title, counts.roles(count), formatView(pathView(start.id)));
  return [all, ...changesFrom(ladder, start)];
}

function changesFrom(ladder: Ladder, start: Role | undefined): readonly Item[] {
  if (!start) return [];
  return nextLevels(ladder, start).map((role) =>
    plainItem(
      `next:${role.id}`,
      ANSWER_WORDS.whatChanges(labelOf(ladder, start), labelOf(ladder, role)),
      stepNote(start, role),
      formatView(compareView([start.id, role.id])),
    ),
  );
}

/** Where steps lead from a role: those along its track first, then those onto another. */
export function nextLevels(ladder: Ladder, { id }: Role): readonly Role[] {
  const [along = [], across = []] = [true, false].map((isWanted) =>
    stepsFrom(ladder, id).filter(({ relations }) => relations.some(isAlong) === isWanted),
  );
  return [along, across].flatMap((ties) => describedFirst(ties.map(({ role }) => role)));
}

/** Where it stands how a role is filled: on the page for its candidates. */
function processes(ladder: Ladder, _: Asked, { here, about }: Standing) {
  const role = about ?? here;
  if (!role) return [plainItem('hiring', ...ANSWER_WORDS.hiring, formatView(ROLES))];
  const to = formatView(candidateView(role.id));
  return [plainItem('hiring', ...ANSWER_WORDS.hiringOf(labelOf(ladder, role)), to)];
}
