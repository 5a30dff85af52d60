import * as words from '#src/text/en/candidate.ts';
import { Link } from '#src/ui/Link.tsx';
import { phrase } from '#src/ui/phrase.ts';
import { NotDescribed } from '../parts/NotDescribed.tsx';
import { Provenance } from '../parts/Provenance.tsx';
import { formatView } from '../registry.ts';
import { roleView } from '../role/screen.ts';
import type { ScreenProps } from '../screenTypes.ts';
import { CandidateHead } from './CandidateHead.tsx';
import { Described } from './Described.tsx';
import { Leads } from './Leads.tsx';
import type { candidateScreen } from './screen.ts';

/** A role for someone who may apply: what is asked, what there is to do, and the way to be hired. */
export function CandidateView({ ladder, texts, view }: ScreenProps<typeof candidateScreen>) {
  const role = ladder.byId.get(view.role);
  const family = role && texts(role.family);
  const text = family?.roles[view.role];
  if (!role || !family || !text) return null;
  return (
    <article className="mx-auto max-w-5xl px-4 pb-16 pt-8 sm:px-6 print:max-w-none print:p-0">
      <CandidateHead {...{ ladder, role, text }} />
      {role.status === 'named' ? (
        <div className="grid gap-8">
          <NotDescribed {...{ ladder, role, text }} />
          <Leads ladder={ladder} role={role} />
        </div>
      ) : (
        <Described {...{ ladder, texts, role, family, text }} />
      )}
      <p className="no-print mt-4 text-soft">
        {phrase(
          words.fullPageShows(
            <Link to={formatView(roleView(role.id))} className="link">
              {words.fullPage}
            </Link>,
          ),
        )}
      </p>
      <Provenance ladder={ladder} text={text} />
    </article>
  );
}
