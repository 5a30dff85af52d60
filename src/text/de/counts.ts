import { counted } from '../format.ts';

export const roles = (count: number) => counted(count, 'Rolle', 'Rollen');
export const describedRoles = (count: number) =>
  counted(count, 'beschriebene Rolle', 'beschriebene Rollen');
export const steps = (count: number) => counted(count, 'Schritt', 'Schritte');
export const expectations = (count: number) => counted(count, 'Erwartung', 'Erwartungen');
export const years = (count: number) => counted(count, 'Jahr', 'Jahre');
