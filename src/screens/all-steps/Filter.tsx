import { isStepOf, type JudgedStep } from '#src/domain/allSteps.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import * as words from '#src/text/en/allSteps.ts';
import { Choice } from '#src/ui/Choice.tsx';
import { formatView } from '../registry.ts';
import type { AllStepsView } from './screen.ts';

interface FilterProps {
  readonly ladder: Ladder;
  readonly view: AllStepsView;
  readonly steps: readonly JudgedStep[];
}

/** The departments and families to look at alone: only those that have steps, each as a link. */
export function Filter({ ladder, view, steps }: FilterProps) {
  const isTouched = (departments: readonly string[], families: readonly string[]) =>
    steps.some((step) => isStepOf(ladder, step, departments, families));
  const departments = ladder.info.departments.filter(({ id }) => isTouched([id], []));
  const families = ladder.families.filter(
    ({ id, department }) =>
      (view.departments.length === 0 || view.departments.includes(department)) &&
      isTouched([], [id]),
  );
  const isChosen = ({ id }: { readonly id: string }) => view.families.includes(id);
  return (
    <>
      {departments.length > 1 && (
        <Choice
          label={words.department}
          options={[
            {
              label: words.allDepartments,
              to: formatView({ ...view, departments: [], families: [] }),
              current: view.departments.length + view.families.length === 0,
            },
            ...departments.map(({ id, title }) => ({
              label: title,
              to: formatView({ ...view, departments: [id], families: [] }),
              current: view.departments.includes(id),
            })),
          ]}
        />
      )}
      {families.length > 1 && (
        <details open={families.some(isChosen)} className="noscript:hidden">
          <summary className="button">{words.families(families.length)}</summary>
          <div className="mt-2">
            <Choice
              label={words.family}
              options={families.map((family) => ({
                label: family.title,
                to: formatView({ ...view, families: isChosen(family) ? [] : [family.id] }),
                current: isChosen(family),
              }))}
            />
          </div>
        </details>
      )}
    </>
  );
}
