import { useNavigate } from 'react-router';
import { type Ladder, labelOf, rungAbove, rungBelow } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { chainThrough } from '#src/domain/steps.ts';
import * as words from '#src/text/en/chain.ts';
import { Link } from '#src/ui/Link.tsx';
import { RoleLink, Station, trackColour } from '../parts/Role.tsx';
import { RolePicker } from '../parts/RolePicker.tsx';
import { formatView } from '../registry.ts';
import { MOST_CHAINED, type StepsView } from './screen.ts';

interface OneRungProps {
  readonly ladder: Ladder;
  readonly role: Role;
  readonly view: StepsView;
}

/** A rung alone makes no step: the chain through it is offered, or whatever else there is to go on with. */
export function OneRung({ ladder, role, view }: OneRungProps) {
  const navigate = useNavigate();
  const chain = chainThrough(ladder, role.id);
  return (
    <>
      {chain.length > 1 ? (
        <Chain ladder={ladder} chain={chain} view={view} />
      ) : (
        <NoChain ladder={ladder} role={role} />
      )}
      <div className="no-print mt-10 max-w-sm">
        <RolePicker
          ladder={ladder}
          label={chain.length > 1 ? 'Or choose the next level' : 'Choose the next level'}
          without={[role.id]}
          onPick={(id) => navigate(formatView({ ...view, roles: [role.id, id] }))}
        />
      </div>
    </>
  );
}

function Chain({ ladder, chain, view }: Omit<OneRungProps, 'role'> & { chain: readonly Role[] }) {
  return (
    <>
      <p className="mt-5 max-w-[46rem]">
        One role alone makes no step. This is the line through it, {words.levels(chain.length)}
        {chain.length === MOST_CHAINED && ', as many as are shown at once'}:
      </p>
      <ol reversed className="mt-4 grid gap-2">
        {chain.toReversed().map((rung) => (
          <li key={rung.id} className="flex items-center gap-3">
            <span style={{ color: trackColour(rung.track) }}>
              <Station status={rung.status} />
            </span>
            <RoleLink ladder={ladder} role={rung} />
          </li>
        ))}
      </ol>
      <p className="mt-5">
        <Link to={formatView({ ...view, roles: chain.map(({ id }) => id) })} className="button">
          Show its steps
        </Link>
      </p>
    </>
  );
}

function NoChain({ ladder, role }: Pick<OneRungProps, 'ladder' | 'role'>) {
  const beside = [rungBelow(ladder, role.id), rungAbove(ladder, role.id)].flatMap((rung) =>
    rung ? [rung] : [],
  );
  const label = labelOf(ladder, role);
  if (beside.length === 0) {
    return (
      <p className="mt-5 max-w-[46rem]">
        No source says where {label} leads or how one gets there, so there is no chain through it.
      </p>
    );
  }
  return (
    <p className="mt-5 max-w-[46rem]">
      Next to {label} there {beside.length === 1 ? 'is' : 'are'} only{' '}
      {beside.map((rung, at) => (
        <span key={rung.id}>
          {at > 0 && ' and '}
          <RoleLink ladder={ladder} role={rung} />
        </span>
      ))}
      , of which this dataset holds no expectations: no step can be compared.
    </p>
  );
}
