export const allStepsBySize = 'Alle Schritte nach Größe';
export const steps = 'Schritte';
export const forCandidates = (role: string) => `${role}: für Bewerbungen`;
export const compareRoles = 'Rollen vergleichen';
export const whatChanges = (roles: string) => `${roles}: was sich ändert`;
export const to = ' zu ';
export const sideBySide = (roles: string) => `${roles} nebeneinander`;
export const compare = 'Vergleichen';
export const changes = 'Änderungen';
export const whatHasChanged = 'Was sich geändert hat';
export const changedAsOf = (day: string) => `Was sich zum ${day} geändert hat`;
export const theData = 'Die Daten';
export const data = 'Daten';
export const yearsAsked = 'Verlangte Berufserfahrung';
export const experience = 'Erfahrung';
export const allGrades = 'Alle Stufen';
export const grades = 'Stufen';
export const noRoleSelected = 'Es ist keine Rolle gewählt, darum sind alle zu sehen.';
export const skipToMap = 'Zur Karte springen';
export const map = 'Karte';
export const noPathShown = (role: string) =>
  `Von „${role}“ führt kein Weg zur gewählten Rolle, darum ist keiner zu sehen.`;
export const noRoleToSelect = (role: string) =>
  `Eine Rolle „${role}“ gibt es hier nicht, darum ist keine gewählt.`;
export const roles = (count: number) => `${count} Rollen`;
export const coverageByTheme = (subject: string) => `Abdeckung nach Themen: ${subject}`;
export const pageNotFound = 'Seite nicht gefunden';
export const fromTo = (roles: string) => `Von ${roles}`;
export const paths = 'Wege';
export const allRoles = 'Alle Rollen';
export const rolesScreen = 'Rollen';
export const stepByStep = (from: string, to: string) => `Schritt für Schritt von ${from} zu ${to}`;
export const howItGrows = (skill: string) => `${skill}: wie es wächst`;
export const skills = 'Fähigkeiten';
export const atMost = (most: number) =>
  `Hier werden höchstens ${most} Rollen verglichen: Gezeigt werden die ersten ${most}.`;
export const meansNothing = (part: string) =>
  `„${part}“ in diesem Link hat hier keine Bedeutung und wurde übergangen.`;

const NAMED = {
  department: 'Einen Bereich',
  family: 'Eine Jobfamilie',
  grade: 'Eine Stufe',
  role: 'Eine Rolle',
  theme: 'Ein Thema',
  track: 'Eine Laufbahn',
};
export const leftOut = (what: keyof typeof NAMED, id: string) =>
  `${NAMED[what] ?? what} „${id}“ gibt es hier nicht; die Angabe wurde übergangen.`;
export const about = 'Über diese Website';
