import { byCodeUnit, type Problem, SEVERITIES } from '#src/domain/problem.ts';
import * as words from '#src/text/en/screens.ts';
import { idOf, listed, oneOf, queryOf } from '../params.ts';
import { pathOf } from '../paths.ts';
import type { Screen } from '../screenTypes.ts';

/** What is in the dataset, and the problems found in it, perhaps only some of them. */
export interface ReportView {
  readonly name: 'data';
  readonly severities: readonly Problem['severity'][];
  readonly codes: readonly string[];
}

export const DATA: ReportView = { name: 'data', severities: [], codes: [] };

export const dataScreen: Screen<ReportView, 'report'> = {
  paths: ['/data'],
  parse(_, params) {
    const severities = params.takeList('severity', oneOf(SEVERITIES)) ?? [];
    return {
      name: 'data',
      severities: SEVERITIES.filter((each) => severities.includes(each)),
      codes: [...new Set(params.takeList('code', idOf))].sort(byCodeUnit),
    };
  },
  format: ({ severities, codes }) =>
    pathOf('data') + queryOf({ severity: listed(severities), code: listed(codes) }),
  resolve: (view) => view,
  needs: () => ({ report: true }),
  heading: () => words.theData,
  roles: () => [],
  navigation: { label: words.data, place: 'menu', to: () => DATA },
};
