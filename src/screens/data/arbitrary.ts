import fc from 'fast-check';
import { SEVERITIES } from '#src/domain/problem.ts';
import { anyIds } from '../fixture.ts';
import type { ReportView } from './screen.ts';

export const views: fc.Arbitrary<ReportView> = fc.record({
  name: fc.constant('data'),
  severities: fc.subarray([...SEVERITIES]),
  codes: anyIds,
});
