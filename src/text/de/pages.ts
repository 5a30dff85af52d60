import { counted } from '../format.ts';

export const promotions = (count: number) => counted(count, 'Beförderung', 'Beförderungen');
export const stepsBySize = (promotions: string, organisation: string) =>
  `${promotions} bei ${organisation}, danach geordnet, wie viel jeder Schritt bringt: So fallen kleine und übergroße auf.`;
export const forCandidates = (role: string, organisation: string) =>
  `${role} bei ${organisation}: was verlangt wird, was zu tun ist und wie die Auswahl abläuft.`;
export const compareAny =
  'Zwei bis vier Rollen nebeneinander, mit dem, was sich zwischen ihnen ändert.';
export const whatChanges = (roles: string) =>
  `Was neu, geändert, unverändert oder nicht erwähnt ist: von ${roles}.`;
export const changes = (organisation: string, day: string) =>
  `Was sich im Karriereplan von ${organisation} zum ${day} geändert hat: Rollen, Schritte und Erwartungen, jede mit ihrer Quelle.`;
export const data =
  'Woraus diese Übersicht besteht: ihre Quellen, was sie abdeckt und jeder Befund darin.';
export const experience = 'Die Jahre an Erfahrung, die Rollen verlangen, über ihren Stufen.';
export const grade = (roles: string, organisation: string, grade: string) =>
  `${roles} bei ${organisation}, ${grade}, nach Laufbahn und mit dem, was jede erwartet.`;
export const grades = (grades: string, organisation: string) =>
  `${grades} bei ${organisation}, jeweils mit dem, was ihre Rollen gemeinsam verlangen.`;
export const ladder = (organisation: string, roles: string, families: string, grades: string) =>
  `Der Karriereplan von ${organisation}: ${roles} in ${families} über ${grades}. Wohin eine Rolle führt, was sich zwischen zweien ändert, und ein Link zum Weitergeben.`;
export const paths =
  'Die Wege von einer Rolle zur anderen über Beförderungen und Wechsel der Laufbahn, Schritt für Schritt.';
export const namedOnly = 'Von den Quellen genannt; was die Rolle erwartet, sagen sie nicht.';
export const readInPart = (text: string) => `${text} Die Seite wurde nur teilweise gelesen.`;
export const roles = (roles: string, organisation: string) =>
  `Alle ${roles} von ${organisation} nach Bereich, Familie, Laufbahn, Stufe und Thema.`;
export const strand = (organisation: string, skill: string) =>
  `Wie eine Fähigkeit bei ${organisation} von Niveau zu Niveau wächst: ${skill}.`;
export const strands = (skills: string) =>
  `${skills} nach Themen, jeweils wie sie von Niveau zu Niveau wachsen.`;
export const skills = (count: number) => counted(count, 'Fähigkeit', 'Fähigkeiten');
export const countedGrades = (count: number) => counted(count, 'Stufe', 'Stufen');
export const jobFamilies = (count: number) => counted(count, 'Jobfamilie', 'Jobfamilien');
export const open =
  'Die eigenen Karrierestufen aus einer Tabelle, Word, Markdown oder einem Ordner mit Seiten, als Karte zum Lesen und Vergleichen. Gelesen wird im Browser, und nichts verlässt das Gerät.';
export const plan =
  'Ein Plan für die nächste Rolle, Punkt für Punkt, mit eigenen Belegen. Er bleibt im Browser.';
export const promotionCase =
  'Die Unterlagen für die nächste Rolle als Dokument: jede Erwartung mit eigenen Belegen. Sie bleiben im Browser.';
export const site =
  'Karrierestufen und Rollen erkunden, je zwei vergleichen und den Link weitergeben.';
export const needsScripts =
  'Diese Adresse wird im Browser gezeichnet, was JavaScript braucht. Die Karte und jede Rolle, Familie und Stufe sind ohne zu lesen:';
export const startFromTheLadder = 'zur Karte';
export const controlsNotStarted =
  'Diese Seite lässt sich lesen, auch ihre Links funktionieren, doch ihre Bedienung ließ sich nicht starten.';
export const notDrawn =
  'Diese Seite wird im Browser gezeichnet, und was sie zeichnet, ließ sich nicht starten. Nichts ist verloren.';
export const startBroke = 'Diese Seite ist beim Starten gescheitert';
