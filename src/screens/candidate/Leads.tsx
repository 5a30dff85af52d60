import { familyTiesAt } from '#src/domain/familyTies.ts';
import { type Ladder, labelOf, stepsFrom, type Tie } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import * as words from '#src/text/en/candidate.ts';
import { gradeInWords } from '#src/text/grades.ts';
import { tieInWords } from '#src/text/words.ts';
import { Link } from '#src/ui/Link.tsx';
import { FamilyTies } from '../parts/FamilyTies.tsx';
import { Station, trackColour } from '../parts/Role.tsx';
import { formatView } from '../registry.ts';
import { CandidateBlock } from './CandidateBlock.tsx';
import { candidateView } from './screen.ts';

/** The next steps from a role, each leading to its own page for candidates; nothing where none is known. */
export function Leads({ ladder, role }: { ladder: Ladder; role: Role }) {
  const leadsTo = stepsFrom(ladder, role.id);
  const ofFamilies = familyTiesAt(ladder, role.id).filter(({ way }) => way === 'forward');
  if (leadsTo.length + ofFamilies.length === 0) return null;
  return (
    <CandidateBlock id="your-next-step" title={words.whereItLeads}>
      {ofFamilies.length > 0 && <FamilyTies ladder={ladder} ties={ofFamilies} on="role" />}
      <ul className="grid gap-2 empty:hidden print:gap-0.5">
        {leadsTo.map((tie) => (
          <Lead key={tie.role.id} {...{ ladder, tie }} />
        ))}
      </ul>
    </CandidateBlock>
  );
}

function Lead({ ladder, tie }: { ladder: Ladder; tie: Tie }) {
  const { role } = tie;
  const label = labelOf(ladder, role);
  return (
    <li className="flex gap-2.5">
      <span className="mt-0.5 print:hidden" style={{ color: trackColour(role.track) }}>
        <Station status={role.status} />
      </span>
      <span>
        {role.status === 'named' ? (
          label
        ) : (
          <Link to={formatView(candidateView(role.id))} className="link font-semibold">
            {label}
          </Link>
        )}
        <span className="text-[0.9375rem] text-soft">
          {' '}
          {[gradeInWords(role), tieInWords(tie)].filter(Boolean).join(' · ')}
        </span>
      </span>
    </li>
  );
}
