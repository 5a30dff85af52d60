interface FoldProps {
  readonly grade: string;
  readonly department: string;
  readonly count: number;
  /** How many of its roles pass the filters. */
  readonly matching: number;
  readonly isOpen: boolean;
  readonly isUnseen: boolean;
  readonly onToggle: () => void;
}

/** The button that opens and closes a cell of the table. */
export function Fold(props: FoldProps) {
  const { grade, department, count, matching, isOpen, isUnseen, onToggle } = props;
  const all = counts.roles(count);
  const match = count === 1 ? 'matches' : 'match';
  const label = matching < count ? `${matching} of ${all} ${match}` : all;
  return (
    <button
      type="button"
      className="fold"
      aria-expanded={isOpen}
      aria-label={`${label}: ${department}, ${grade}`}
      data-department={department}
      data-faded={matching === 0 || undefined}
      tabIndex={isUnseen ? -1 : undefined}
      onClick={onToggle}
    >
      {label}
    </button>
  );
}

import * as counts from '#src/text/en/counts.ts';
