import type { Plan } from '#src/domain/plan/plan.ts';
import * as words from '#src/text/en/planCase.ts';

interface StepChoiceProps {
  readonly plan: Plan;
  readonly step: number;
  readonly onStep: (step: number) => void;
}

/** Which step the case is for, of those whose lines the plan has. */
export function StepChoice({ plan, step, onStep }: StepChoiceProps) {
  const steps = [...plan.steps].sort(([a], [b]) => a - b);
  if (steps.length < 2) return null;
  return (
    <label className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1">
      {words.step}
      <select
        value={step}
        className="plan-field max-w-full"
        onChange={({ target }) => onStep(Number(target.value))}
      >
        {steps.map(([place, { from, to }]) => (
          <option key={place} value={place}>
            {from.title} → {to.title}
          </option>
        ))}
      </select>
    </label>
  );
}
