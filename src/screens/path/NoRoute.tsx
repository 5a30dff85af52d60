import type { ReactNode } from 'react';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role, RoleId } from '#src/domain/role.ts';
import { impasseBetween, type Reached } from '#src/domain/route.ts';
import * as words from '#src/text/en/path.ts';
import { Link } from '#src/ui/Link.tsx';
import { pathBetween } from './pathBetween.ts';
import { RoleList } from './RoleList.tsx';

interface NoRouteProps {
  readonly ladder: Ladder;
  readonly from: Role;
  readonly to: Role;
}

/** Why no route joins two roles, and what can be done instead. */
export function NoRoute({ ladder, from, to }: NoRouteProps) {
  const impasse = impasseBetween(ladder, from.id, to.id);
  const [start, goal] = [labelOf(ladder, from), labelOf(ladder, to)];
  switch (impasse.kind) {
    case 'unknown':
      return null;
    case 'same':
      return (
        <Answer says={words.youAreThere(start)}>
          <Link to={pathBetween(from.id)} className="button">
            {words.seeWhereItLeads}
          </Link>
        </Answer>
      );
    case 'downward':
      return (
        <Answer says={words.otherWayRound(goal, start)}>
          <Link to={pathBetween(to.id, from.id)} className="button">
            {words.showThatPath}
          </Link>
        </Answer>
      );
    case 'apart':
      return (
        <>
          <Answer says={words.noSteps(start, goal)} />
          <div className="mt-8 grid gap-x-14 gap-y-10 lg:grid-cols-2">
            <Offer
              {...{ ladder, roles: impasse.onward, heading: words.whereLeads(start) }}
              hint={words.closestToGoal(goal)}
              none={words.noSourceWhere(start)}
              addressOf={(id) => pathBetween(from.id, id)}
            />
            <Offer
              {...{ ladder, roles: impasse.origins, heading: words.fromWhere(goal) }}
              hint={words.closestToStart(start)}
              none={words.noSourceHow(goal)}
              addressOf={(id) => pathBetween(id, to.id)}
            />
          </div>
        </>
      );
  }
}

function Answer({ says, children }: { says: string; children?: ReactNode }) {
  return (
    <div className="mt-8 max-w-[46rem] rounded-lg border border-dashed border-edge p-5">
      <p>{says}</p>
      {children && <p className="no-print mt-3">{children}</p>}
    </div>
  );
}

interface OfferProps {
  readonly ladder: Ladder;
  readonly roles: readonly Reached[];
  readonly heading: string;
  readonly hint: string;
  readonly none: string;
  readonly addressOf: (id: RoleId) => string;
}

function Offer({ ladder, roles, heading, hint, none, addressOf }: OfferProps) {
  return (
    <section className="min-w-0">
      <h2 className="font-serif text-2xl">{heading}</h2>
      <p className="mt-1 mb-3 text-[0.9375rem] text-soft">{roles.length ? hint : none}</p>
      <RoleList {...{ ladder, roles, addressOf }} isCounted />
    </section>
  );
}
