import { useQueries } from '@tanstack/react-query';
import { labelOf } from '#src/domain/ladder.ts';
import { reachableRoles } from '#src/domain/reach.ts';
import type { Role, RoleId } from '#src/domain/role.ts';
import { type Change, stepsOf } from '#src/domain/steps.ts';
import { familiesBehind } from '#src/screens/aboutRoles.ts';
import { compareView } from '#src/screens/compare/screen.ts';
import { pathView } from '#src/screens/path/screen.ts';
import { formatView, rolesOf, type View } from '#src/screens/registry.ts';
import { roleView } from '#src/screens/role/screen.ts';
import { keepHere } from '#src/storage/here.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/fromHere.ts';
import { SHARED_WORDS } from '#src/text/en/shared.ts';
import { CHANGE_WORDS } from '#src/text/en/steps.ts';
import { shiftsInWords } from '#src/text/stepWords.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Link } from '#src/ui/Link.tsx';
import { phrase } from '#src/ui/phrase.ts';
import { type OpenLadder, textQuery } from './queries.ts';

interface FromHereProps {
  readonly open: OpenLadder;
  readonly view: View;
  readonly here: Role;
  readonly to: RoleId;
}

/** What a role asks beyond the role that is one's own, and how to forget which that is. */
export function FromHere({ open, view, here, to }: FromHereProps) {
  const own = (
    <Link to={formatView(roleView(here.id))} className="link">
      {labelOf(open.ladder, here)}
    </Link>
  );
  return (
    <>
      <p className="grow">
        {to === here.id ? (
          words.youAreHere
        ) : rolesOf(view).includes(here.id) ? (
          phrase(words.amongThese(own))
        ) : (
          <>
            {words.fromWhereYouAre}
            <Step {...{ open, here, to }} />
            <Distance {...{ open, here, to }} />
            <span className="max-sm:hidden">
              {' · '}
              {SHARED_WORDS.yourRole}: {own}
            </span>
          </>
        )}
      </p>
      <button
        type="button"
        className="rounded p-1.5 hover:bg-raised"
        aria-label={SHARED_WORDS.forgetMyRole}
        title={SHARED_WORDS.forgetMyRole}
        onClick={() => {
          // What was pressed goes with the choice; the focus stays on the page that it was about.
          document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
          keepHere(undefined);
        }}
      >
        <Icon name="close" />
      </button>
    </>
  );
}

/** The way to the comparison of two roles; what it brings is told once the texts have come. */
function Step({ open, here, to }: Omit<FromHereProps, 'view'>) {
  const { ladder } = open;
  const ends = [here.id, to];
  const queries = familiesBehind(ladder, ends).map((family) => textQuery(open, family));
  const texts = useQueries({ queries }).map(({ data }) => data);
  const [step] = texts.includes(undefined)
    ? []
    : stepsOf(ladder, (family) => texts.find((text) => text?.id === family), ends, 'effective');
  return (
    <Link to={formatView(compareView(ends))} className="link font-semibold">
      {step?.change ? sizeInWords(step.change) : words.compareTheTwo}
    </Link>
  );
}

/** How many steps lead there; nothing where none do. */
function Distance({ open: { ladder }, here, to }: Omit<FromHereProps, 'view'>) {
  const reach = reachableRoles(ladder, here.id, 'up').find(({ role }) => role.id === to);
  if (!reach) return null;
  return (
    <>
      {' · '}
      <Link to={formatView(pathView(here.id, to))} className="link">
        {words.stepsAway(counts.steps(reach.steps))}
      </Link>
    </>
  );
}

/** `6 new, 4 clearly higher`. */
function sizeInWords(change: Change): string {
  const size = `${change.difference.added.length} ${CHANGE_WORDS.added}`;
  return [size, shiftsInWords(change)].filter(Boolean).join(', ');
}
