import { counted } from '../format.ts';

export const moreRoles = (count: number) => counted(count, 'more role');
export const moreWordings = (count: number) => counted(count, 'more wording');
