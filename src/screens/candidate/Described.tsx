import { type EffectiveExpectation, expectationsOf, type Texts } from '#src/domain/effective.ts';
import { hiringOf } from '#src/domain/hiring.ts';
import { type Ladder, stepsFrom } from '#src/domain/ladder.ts';
import type { FamilyText, Role, RoleText } from '#src/domain/role.ts';
import { bySection } from '#src/domain/sections.ts';
import * as words from '#src/text/en/candidate.ts';
import { BuildsOn } from '../parts/BuildsOn.tsx';
import { CANDIDATE_SECTIONS, ON_PAGE } from '../parts/candidateSections.ts';
import { byTheme } from '../parts/Expectations.tsx';
import { PartialNotes } from '../parts/PartialNotes.tsx';
import { GeneralNote } from '../parts/Process.tsx';
import { departmentTitle } from '../parts/Role.tsx';
import { Timeline } from '../parts/Timeline.tsx';
import { CandidateBlock } from './CandidateBlock.tsx';
import { CandidateSection } from './CandidateSection.tsx';
import { Leads } from './Leads.tsx';
import { Measured } from './Measured.tsx';
import { onPaper } from './onPaper.ts';
import { Welcome } from './Welcome.tsx';

interface DescribedProps {
  readonly ladder: Ladder;
  readonly texts: Texts;
  readonly role: Role;
  readonly family: FamilyText;
  readonly text: RoleText;
}

/** All that the dataset tells a candidate of a role; of what it does not tell there is no heading either. */
export function Described({ ladder, texts, role, family, text }: DescribedProps) {
  const { items, undescribedAncestors } = expectationsOf(ladder, texts, role.id, 'effective');
  const lists = bySection((wanted) => {
    const list = items.filter(({ section }) => section === wanted);
    return CANDIDATE_SECTIONS[wanted].layout === 'lines'
      ? list.toSorted(yearsFirst)
      : byTheme(ladder, list).flatMap(({ items }) => items);
  });
  const process = hiringOf(text, family);
  const hiring = process.steps;
  const indicators = [...text.indicators, ...family.indicators];
  const { summary } = text;
  const leads = stepsFrom(ladder, role.id).length;
  const paper = onPaper({ summary, lists, hiring, indicators, leads });
  return (
    <>
      {summary && (
        <p className="mt-7 max-w-[46rem] text-xl leading-relaxed print:mt-2 print:max-w-none print:text-[1.0625rem] print:leading-normal">
          {summary}
        </p>
      )}
      <PartialNotes ladder={ladder} roles={[role.id]} reading="effective" />
      <Welcome ladder={ladder} role={role} />
      <div
        className="candidate print:columns-2 print:gap-8 print:leading-snug"
        data-type={paper.size}
      >
        {ON_PAGE.map((section, at) => (
          <CandidateSection
            key={section}
            {...{ ladder, section }}
            role={role.id}
            lines={lists[section]}
            onPaper={paper.lists[section]}
          >
            {at === 0 && (
              <div className="mt-3 empty:hidden">
                <BuildsOn ladder={ladder} ancestors={undescribedAncestors} />
              </div>
            )}
          </CandidateSection>
        ))}
        {hiring.length > 0 && (
          <CandidateBlock id="way-in" title={words.hiringProcess}>
            {process.general && (
              <GeneralNote
                ladder={ladder}
                department={departmentTitle(ladder, role)}
                general={process.general}
              />
            )}
            <Timeline steps={hiring} />
          </CandidateBlock>
        )}
        <Measured role={role.id} indicators={indicators} onPaper={paper.indicators} />
        <Leads ladder={ladder} role={role} />
      </div>
    </>
  );
}

function yearsFirst(a: EffectiveExpectation, b: EffectiveExpectation): number {
  return Number(b.expectation.years !== undefined) - Number(a.expectation.years !== undefined);
}
