import { useNavigate } from 'react-router';
import { type Ladder, labelOf, rungAbove, rungBelow } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { chainThrough } from '#src/domain/steps.ts';
import * as words from '#src/text/en/chain.ts';
import { Link } from '#src/ui/Link.tsx';
import { phrase } from '#src/ui/phrase.ts';
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
          label={chain.length > 1 ? words.orChooseNext : words.chooseNext}
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
        {words.oneAlone(
          words.levels(chain.length),
          chain.length === MOST_CHAINED ? words.asManyAsShown : '',
        )}
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
          {words.showItsSteps}
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
    return <p className="mt-5 max-w-[46rem]">{words.noChain(label)}</p>;
  }
  return (
    <p className="mt-5 max-w-[46rem]">
      {phrase(
        words.onlyBeside(
          label,
          beside.length,
          beside.map((rung, at) => (
            <span key={rung.id}>
              {at > 0 && words.and}
              <RoleLink ladder={ladder} role={rung} />
            </span>
          )),
        ),
      )}
    </p>
  );
}
