import { counted } from '../format.ts';

export const moreRoles = (count: number) => counted(count, 'weitere Rolle', 'weitere Rollen');
export const moreWordings = (count: number) =>
  counted(count, 'weitere Formulierung', 'weitere Formulierungen');
