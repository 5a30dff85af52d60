import fc from 'fast-check';
import { type MatrixSubject, MOST_IN_MATRIX } from '#src/domain/matrixRoles.ts';
import { anyGrade, anyId, anyReading, anyRoleFilter } from '../fixture.ts';
import { type MatrixView, matrixView } from './screen.ts';

const anySubject: fc.Arbitrary<MatrixSubject> = fc.oneof(
  fc.record({ family: anyId }),
  fc.tuple(anyGrade, anyRoleFilter).map(([grade, filter]) => ({ grade, ...filter })),
  fc.record({ roles: fc.array(anyId, { minLength: 1, maxLength: MOST_IN_MATRIX }) }),
);

export const views: fc.Arbitrary<MatrixView> = fc
  .tuple(
    anySubject,
    anyReading,
    fc.option(fc.record({ role: anyId, theme: anyId }), { nil: undefined }),
  )
  .map(([of, as, cell]) => matrixView(of, as, cell));
