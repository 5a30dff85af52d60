import { counted } from '../format.ts';

export const statements = (count: number) => counted(count, 'statement');
