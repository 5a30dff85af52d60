/**
 * The steps of the engineering ladder, edition of 2025, as its pages draw them: the facts that the bundled dataset must
 * have. Written down apart from it, so that an edit there cannot change what is expected of it.
 */
export const LADDER_STEPS: readonly {
  readonly section: string;
  readonly gate: 'merit' | 'merit-and-company-need';
  readonly steps: readonly string[];
}[] = [
  {
    section: 'Development Department',
    gate: 'merit',
    steps: [
      'intern-frontend-engineer → associate-frontend-engineer',
      'associate-frontend-engineer → intermediate-frontend-engineer',
      'intermediate-frontend-engineer → senior-frontend-engineer',
      'senior-frontend-engineer → staff-frontend-engineer',
      'senior-frontend-engineer → engineering-manager',
      'intern-backend-engineer → associate-backend-engineer',
      'associate-backend-engineer → intermediate-backend-engineer',
      'intermediate-backend-engineer → senior-backend-engineer',
      'senior-backend-engineer → staff-backend-engineer',
      'senior-backend-engineer → engineering-manager',
      'intern-fullstack-engineer → associate-fullstack-engineer',
      'associate-fullstack-engineer → intermediate-fullstack-engineer',
      'intermediate-fullstack-engineer → senior-fullstack-engineer',
      'senior-fullstack-engineer → staff-fullstack-engineer',
      'senior-fullstack-engineer → engineering-manager',
    ],
  },
  {
    section: 'Development Department',
    gate: 'merit-and-company-need',
    steps: [
      'engineering-manager → senior-engineering-manager',
      'senior-engineering-manager → director-engineering',
      'director-engineering → senior-director-engineering',
      'senior-director-engineering → vp-of-development',
      'staff-backend-engineer → principal-engineer',
      'staff-frontend-engineer → principal-engineer',
      'staff-fullstack-engineer → principal-engineer',
      'principal-engineer → distinguished-backend-engineer',
      'distinguished-backend-engineer → engineering-fellow',
    ],
  },
  {
    section: 'Quality Department',
    gate: 'merit',
    steps: [
      'intern-backend-engineer-engineering-productivity → intermediate-backend-engineer-engineering-productivity',
      'intern-software-engineer-in-test → intermediate-software-engineer-in-test',
      'intermediate-software-engineer-in-test → senior-software-engineer-in-test',
      'intermediate-backend-engineer-engineering-productivity → senior-backend-engineer-engineering-productivity',
      'intermediate-fullstack-engineer-contributor-success → senior-fullstack-engineer-contributor-success',
    ],
  },
  {
    section: 'Quality Department',
    gate: 'merit-and-company-need',
    steps: [
      'senior-software-engineer-in-test → staff-software-engineer-in-test',
      'senior-software-engineer-in-test → quality-engineering-manager',
      'senior-backend-engineer-engineering-productivity → staff-backend-engineer-engineering-productivity',
      'senior-backend-engineer-engineering-productivity → backend-engineering-manager-engineering-productivity',
      'senior-fullstack-engineer-contributor-success → staff-fullstack-engineer-contributor-success',
      'backend-engineering-manager-engineering-productivity → director-of-quality-engineering',
      'quality-engineering-manager → director-of-quality-engineering',
      'director-of-quality-engineering → vp-of-quality',
    ],
  },
  {
    section: 'Support Department',
    gate: 'merit',
    steps: [
      'associate-support-engineer → support-engineer',
      'support-engineer → senior-support-engineer',
    ],
  },
  {
    section: 'Support Department',
    gate: 'merit-and-company-need',
    steps: [
      'senior-support-engineer → staff-support-engineer',
      'senior-support-engineer → support-engineering-manager',
      'support-engineering-manager → senior-support-engineering-manager',
      'senior-support-engineering-manager → director-of-support',
    ],
  },
  {
    section: 'Infrastructure Department',
    gate: 'merit',
    steps: [
      'intern-backend-engineer → intermediate-backend-engineer',
      'intermediate-backend-engineer → senior-backend-engineer',
      'intern-site-reliability-engineer → site-reliability-engineer',
      'site-reliability-engineer → senior-site-reliability-engineer',
      'intern-database-reliability-engineer → database-reliability-engineer',
      'database-reliability-engineer → senior-database-reliability-engineer',
    ],
  },
  {
    section: 'Infrastructure Department',
    gate: 'merit-and-company-need',
    steps: [
      'senior-backend-engineer → staff-backend-engineer',
      'staff-backend-engineer → principal-engineer-infrastructure',
      'principal-engineer-infrastructure → distinguished-engineer-infrastructure',
      'distinguished-engineer-infrastructure → engineering-fellow-infrastructure',
      'senior-site-reliability-engineer → staff-site-reliability-engineer',
      'staff-site-reliability-engineer → principal-engineer-infrastructure',
      'senior-database-reliability-engineer → staff-database-reliability-engineer',
      'staff-database-reliability-engineer → principal-engineer-infrastructure',
      'senior-backend-engineer → any-infrastructure-manager',
      'senior-site-reliability-engineer → any-infrastructure-manager',
      'senior-database-reliability-engineer → any-infrastructure-manager',
      'any-infrastructure-manager → senior-engineering-manager-delivery-and-scalability',
      'senior-engineering-manager-delivery-and-scalability → director-infrastructure-reliability',
      'director-infrastructure-reliability → vp-of-infrastructure',
      'infrastructure-analyst → vp-of-infrastructure',
    ],
  },
  {
    section: 'Incubation Engineering Department',
    gate: 'merit',
    steps: ['intermediate-incubation-engineer → senior-incubation-engineer'],
  },
  {
    section: 'Incubation Engineering Department',
    gate: 'merit-and-company-need',
    steps: [
      'senior-incubation-engineer → staff-incubation-engineer',
      'staff-incubation-engineer → principal-incubation-engineer',
      'director-incubation-engineering → vp-of-incubation-engineering',
    ],
  },
];
