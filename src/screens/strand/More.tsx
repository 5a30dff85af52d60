import { type ReactNode, useState } from 'react';

/** Something that is there when asked for: nothing of it is rendered before it is opened. */
export function More({ label, children }: { label: string; children: () => ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="w-fit py-1 text-[0.9375rem] text-soft">{label}</summary>
      {isOpen && children()}
    </details>
  );
}
