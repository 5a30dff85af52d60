import { counted } from '../format.ts';

export const ways = (count: number) => counted(count, 'Weg', 'Wege');
export const moreRoles = (count: number) => counted(count, 'weitere Rolle', 'weitere Rollen');
