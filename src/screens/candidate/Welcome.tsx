import type { Ladder } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';

/** How to read the lists: an encouragement that promises nothing in anybody's name. */
export function Welcome({ ladder, role }: { ladder: Ladder; role: Role }) {
  const organisation = ladder.info.organisation.name;
  return (
    <div className="my-8 max-w-[46rem] rounded-lg bg-band px-5 py-4 print:my-2 print:max-w-none print:border print:border-rule print:px-3 print:py-1.5">
      <p className="font-serif text-xl print:text-base">This is a picture, not a checklist.</p>
      <p className="mt-1 print:mt-0">
        {role.status === 'future'
          ? `The role is announced for the future and not hired for yet. Take what follows as a direction; what will count is for ${organisation} to say.`
          : `Nobody meets every line. If much of this sounds like you, and the rest like something you would enjoy growing into, that is a good reason to apply. How each line is weighed, and whether a place is open now, is for ${organisation} to say.`}
      </p>
    </div>
  );
}
