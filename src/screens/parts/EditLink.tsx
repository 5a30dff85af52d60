/** Leads to where an edit is suggested. */
export function EditLink({ to }: { to: string }) {
  return (
    <a href={to} className="link no-print" rel="noreferrer">
      Suggest an edit
    </a>
  );
}
