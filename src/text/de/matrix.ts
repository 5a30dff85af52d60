import { counted } from '../format.ts';

export const wordings = (count: number) => counted(count, 'Formulierung', 'Formulierungen');
export const themes = (count: number) => counted(count, 'Thema', 'Themen');
