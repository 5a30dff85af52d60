import { counted } from '../format.ts';

export const findings = (count: number) => counted(count, 'Befund', 'Befunde');
export const files = (count: number) => counted(count, 'Datei', 'Dateien');
export const moreSources = (count: number) => counted(count, 'weitere Quelle', 'weitere Quellen');
export const grades = (count: number) => counted(count, 'Stufe', 'Stufen');
