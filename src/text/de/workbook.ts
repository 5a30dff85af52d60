export const SHEETS = {
  lines: 'Erwartungen',
  matrix: 'Fähigkeiten nach Rollen',
  roles: 'Rollen',
};

export const HEADS = {
  department: 'Bereich',
  family: 'Jobfamilie',
  role: 'Rolle',
  grade: 'Stufe',
  track: 'Laufbahn',
  section: 'Abschnitt',
  skill: 'Fähigkeit',
  text: 'Erwartung',
  examples: 'Beispiele',
  summary: 'Zusammenfassung',
  nextRole: 'Nächste Rolle',
  reportsTo: 'Berichtet an',
};
