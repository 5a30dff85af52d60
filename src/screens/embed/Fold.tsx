import type { ReactNode } from 'react';

interface FoldProps {
  readonly title: string;
  readonly look?: string;
  readonly open?: boolean;
  readonly items: readonly (readonly [key: string, content: ReactNode])[];
}

/** A list under its title and its count, which opens without any script; nothing where it is empty. */
export function Fold({ title, look = '', open = false, items }: FoldProps) {
  if (items.length === 0) return null;
  return (
    <details open={open} className="border-t border-rule py-2.5">
      <summary>
        <span className={`font-semibold ${look}`}>{title}</span>{' '}
        <span className="text-soft tabular-nums">{items.length}</span>
      </summary>
      <ul className="mt-2 grid gap-2 pl-4">
        {items.map(([key, content]) => (
          <li key={key} className="max-w-[46rem]">
            {content}
          </li>
        ))}
      </ul>
    </details>
  );
}
