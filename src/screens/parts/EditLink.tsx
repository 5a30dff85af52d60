import * as words from '#src/text/en/expectations.ts';

/** Leads to where an edit is suggested. */
export function EditLink({ to }: { to: string }) {
  return (
    <a href={to} className="link no-print" rel="noreferrer">
      {words.suggestEdit}
    </a>
  );
}
