export const byBoth = 'asked by both';
export const byAll = (count: number) => `asked by all ${count}`;
export const byAllButOne = (count: number, all: number) => `asked by ${count} of ${all}`;
export const bySome = 'asked by some';
export const byOne = 'asked by only one';
export const howFarTheyAgree = 'How far they agree';
export const tooFew =
  'With fewer than two described roles there is nothing to hold against each other.';
export const twoDiffer = 'The two roles ask for different things.';
export const allDiffer = (count: number) => `No two of these ${count} roles ask much the same.`;
export const allRoles = (count: number) => `All ${count} roles`;
export const share = (who: string, shared: number, expectations: string) =>
  `${who} share ${shared} of ${expectations}.`;
export const rolesOf = (count: number, title: string) => `The ${count} roles of ${title}`;
export const someRolesOf = (count: number, all: number, title: string) =>
  `${count} of the ${all} roles of ${title}`;
export const isDifferent = (role: string) => `${role} is a different job.`;
export const areDifferent = (roles: string) => `${roles} are different jobs.`;
export const tooMany = (count: number) =>
  `${count} described roles are too many to compare at once. Choose a department.`;
export const noneDescribed = 'No role is described here.';
export const oneAlone = 'One role alone: there is nothing to compare it with.';
export const chooseWhich = (roles: string) => `${roles}: choose which to compare`;
export const chooseWhichOf = (count: number, roles: string) =>
  `${count} of ${roles}: choose which to compare`;
export const putBack = 'put back';
export const takeOutShort = 'take out';
export const allDepartments = 'All departments';
export const departmentChosen = (department: string) => `Department: ${department}`;
export const department = 'Department';
/** In the place of a number, before whom it is asked by. */
export const nothing = 'nothing';
