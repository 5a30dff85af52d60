import { useNavigate } from 'react-router';
import type { Ladder } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Link } from '#src/ui/Link.tsx';
import { RoleFields } from '../parts/RoleFields.tsx';
import { pathBetween } from './pathBetween.ts';

interface EndsProps {
  readonly ladder: Ladder;
  readonly from: Role | undefined;
  readonly to: Role | undefined;
}

/** The question itself: both ends in fields that stay filled, whichever is chosen first. */
export function Ends({ ladder, from, to }: EndsProps) {
  const navigate = useNavigate();
  return (
    <div className="mt-5">
      <RoleFields
        ladder={ladder}
        fields={[
          {
            label: 'Where are you?',
            chosen: from,
            onPick: (id) => navigate(pathBetween(id, to?.id)),
          },
          {
            label: 'Where do you want to be?',
            chosen: to,
            onPick: (id) => navigate(pathBetween(from?.id, id)),
          },
        ]}
      >
        {from && to && (
          <Link to={pathBetween(to.id, from.id)} className="button mb-0.5">
            <Icon name="swap" /> Swap
          </Link>
        )}
      </RoleFields>
    </div>
  );
}
