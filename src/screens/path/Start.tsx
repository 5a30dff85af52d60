import { useNavigate } from 'react-router';
import type { Ladder } from '#src/domain/ladder.ts';
import { RolePicker } from '../parts/RolePicker.tsx';
import { pathBetween } from './pathBetween.ts';

/** The question itself: either end may be chosen first. */
export function Start({ ladder }: { ladder: Ladder }) {
  const navigate = useNavigate();
  const pick = (id: string) => navigate(pathBetween(id));
  return (
    <>
      <p className="eyebrow">Paths</p>
      <h1 tabIndex={-1} className="mt-1 font-serif text-3xl leading-tight sm:text-4xl">
        How do I get from where I am to where I want to be?
      </h1>
      <p className="mt-4 max-w-[46rem] text-soft">
        Choose one of the two roles; the next screen asks for the other, and shows where the first
        leads and how people get there. Promotions and switches of track count as steps.
      </p>
      <div className="mt-6 grid max-w-3xl gap-x-8 gap-y-4 sm:grid-cols-2">
        <RolePicker ladder={ladder} label="Where are you?" without={[]} onPick={pick} />
        <RolePicker ladder={ladder} label="Where do you want to be?" without={[]} onPick={pick} />
      </div>
    </>
  );
}
