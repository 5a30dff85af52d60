import type { ReactNode } from 'react';

interface ChoiceFieldProps<C extends string> {
  /** What it is about. */
  readonly children: ReactNode;
  readonly className: string;
  readonly value: string;
  /** What may be chosen, in words and in their order. */
  readonly words: Readonly<Record<C, string>>;
  readonly onChoose: (choice: C) => void;
}

/** What something is, of a few things that it may be. */
export function ChoiceField<C extends string>({
  children,
  className,
  value,
  words,
  onChoose,
}: ChoiceFieldProps<C>) {
  const choices = Object.keys(words) as C[];
  return (
    <label className={className}>
      {children}
      <select
        className="open-field"
        value={value}
        onChange={({ target }) => {
          const chosen = choices.find((each) => each === target.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {choices.map((each) => (
          <option key={each} value={each}>
            {words[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
