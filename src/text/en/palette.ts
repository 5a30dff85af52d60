import { counted } from '../format.ts';

export const otherPlaces = (count: number) => counted(count, 'other place');
