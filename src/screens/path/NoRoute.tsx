import type { ReactNode } from 'react';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role, RoleId } from '#src/domain/role.ts';
import { impasseBetween, type Reached } from '#src/domain/route.ts';
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
  const [start, goal] = [from, to].map((role) => labelOf(ladder, role));
  switch (impasse.kind) {
    case 'unknown':
      return null;
    case 'same':
      return (
        <Answer says={`You are there: this path begins and ends at ${start}.`}>
          <Link to={pathBetween(from.id)} className="button">
            See where it leads and how people get there
          </Link>
        </Answer>
      );
    case 'downward':
      return (
        <Answer
          says={`The ladder leads the other way round, from ${goal} to ${start}. It describes no steps down.`}
        >
          <Link to={pathBetween(to.id, from.id)} className="button">
            Show that path instead
          </Link>
        </Answer>
      );
    case 'apart':
      return (
        <>
          <Answer
            says={`No steps of this ladder, stated or inferred, lead from ${start} to ${goal}. That does not mean that nobody has gone this way.`}
          />
          <div className="mt-8 grid gap-x-14 gap-y-10 lg:grid-cols-2">
            <Offer
              {...{ ladder, roles: impasse.onward, heading: `Where ${start} leads` }}
              hint={`What comes closest to ${goal}: its own family and department first, then the grade.`}
              none={`No source says where ${start} leads.`}
              addressOf={(id) => pathBetween(from.id, id)}
            />
            <Offer
              {...{ ladder, roles: impasse.origins, heading: `From where one gets to ${goal}` }}
              hint={`What is closest to ${start}, by the same measure.`}
              none={`No source says how one gets to ${goal}.`}
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
