/** The sheets of a whole ladder as a workbook. */
export const SHEETS = {
  lines: 'Expectations',
  matrix: 'Skills by role',
  roles: 'Roles',
};

/** The heads of their columns: names that the importer knows, so that the workbook is read back. */
export const HEADS = {
  department: 'Department',
  family: 'Job family',
  role: 'Job title',
  grade: 'Grade',
  track: 'Track',
  section: 'Section',
  skill: 'Skill',
  text: 'Expectation',
  examples: 'Examples',
  summary: 'Summary',
  nextRole: 'Next role',
  reportsTo: 'Reports to',
};
