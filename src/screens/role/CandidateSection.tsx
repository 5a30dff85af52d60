import type { ReactNode } from 'react';
import type { EffectiveExpectation } from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { Section } from '#src/domain/sections.ts';
import { CandidateBlock } from './CandidateBlock.tsx';
import { CANDIDATE_SECTIONS } from './candidateSections.ts';
import { PlainList } from './PlainList.tsx';
import { ThemedList } from './ThemedList.tsx';

interface CandidateSectionProps {
  readonly ladder: Ladder;
  readonly role: string;
  readonly section: Section;
  readonly lines: readonly EffectiveExpectation[];
  readonly onPaper: number;
  /** Whether the role's page was read only in part. */
  readonly isPartial: boolean;
  /** What follows the lines. */
  readonly children?: ReactNode;
}

/** A section on the page for candidates; one that is empty says so where its absence is worth telling. */
export function CandidateSection({ children, ...list }: CandidateSectionProps) {
  const { section, lines, isPartial } = list;
  const { anchor, title, note, none, layout } = CANDIDATE_SECTIONS[section];
  if (lines.length === 0 && none === undefined) return null;
  const List = layout === 'lines' ? PlainList : ThemedList;
  return (
    <CandidateBlock id={anchor} title={title} {...(note === undefined ? {} : { note })}>
      {lines.length === 0 ? (
        <p className="text-soft">{isPartial ? 'None was read from the page.' : none}</p>
      ) : (
        <List {...list} />
      )}
      {children}
    </CandidateBlock>
  );
}
