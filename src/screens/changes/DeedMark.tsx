import type { ChangeDeed } from '#src/domain/editions/change.ts';

/** A sign and a colour for each sort of change; its word always stands beside it. */
const LOOKS: Readonly<Record<ChangeDeed, readonly [sign: string, look: string]>> = {
  added: ['+', 'bg-added-wash text-added'],
  removed: ['−', 'bg-unlisted-wash text-unlisted'],
  raised: ['↑', 'bg-changed-wash text-changed'],
  lowered: ['↓', 'bg-changed-wash text-changed'],
  regraded: ['#', 'bg-changed-wash text-changed'],
  moved: ['→', 'bg-kept-wash text-kept'],
  renamed: ['=', 'bg-kept-wash text-kept'],
  changed: ['~', 'bg-changed-wash text-changed'],
  reworded: ['≈', 'bg-kept-wash text-kept'],
};

/** The sign of a sort of change, which is nothing without that word. */
export function DeedMark({ deed }: { deed: ChangeDeed }) {
  const [sign, look] = LOOKS[deed];
  return (
    <span
      aria-hidden="true"
      className={`inline-grid size-6 place-items-center rounded-full border border-current font-semibold ${look}`}
    >
      {sign}
    </span>
  );
}
