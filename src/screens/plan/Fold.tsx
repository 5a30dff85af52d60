import { type ReactNode, useState } from 'react';

interface FoldProps {
  readonly summary: ReactNode;
  /** Whether somebody was led to what is in it. */
  readonly isAsked: boolean;
  /** Made at once, so that paper has it, on which all lies open. */
  readonly isPrinted?: boolean;
  readonly children: () => ReactNode;
}

/** What few ask for, folded: unless it is printed, it is made once it is opened. */
export function Fold({ summary, isAsked, isPrinted = false, children }: FoldProps) {
  const [isOpen, setOpen] = useState(isAsked);
  return (
    <details
      open={isOpen}
      className="border-t border-rule py-3"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="w-fit py-1">{summary}</summary>
      {(isOpen || isPrinted) && children()}
    </details>
  );
}
