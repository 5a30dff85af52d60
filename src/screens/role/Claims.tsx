import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Claim } from '#src/domain/role.ts';
import * as words from '#src/text/en/role.ts';

/** What the sources leave blank, misplace or contradict about a role, kept as they stand. */
export function Claims({ ladder, claims }: { ladder: Ladder; claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby="about-claims" className="origin mt-10">
      <h2 id="about-claims" className="font-serif text-2xl">
        {words.unclear}
      </h2>
      <ul className="mt-3 grid max-w-[46rem] gap-3 border-t border-rule pt-4">
        {claims.map(({ text, items, by }) => {
          const other = by === undefined ? undefined : ladder.byId.get(by);
          return (
            <li key={`${by} ${text}`}>
              {other && (
                <span className="text-soft">{words.onThePageOf(labelOf(ladder, other))}</span>
              )}
              {text}
              {items && (
                <ul className="mt-1 list-disc pl-5 text-soft">
                  {items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
