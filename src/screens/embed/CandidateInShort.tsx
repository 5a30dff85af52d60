import { applyLink } from '#src/domain/applyLink.ts';
import { expectationsOf, identityOf, type Texts } from '#src/domain/effective.ts';
import { hiringOf } from '#src/domain/hiring.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import * as words from '#src/text/en/embed.ts';
import { expectationInWords } from '#src/text/sectionWords.ts';
import type { CandidateView } from '../candidate/screen.ts';
import { CANDIDATE_SECTIONS, ON_PAGE } from '../parts/candidateSections.ts';
import { GeneralNote } from '../parts/Process.tsx';
import { departmentTitle } from '../parts/Role.tsx';
import { Timeline } from '../parts/Timeline.tsx';
import { Fold } from './Fold.tsx';
import { RoleHead } from './RoleHead.tsx';

interface CandidateInShortProps {
  readonly ladder: Ladder;
  readonly texts: Texts;
  readonly view: CandidateView;
}

/** A role for candidates: the way to apply, what is asked folded by section, and how hiring goes. */
export function CandidateInShort({ ladder, texts, view }: CandidateInShortProps) {
  const role = ladder.byId.get(view.role);
  const family = role && texts(role.family);
  const text = family?.roles[view.role];
  if (!role || !family || !text) return null;
  const { items } = expectationsOf(ladder, texts, role.id, 'effective');
  const process = hiringOf(text, family);
  const apply = role.status === 'open' ? applyLink(ladder.info, role, text) : undefined;
  return (
    <>
      <p className="eyebrow">{words.roleAt(ladder.info.organisation.name)}</p>
      <RoleHead {...{ ladder, role }} summary={text.summary} />
      {apply && (
        <p className="mt-4">
          <a href={apply} target="_blank" rel="noopener" className="button button-primary">
            {words.applyForThisRole}
            <span className="sr-only">{words.inNewTab}</span>
          </a>
        </p>
      )}
      <div className="mt-5">
        {ON_PAGE.map((section) => (
          <Fold
            key={section}
            title={CANDIDATE_SECTIONS[section].title}
            items={items
              .filter((item) => item.section === section)
              .map((item) => [identityOf(item), expectationInWords(item)])}
          />
        ))}
        {process.steps.length > 0 && (
          <details className="border-t border-rule py-2.5">
            <summary className="font-semibold">{words.hiringProcess}</summary>
            <div className="mt-2 pl-4">
              {process.general && (
                <GeneralNote
                  ladder={ladder}
                  department={departmentTitle(ladder, role)}
                  general={process.general}
                />
              )}
              <Timeline steps={process.steps} />
            </div>
          </details>
        )}
      </div>
    </>
  );
}
