import { useNavigate } from 'react-router';
import type { Ladder } from '#src/domain/ladder.ts';
import type { Role, RoleId } from '#src/domain/role.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Link } from '#src/ui/Link.tsx';
import { RolePicker } from '../parts/RolePicker.tsx';
import { pathBetween } from './pathBetween.ts';

interface EndsProps {
  readonly ladder: Ladder;
  readonly from: Role;
  readonly to: Role;
}

/** The means to choose other ends of a path. */
export function Ends({ ladder, from, to }: EndsProps) {
  const navigate = useNavigate();
  const picker = (label: string, end: Role, addressOf: (id: RoleId) => string) => (
    <RolePicker
      key={`${label} ${end.id}`}
      ladder={ladder}
      label={label}
      without={[from.id, to.id]}
      onPick={(id) => navigate(addressOf(id))}
    />
  );
  return (
    <div className="no-print mt-5 grid max-w-4xl items-end gap-x-6 gap-y-3 sm:grid-cols-[1fr_auto_1fr]">
      {picker('Start from another role', from, (id) => pathBetween(id, to.id))}
      <Link to={pathBetween(to.id, from.id)} className="button w-fit sm:mb-0.5">
        <Icon name="swap" /> Swap
      </Link>
      {picker('Go to another role', to, (id) => pathBetween(from.id, id))}
    </div>
  );
}
