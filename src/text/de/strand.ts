import { counted } from '../format.ts';
import type { Part } from '../part.ts';

export const moreRoles = (count: number) => counted(count, 'weitere Rolle', 'weitere Rollen');
export const moreWordings = (count: number) =>
  counted(count, 'weitere Formulierung', 'weitere Formulierungen');
export const noLongerOne = (skills: Part): readonly Part[] => [skills, ' · nicht mehr geführt'];
export const skills = 'Fähigkeiten';
export const linesStillStand = 'Ihre Zeilen stehen weiter dort, wo sie verlangt werden';
export const nowIn = (heir: Part): readonly Part[] => [', jetzt in ', heir];
export const upTo = 'bis: ';
export const nobodyAsksAt = (grade: string) => `Niemand verlangt sie: ${grade}`;
export const and = (more: string) => `und ${more}`;
export const from = (role: string) => ` (von ${role})`;
export const noRoleYet = 'Diese Fähigkeit wird noch von keiner Rolle verlangt.';
export const otherSkills = (theme: Part): readonly Part[] => ['Andere Fähigkeiten', theme];
export const ofTheme = (theme: string) => ` : ${theme}`;
export const allSkills = 'Alle Fähigkeiten';
export const howItGrows = (skill: string) => `${skill}: wie es wächst`;
export const growsThrough = (levels: string) => `Sie wächst über: ${levels}.`;
export const nobodyAsksHere = 'Niemand verlangt sie hier.';
export const inheritedFrom = 'übernommen von';
export const levelText = 'Text des Niveaus';
export const namesAndMore = (names: string, more: string) => `${names}; und ${more}`;
export const noRoleAsks = 'Noch verlangt sie keine Rolle.';
export const askedOf = (roles: string) => `Verlangt von ${roles}`;
export const withoutGrade = 'ohne bekannte Stufe';
export const atGrade = (grade: string) => `auf ${grade}`;
export const fromTo = (low: string, high: string) => `von ${low} bis ${high}`;
export const someWithoutGrade = (count: number) => `${count} davon ohne bekannte Stufe`;
export const onTracks = (count: number, all: number) => `in ${count} von ${all} Laufbahnen`;
export const onBoth = 'in beiden Laufbahnen';
export const onAll = (count: number) => `in allen ${count} Laufbahnen`;
export const widerIsFurther =
  'Je breiter das Band auf einer Stufe, desto weiter ist die Fähigkeit dort gewachsen.';
export const widerIsMore = (widest: string) =>
  `Je breiter das Band auf einer Stufe, desto mehr Rollen verlangen die Fähigkeit dort${widest}.`;
export const atItsWidest = (roles: string) => `: ${roles} an der breitesten Stelle`;
export const dashed = 'Wo seine Ränder gestrichelt sind, sagt keine Seite, wie weit.';
export const dotted = 'Wo es gepunktet ist, verlangt sie keine Rolle dieser Laufbahn.';
export const sameAs = (grade: string) => `wie auf ${grade}`;
export const raisedSince = (grade: string) => `höher als auf ${grade}`;
export const levelsLowestFirst = 'Niveaus, niedrigstes zuerst';
export const exportHasAll = (counted: string) =>
  `Es gibt ${counted}: „Exportieren“ speichert alle.`;
export const onlyOn = (track: string) => `nur in der Laufbahn „${track}“`;
