import { counted } from '../format.ts';

export const ways = (count: number) => counted(count, 'way');
export const moreRoles = (count: number) => counted(count, 'more role');
