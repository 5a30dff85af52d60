import type {
  LineDrift,
  LineDriftKind,
  PlanDrift,
  RoleDrift,
  RoleDriftKind,
  StepDrift,
} from '#src/domain/plan/drift.ts';
import { isTold } from '#src/domain/plan/drift.ts';
import type { Plan, PlanLine } from '#src/domain/plan/plan.ts';
import * as words from '#src/text/en/planScreen.ts';
import * as plans from '#src/text/en/planWords.ts';
import { gradeName } from '#src/text/grades.ts';
import { gateSentence } from '#src/text/planWords.ts';
import { levelInWords } from '#src/text/words.ts';
import type { Desk } from '../parts/plan/desk.ts';

const ROLE_WORDS: Readonly<Record<RoleDriftKind, (drift: RoleDrift) => string>> = {
  gone: ({ was }) => words.roleGone(was.title),
  renamed: ({ was, now }) => words.roleRenamed(was.title, now?.title ?? ''),
  regraded: ({ was, now }) =>
    words.roleRegraded(now?.title ?? was.title, gradeName(was.grade), gradeName(now?.grade)),
};

interface DriftNoteProps {
  readonly plan: Plan;
  readonly drift: PlanDrift;
  readonly desk: Desk;
}

/** What has changed in the ladder since the plan took its words: the old ones beside the new, and the way to take these. */
export function DriftNote({ plan, drift, desk }: DriftNoteProps) {
  if (!isTold(drift)) return null;
  const count = drift.steps.reduce((sum, { lines }) => sum + lines.filter(isSeen).length, 0);
  return (
    <section aria-labelledby="changed-under" className="mt-5 rounded-lg border border-changed p-4">
      <h3 id="changed-under" className="font-bold">
        {plans.ladderHasChanged}
      </h3>
      <p className="mt-0.5 max-w-[46rem] text-soft">{words.stillOldWords}</p>
      <ul className="mt-2 grid gap-1">
        {drift.roles.flatMap((role) =>
          role.kinds.map((kind) => (
            <li key={`${role.was.id} ${kind}`}>{ROLE_WORDS[kind](role)}</li>
          )),
        )}
      </ul>
      {count > 0 && (
        <details className="mt-1" open={count <= 4}>
          <summary className="w-fit py-1">{words.linesChanged(plans.lines(count))}</summary>
          {drift.steps.map((step) => (
            <StepChanges key={step.step} {...{ plan, step }} />
          ))}
        </details>
      )}
      {drift.steps.length > 0 && (
        <button
          type="button"
          className="button mt-3"
          onClick={() => {
            for (const { take } of drift.steps) desk.edit(take);
          }}
        >
          {words.takeNewWords}
        </button>
      )}
    </section>
  );
}

/** A line that has another name alone reads as it did. */
function isSeen({ kinds }: LineDrift): boolean {
  return kinds.some((kind) => kind !== 'renamed');
}

function StepChanges({ plan, step: { step, lines, gate } }: { plan: Plan; step: StepDrift }) {
  return (
    <div className="mt-1">
      {plan.route.length > 2 && (
        <p className="text-soft">
          {plan.route[step]?.title} → {plan.route[step + 1]?.title}
        </p>
      )}
      {gate && <p>{gateSentence(gate.now) ?? words.gateNoLonger}</p>}
      <ul className="grid gap-2.5">
        {lines.filter(isSeen).map((line) => (
          <li key={line.now?.id ?? line.was?.id}>
            <span className="mr-2 rounded-full bg-changed-wash px-2 py-0.5 text-sm font-semibold text-changed">
              {line.kinds.map((kind) => words.LINE_DRIFT_WORDS[kind]).join(', ')}
              <span className="sr-only">: </span>
            </span>
            {line.was && (
              <span className={line.now ? 'text-soft' : undefined}>
                {line.now && <span className="sr-only">{words.oldWords}</span>}
                {wordsOf(line.was, line.kinds)}
              </span>
            )}
            {line.now && (
              <span className={line.was && 'block'}>
                {line.was && <span className="sr-only">{words.newWords}</span>}
                {wordsOf(line.now, line.kinds)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A line with what of it differs besides its text. */
function wordsOf({ text, level, kind, theme }: PlanLine, kinds: readonly LineDriftKind[]): string {
  const more = [
    level !== undefined && levelInWords(level),
    kinds.includes('kind') && plans.LINE_KIND_WORDS[kind],
    kinds.includes('moved') && theme,
  ].filter(Boolean);
  return more.length > 0 ? `${text} (${more.join(', ')})` : text;
}
