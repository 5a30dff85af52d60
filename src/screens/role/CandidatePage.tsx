import type { Texts } from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { FamilyText, Role, RoleText } from '#src/domain/role.ts';
import { Link } from '#src/ui/Link.tsx';
import { formatView } from '../registry.ts';
import { CandidateHead } from './CandidateHead.tsx';
import { Described } from './Described.tsx';
import { Leads } from './Leads.tsx';
import { NotDescribed } from './NotDescribed.tsx';
import { Provenance } from './Provenance.tsx';
import { roleView } from './screen.ts';

interface CandidatePageProps {
  readonly ladder: Ladder;
  readonly texts: Texts;
  readonly role: Role;
  readonly family: FamilyText;
  readonly text: RoleText;
}

/** A role for someone who may apply: what is asked, what there is to do, and the way to be hired. */
export function CandidatePage(props: CandidatePageProps) {
  const { ladder, role, text } = props;
  return (
    <article className="mx-auto max-w-5xl px-4 pb-16 pt-8 sm:px-6 print:max-w-none print:p-0">
      <CandidateHead ladder={ladder} role={role} />
      {role.status === 'named' ? (
        <div className="grid gap-8">
          <NotDescribed ladder={ladder} role={role} />
          <Leads ladder={ladder} role={role} />
        </div>
      ) : (
        <Described {...props} />
      )}
      <p className="no-print mt-4 text-soft">
        <Link to={formatView(roleView(role.id))} className="link">
          The full page of this role
        </Link>{' '}
        shows where each line comes from, and the ladder around it.
      </p>
      <Provenance ladder={ladder} text={text} />
    </article>
  );
}
