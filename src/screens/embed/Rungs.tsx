import { familyTiesAt } from '#src/domain/familyTies.ts';
import { type Ladder, labelOf, type TieGroup, tiesOf } from '#src/domain/ladder.ts';
import { isStep, RELATIONS } from '#src/domain/relations.ts';
import type { Role } from '#src/domain/role.ts';
import * as words from '#src/text/en/embed.ts';
import { SHARED_WORDS } from '#src/text/en/shared.ts';
import { RELATION_WORDS } from '#src/text/en/words.ts';
import { familyTieAtRole } from '#src/text/familyTieWords.ts';
import { statusNames, tieInWords } from '#src/text/words.ts';
import type { LadderView } from '../ladder/screen.ts';
import { isFiltered } from '../parts/filters.ts';
import { longLabel, Station, trackColour, trackTitle } from '../parts/Role.tsx';
import { roleView } from '../role/screen.ts';
import { Out } from './Out.tsx';
import { MOST_ROLES, narrowedInWords, type Rung, rungsOf } from './rungs.ts';

interface RungsProps {
  readonly ladder: Ladder;
  readonly view: LadderView;
}

/** A part of the ladder as rungs, one a grade, high at the top. */
export function Rungs({ ladder, view }: RungsProps) {
  const { rungs, count } = rungsOf(ladder, view);
  const focus = view.focus === undefined ? undefined : ladder.byId.get(view.focus);
  return (
    <>
      <h1 id="embed-title" className="font-serif text-2xl leading-tight wrap-anywhere">
        {focus ? words.careerThrough(labelOf(ladder, focus)) : ladder.info.title}
      </h1>
      {focus && <Ties ladder={ladder} role={focus} />}
      {isFiltered(view) && (
        <p className="mt-1 text-soft">{words.onlyThese(narrowedInWords(ladder, view))}</p>
      )}
      {count === 0 && <p className="mt-4 text-soft">{words.noMatch}</p>}
      <ul className="mt-4">
        {rungs.map((rung) => (
          <Row key={rung.grade ?? ''} {...{ ladder, rung, focus }} />
        ))}
      </ul>
      {count > MOST_ROLES && <p className="mt-3 text-soft">{words.highest(MOST_ROLES, count)}</p>}
    </>
  );
}

/** Where a role leads, with the gates on the way, and what else of it is essential: which roles its page calls equal. */
function Ties({ ladder, role }: { ladder: Ladder; role: Role }) {
  const groups = tiesOf(ladder, role.id).filter(
    ({ kind, way }) => way === 'forward' && RELATIONS[kind].isEssential,
  );
  const ofFamilies = familyTiesAt(ladder, role.id)
    .filter(({ way }) => way === 'forward')
    .map((tie) => `${familyTieAtRole(ladder, tie)}.`);
  return (
    <p className="mt-1 max-w-[46rem] text-soft">
      {[...groups.map((group) => groupInWords(ladder, group)), ...ofFamilies].join(' ')}
    </p>
  );
}

function groupInWords(ladder: Ladder, { kind, ties }: TieGroup): string {
  const { name, forward } = RELATION_WORDS[kind];
  if (!isStep({ kind })) {
    return `${name}: ${ties.map((tie) => labelOf(ladder, tie.role)).join(', ')}.`;
  }
  const steps = ties.map((tie) =>
    [labelOf(ladder, tie.role), tieInWords(tie)].filter(Boolean).join(', '),
  );
  return `${forward} ${steps.join('; ')}.`;
}

interface RowProps {
  readonly ladder: Ladder;
  readonly rung: Rung;
  readonly focus: Role | undefined;
}

function Row({ ladder, rung: { grade, roles }, focus }: RowProps) {
  return (
    <li className="grid grid-cols-[minmax(2.75rem,max-content)_minmax(0,1fr)] items-start rounded-lg px-2 py-2.5 odd:bg-band sm:grid-cols-[minmax(4.5rem,max-content)_minmax(0,1fr)] sm:px-4">
      <span className="numeral numeral-sm" data-long={longLabel(grade)}>
        {grade === undefined ? (
          <>
            <span aria-hidden="true">–</span>
            <span className="sr-only">{SHARED_WORDS.noGrade}</span>
          </>
        ) : (
          <>
            <span className="sr-only">{`${SHARED_WORDS.grade} `}</span>
            {grade}
          </>
        )}
      </span>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(14rem,100%),1fr))] gap-x-6 gap-y-2.5">
        {roles.map((role) => (
          <Stop key={role.id} {...{ ladder, role }} isFocus={role === focus} />
        ))}
      </ul>
    </li>
  );
}

interface StopProps {
  readonly ladder: Ladder;
  readonly role: Role;
  readonly isFocus: boolean;
}

function Stop({ ladder, role, isFocus }: StopProps) {
  const statuses = statusNames(role).map((name) => ` · ${name}`);
  return (
    <li className="flex items-start gap-2 leading-snug" aria-current={isFocus || undefined}>
      <span className="mt-0.5" style={{ color: trackColour(role.track) }}>
        <Station status={role.status} current={isFocus && role.status !== 'named'} />
      </span>
      <span className="min-w-0">
        <Out
          to={roleView(role.id)}
          className={`link wrap-anywhere ${isFocus ? 'font-bold' : 'font-medium'}`}
        >
          {labelOf(ladder, role)}
        </Out>
        <span className="block text-sm text-soft">
          {trackTitle(ladder, role)}
          {statuses}
        </span>
      </span>
    </li>
  );
}
