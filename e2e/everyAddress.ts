import type { ScreenName } from '../src/screens/registry.ts';

/** One that is described, one that is not, and two that steps join. */
const [DIRECTOR, UNDESCRIBED, FROM, TO] = [
  'director-engineering',
  'ceo',
  'senior-backend-engineer',
  'staff-backend-engineer',
];

/** One that an earlier edition describes too. */
const [CHANGED, THEN] = ['site-reliability-engineer', '2022-11-11'];

/** Addresses of every screen, of each in the states that look different: what holds everywhere is tried on all of them. */
export const EVERY_ADDRESS = {
  ladder: ['/', '/?shape=table'],
  roles: ['/roles', '/roles?track=ic&grade=8'],
  role: [
    `/roles/${DIRECTOR}`,
    `/roles/${FROM}`,
    `/roles/${UNDESCRIBED}`,
    `/roles/${CHANGED}?at=${THEN}`,
    `/roles/${DIRECTOR}?at=${THEN}`,
  ],
  candidate: [`/roles/${DIRECTOR}/candidate`, `/roles/${UNDESCRIBED}/candidate`],
  family: ['/families/infrastructure-engineering-management'],
  grades: ['/grades'],
  grade: ['/grades/10'],
  strands: ['/strands'],
  strand: ['/strands/psychological-safety'],
  compare: [
    '/compare',
    `/compare/${FROM}/${TO}`,
    `/compare/${FROM}/${TO}/${DIRECTOR}`,
    `/compare/${CHANGED}@${THEN}/${CHANGED}`,
  ],
  path: ['/paths', `/paths/${FROM}`, `/paths/${FROM}/${TO}`],
  plan: ['/plan'],
  'plan-case': ['/plan/case'],
  steps: [`/steps/${FROM}/${TO}`],
  'all-steps': ['/steps'],
  matrix: ['/families/infrastructure-engineering-management/matrix', `/matrix/${FROM}/${TO}`],
  experience: ['/experience'],
  changes: ['/changes', '/changes/2022-11-11'],
  data: ['/data'],
  about: ['/about'],
  open: ['/open'],
  embed: [
    `/embed/roles/${DIRECTOR}`,
    `/embed/roles/${DIRECTOR}/candidate`,
    `/embed/compare/${FROM}/${TO}`,
  ],
  'not-found': [
    '/compare/senior-backend-engineer/nonsense',
    `/compare/${CHANGED}/${DIRECTOR}@${THEN}`,
  ],
} satisfies Readonly<Record<ScreenName, readonly string[]>>;

/** Those of them that are not rendered ahead: without scripts they say so, and lead to what is. */
export const MADE_IN_BROWSER: readonly string[] = [
  `/roles/${UNDESCRIBED}/candidate`,
  `/compare/${FROM}/${TO}/${DIRECTOR}`,
  `/compare/${CHANGED}@${THEN}/${CHANGED}`,
  `/paths/${FROM}`,
  `/paths/${FROM}/${TO}`,
  ...EVERY_ADDRESS.steps,
  ...EVERY_ADDRESS.matrix,
  ...EVERY_ADDRESS['not-found'],
];
