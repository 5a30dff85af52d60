/** A part of the code whose tests are tried: which lines are changed, and which tests have to notice. */
export interface Area {
  readonly name: string;
  /** Globs of the files that are changed; tests and what only tests use are left out of them. */
  readonly files: readonly string[];
  /**
   * Globs of the tests that have to notice: those that stand beside the code and are quick. A fault that only a distant
   * test notices is told far from where it is.
   */
  readonly tests: readonly string[];
  /** How many lines are drawn: enough for `FEWEST` mutants. */
  readonly lines: number;
}

/** So many mutants of an area have to be tried at least for the share of the killed to say something. */
export const FEWEST = 60;

/** So large a share of them has to be killed. */
export const SMALLEST_SHARE = 0.85;

export const AREAS: readonly Area[] = [
  {
    name: 'domain',
    files: ['src/domain/**/*.ts'],
    // Replaying thousands of plans takes longer than all else.
    tests: ['src/domain/**/!(replay).test.ts'],
    lines: 90,
  },
  {
    name: 'layout',
    files: ['src/layout/*.ts'],
    tests: ['src/layout/*.test.ts'],
    lines: 64,
  },
  {
    name: 'check',
    files: ['src/dataset/check/*.ts'],
    tests: ['src/dataset/check/*.test.ts'],
    lines: 60,
  },
  {
    name: 'importer',
    files: ['src/importer/classify/*.ts', 'src/importer/outline/*.ts'],
    tests: [
      'src/importer/classify/*.test.ts',
      'src/importer/outline/*.test.ts',
      'src/importer/extract/readOutline.test.ts',
      'src/importer/tables/readTable*.test.ts',
    ],
    lines: 32,
  },
  {
    name: 'addresses',
    files: [
      'src/screens/*/screen.ts',
      'src/screens/migrateAddress.ts',
      'src/screens/params.ts',
      'src/screens/paths.ts',
      'src/screens/registry.ts',
    ],
    tests: ['src/screens/*.test.ts'],
    lines: 60,
  },
];
