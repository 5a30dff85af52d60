import { useState } from 'react';

interface DraftFieldProps {
  readonly label: string;
  readonly value: string;
  /** A list of what is mostly chosen, by its id in the page. */
  readonly list?: string;
  /** Emptied, it is as it was before. */
  readonly isNeeded?: boolean;
  readonly onCommit: (next: string) => void;
}

/** A field that is taken over when it is left or with Enter; Escape gives back what it held. */
export function DraftField({ label, value, list, isNeeded, onCommit }: DraftFieldProps) {
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setDraft(value);
  }
  const commit = () => {
    const next = draft.trim();
    if (isNeeded && next === '') setDraft(value);
    else if (next !== value) onCommit(next);
  };
  return (
    <input
      className="open-field"
      aria-label={label}
      value={draft}
      list={list}
      maxLength={200}
      onChange={({ target }) => setDraft(target.value)}
      onBlur={commit}
      onKeyDown={({ key }) => {
        if (key === 'Enter') commit();
        if (key === 'Escape') setDraft(value);
      }}
    />
  );
}
