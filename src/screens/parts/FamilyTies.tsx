import { atPresent } from '#src/domain/editionIds.ts';
import type { FamilyTie } from '#src/domain/familyTies.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { RelationEnd } from '#src/domain/role.ts';
import { endInWords, familyTieLead } from '#src/text/familyTieWords.ts';
import { tieInWords } from '#src/text/words.ts';
import { Link } from '#src/ui/Link.tsx';
import { familyView } from '../family/screen.ts';
import { formatView } from '../registry.ts';
import { roleView } from '../role/screen.ts';

interface FamilyTiesProps {
  readonly ladder: Ladder;
  readonly ties: readonly FamilyTie[];
  /** Where it is told: on the page of a role, what is said of its family names the family. */
  readonly on: 'family' | 'role';
}

/** What is said of whole families in words, each leading to its other end. */
export function FamilyTies({ ladder, ties, on }: FamilyTiesProps) {
  return (
    <ul className="grid gap-2">
      {ties.map((tie) => {
        const { relation, way, other } = tie;
        const words = tieInWords({ relations: [relation] });
        return (
          <li key={`${relation.kind} ${way} ${endInWords(ladder, other)}`}>
            {familyTieLead(ladder, tie, on)}{' '}
            <Link to={formatView(viewOf(other))} className="link font-semibold">
              {endInWords(ladder, other)}
            </Link>
            {words && <span className="text-sm text-soft"> {words}</span>}
            {relation.note && <p className="text-sm text-soft">{relation.note}</p>}
          </li>
        );
      })}
    </ul>
  );
}

function viewOf(end: RelationEnd) {
  return typeof end === 'string' ? roleView(end) : familyView(atPresent(end.family));
}
