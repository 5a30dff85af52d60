import { useNavigate } from 'react-router';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import * as words from '#src/text/en/path.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Link } from '#src/ui/Link.tsx';
import { RoleFields } from '../parts/RoleFields.tsx';
import { useHere } from '../parts/useHere.ts';
import { pathBetween } from './pathBetween.ts';

interface EndsProps {
  readonly ladder: Ladder;
  readonly from: Role | undefined;
  readonly to: Role | undefined;
}

/** The question itself: both ends in fields that stay filled, whichever is chosen first. */
export function Ends({ ladder, from, to }: EndsProps) {
  const navigate = useNavigate();
  const here = useHere(ladder);
  // While nothing is asked, the question begins with where somebody is.
  const beginning = from || to ? undefined : here;
  return (
    <div className="mt-5">
      <RoleFields
        ladder={ladder}
        fields={[
          {
            label: words.whereAreYou,
            chosen: from,
            beginning,
            onPick: (id) => navigate(pathBetween(id, to?.id)),
          },
          {
            label: words.whereTo,
            chosen: to,
            onPick: (id) => navigate(pathBetween((from ?? beginning)?.id, id)),
          },
        ]}
      >
        {from && to && (
          <Link to={pathBetween(to.id, from.id)} className="button mb-0.5">
            <Icon name="swap" /> {words.swap}
          </Link>
        )}
      </RoleFields>
      {beginning && (
        <p className="mt-2">
          <Link to={pathBetween(beginning.id)} className="link">
            {words.whereLeads(labelOf(ladder, beginning))}
          </Link>
        </p>
      )}
    </div>
  );
}
