import { counted } from '../format.ts';

export const wordings = (count: number) => counted(count, 'wording');
export const themes = (count: number) => counted(count, 'theme');
