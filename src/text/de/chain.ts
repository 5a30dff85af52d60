import { counted } from '../format.ts';

export const levels = (count: number) => counted(count, 'Niveau', 'Niveaus');
