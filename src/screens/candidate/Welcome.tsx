import type { Ladder } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import * as words from '#src/text/en/candidate.ts';

/** How to read the lists: an encouragement that promises nothing in anybody's name. */
export function Welcome({ ladder, role }: { ladder: Ladder; role: Role }) {
  const organisation = ladder.info.organisation.name;
  return (
    <div className="my-8 max-w-[46rem] rounded-lg bg-band px-5 py-4 print:my-2 print:max-w-none print:border print:border-rule print:px-3 print:py-1.5">
      <p className="font-serif text-xl print:text-base">{words.aPicture}</p>
      <p className="mt-1 print:mt-0">
        {role.status === 'future'
          ? words.announcedFor(organisation)
          : words.nobodyMeetsAll(organisation)}
      </p>
    </div>
  );
}
