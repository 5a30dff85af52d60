import { familyTiesAt } from '#src/domain/familyTies.ts';
import { type Ladder, labelOf, stepsFrom } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { gradeInWords } from '#src/text/grades.ts';
import { tieInWords } from '#src/text/words.ts';
import { Link } from '#src/ui/Link.tsx';
import { FamilyTies } from '../parts/FamilyTies.tsx';
import { Station, trackColour } from '../parts/Role.tsx';
import { formatView } from '../registry.ts';
import { CandidateBlock } from './CandidateBlock.tsx';
import { roleView } from './screen.ts';

/** The next steps from a role, each leading to its own page for candidates. */
export function Leads({ ladder, role }: { ladder: Ladder; role: Role }) {
  const leadsTo = stepsFrom(ladder, role.id);
  const ofFamilies = familyTiesAt(ladder, role.id).filter(({ way }) => way === 'forward');
  return (
    <CandidateBlock id="your-next-step" title="Where it leads">
      {ofFamilies.length > 0 && <FamilyTies ladder={ladder} ties={ofFamilies} on="role" />}
      {leadsTo.length === 0 && ofFamilies.length === 0 ? (
        <p className="text-soft">No source says which role comes next.</p>
      ) : (
        <ul className="grid gap-2 print:gap-0.5">
          {leadsTo.map((tie) => (
            <li key={tie.role.id} className="flex gap-2.5">
              <span className="mt-0.5 print:hidden" style={{ color: trackColour(tie.role.track) }}>
                <Station status={tie.role.status} />
              </span>
              <span>
                <Link
                  to={formatView(roleView(tie.role.id, { audience: 'candidate' }))}
                  className="link font-semibold"
                >
                  {labelOf(ladder, tie.role)}
                </Link>
                <span className="text-[0.9375rem] text-soft">
                  {' '}
                  {[gradeInWords(tie.role), tieInWords(tie)].filter(Boolean).join(' · ')}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </CandidateBlock>
  );
}
