import { useEffect, useRef } from 'react';
import * as words from '#src/text/en/roles.ts';

interface SearchProps {
  readonly q: string;
  readonly onType: (typed: string) => void;
}

/** As long as an address has room for. */
const LONGEST = 200;

/** The field for words of a title. While someone types in it, it is ahead of the address; else it says what that says. */
export function Search({ q, onType }: SearchProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current && field.current !== document.activeElement) field.current.value = q;
  }, [q]);
  return (
    <label className="no-print block grow noscript:hidden text-[0.9375rem] font-medium">
      {words.findByTitle}
      <input
        ref={field}
        type="search"
        autoComplete="off"
        placeholder={words.wordsOfTitle}
        maxLength={LONGEST}
        className="mt-1 block min-h-11 w-full rounded-lg border border-edge bg-raised px-3 text-base font-normal placeholder:text-soft"
        defaultValue={q}
        onChange={({ target }) => onType(target.value)}
      />
    </label>
  );
}
