export const byBoth = 'von beiden verlangt';
export const byAll = (count: number) => `von allen ${count} verlangt`;
export const byAllButOne = (count: number, all: number) => `von ${count} der ${all} verlangt`;
export const bySome = 'von einigen verlangt';
export const byOne = 'nur von einer verlangt';
export const howFarTheyAgree = 'Wie weit sie übereinstimmen';
export const tooFew =
  'Mit weniger als zwei beschriebenen Rollen gibt es nichts gegenüberzustellen.';
export const twoDiffer = 'Die beiden Rollen verlangen Verschiedenes.';
export const allDiffer = (count: number) =>
  `Keine zwei dieser ${count} Rollen verlangen weitgehend dasselbe.`;
export const allRoles = (count: number) => `Alle ${count} Rollen`;
export const share = (who: string, shared: number, expectations: string) =>
  `${who} teilen ${shared} von ${expectations}.`;
export const rolesOf = (count: number, title: string) => `Die ${count} Rollen von ${title}`;
export const someRolesOf = (count: number, all: number, title: string) =>
  `${count} der ${all} Rollen von ${title}`;
export const isDifferent = (role: string) => `${role} ist ein anderer Beruf.`;
export const areDifferent = (roles: string) => `${roles} sind andere Berufe.`;
export const tooMany = (count: number) =>
  `${count} beschriebene Rollen sind zu viele für einen Vergleich auf einmal. Bitte einen Bereich wählen.`;
export const noneDescribed = 'Keine Rolle ist hier beschrieben.';
export const oneAlone = 'Eine einzelne Rolle: Es gibt nichts zum Vergleichen.';
export const chooseWhich = (roles: string) => `${roles}: auswählen, welche verglichen werden`;
export const chooseWhichOf = (count: number, roles: string) =>
  `${count} von ${roles}: auswählen, welche verglichen werden`;
export const putBack = 'wieder aufnehmen';
export const takeOutShort = 'herausnehmen';
export const allDepartments = 'Alle Bereiche';
export const departmentChosen = (department: string) => `Bereich: ${department}`;
export const department = 'Bereich';
export const nothing = 'nichts';
