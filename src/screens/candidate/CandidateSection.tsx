import type { ReactNode } from 'react';
import type { EffectiveExpectation } from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { Section } from '#src/domain/sections.ts';
import { CANDIDATE_SECTIONS } from '../parts/candidateSections.ts';
import { CandidateBlock } from './CandidateBlock.tsx';
import { PlainList } from './PlainList.tsx';
import { ThemedList } from './ThemedList.tsx';

interface CandidateSectionProps {
  readonly ladder: Ladder;
  readonly role: string;
  readonly section: Section;
  readonly lines: readonly EffectiveExpectation[];
  readonly onPaper: number;
  /** What follows the lines. */
  readonly children?: ReactNode;
}

/** A section on the page for candidates; nothing where it is empty. */
export function CandidateSection({ children, ...list }: CandidateSectionProps) {
  const { section, lines } = list;
  const { anchor, title, note, layout } = CANDIDATE_SECTIONS[section];
  if (lines.length === 0) return null;
  const List = layout === 'lines' ? PlainList : ThemedList;
  return (
    <CandidateBlock id={anchor} title={title} {...(note === undefined ? {} : { note })}>
      <List {...list} />
      {children}
    </CandidateBlock>
  );
}
