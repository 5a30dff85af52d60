import type { EffectiveExpectation } from '#src/domain/effective.ts';
import * as words from '#src/text/en/candidate.ts';
import { expectationInWords } from '#src/text/sectionWords.ts';
import { yearsInWords } from '#src/text/words.ts';
import { ExpectationPoints } from '../parts/ExpectationPoints.tsx';
import { More } from './More.tsx';

interface PlainListProps {
  readonly role: string;
  readonly lines: readonly EffectiveExpectation[];
  /** How many of them a printed sheet has room for. */
  readonly onPaper: number;
}

/** What is asked, line by line, with the years of experience set large. */
export function PlainList({ role, lines, onPaper }: PlainListProps) {
  return (
    <>
      <ul className="grid gap-2.5 print:gap-0.5">
        {lines.map((line, at) => (
          <CandidateItem
            key={`${line.through}.${line.expectation.id}`}
            line={line}
            isOnPaper={at < onPaper}
          />
        ))}
      </ul>
      <More role={role} count={lines.length - onPaper} />
    </>
  );
}

/** One line; the years that it asks for stand before it. */
export function CandidateItem({
  line,
  isOnPaper,
}: {
  line: EffectiveExpectation;
  isOnPaper: boolean;
}) {
  const { expectation, alternative } = line;
  return (
    <li className={`ml-5 list-disc marker:text-edge ${isOnPaper ? '' : 'print:hidden'}`}>
      {expectation.years && (
        <span className="mr-2 font-serif text-2xl leading-none print:text-base">
          {yearsInWords(expectation.years)}
        </span>
      )}
      {expectationInWords(line)}
      {alternative && <span className="text-soft">{words.oneOfSeveral}</span>}
      <ExpectationPoints expectation={expectation} className="list-[circle] print:mt-0" />
    </li>
  );
}
