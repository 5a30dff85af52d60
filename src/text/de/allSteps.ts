import type { Verdict } from '#src/domain/steps.ts';
import { counted } from '../format.ts';

export const families = (count: number) => counted(count, 'Familie', 'Familien');
export const stepsBySize = 'Schritte nach Größe';
export const noPromotion =
  'Hier ist keine Beförderung von einer Rolle zur anderen genannt, darum gibt es keinen Schritt zu messen.';
export const noneDescribed =
  'Noch führt keine Beförderung von einer beschriebenen Rolle zur anderen, darum gibt es keinen Schritt zu messen.';
export const noneHere = 'Kein messbarer Schritt beginnt oder endet hier.';
export const meaning = (verdict: string) =>
  `Ein Schritt bringt seine neuen Erwartungen und solche, die sich geändert haben, auch übernommene. Das zählt Textzeilen, nicht Mühe.${verdict}`;
export const verdicts = (median: string) =>
  ` Klein ist weniger als die Hälfte des Medians aller Schritte (${median}), übergroß mehr als das Doppelte.`;
export const unmeasured = (count: number) =>
  `${counted(count, 'weitere Beförderung führt', 'weitere Beförderungen führen')} von oder zu einer Rolle, die noch nicht beschrieben ist, und ${count === 1 ? 'hat' : 'haben'} keine Größe.`;
export const median = (size: string) => `Median ${size}`;
export const oneBarFor = (count: number) => `ein Balken je ${count} Schritte`;
export const department = 'Bereich';
export const allDepartments = 'Alle Bereiche';
export const family = 'Jobfamilie';
export const allSteps = 'Alle Schritte';
export const largestFirstOf = (caption: string) => `${caption}, der größte zuerst`;
export const step = 'Schritt';
export const asABar = 'Als Balken';
export const whatItBrings = 'Was er bringt';
export const andMore = (count: number) =>
  `Und ${count} weitere: einen Bereich oder eine Jobfamilie wählen oder alle exportieren.`;
export const fromOneToNext = (steps: string) =>
  `${steps} von einer beschriebenen Rolle zur nächsten`;
export const shownOf = (shown: number, steps: string) => `${shown} (insgesamt ${steps})`;
export const tooFew = (shown: string) =>
  `${shown}: zu wenige, um zu sagen, was klein oder übergroß ist.`;
export const noneStandsOut = (shown: string) => `${shown}: Keiner ist klein oder übergroß.`;
export const oversized = (count: number) => `${count} übergroß`;
export const thin = (count: number) => `${count} klein`;
export const theLargest = (step: string, size: number) =>
  ` Der größte ist ${step}, mit ${counted(size, 'neuer oder geänderter Erwartung', 'neuen oder geänderten Erwartungen')}.`;
export const whatAStepBrings =
  'Ein Schritt bringt seine neuen Erwartungen und solche, die sich geändert haben, auch übernommene.';
export const medianIs = (median: string) =>
  `Der Median aller Schritte ist ${median}: Klein ist weniger als die Hälfte, übergroß mehr als das Doppelte.`;
export const largestFirst = 'Die größten zuerst';

export const STEPS_THAT_ARE: Readonly<Record<Verdict, string>> = {
  thin: 'Kleine Schritte',
  usual: 'Übliche Schritte',
  large: 'Übergroße Schritte',
};
