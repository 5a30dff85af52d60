import {
  type AgreementPool,
  agreementOf,
  coresOf,
  departmentOf,
  describedAt,
} from '#src/domain/agreement.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { isKeptBy, MOST_IN_MATRIX, type RoleFilter } from '#src/domain/matrixRoles.ts';
import type { Role } from '#src/domain/role.ts';
import * as words from '#src/text/en/agreement.ts';
import { AgreementSizes } from './AgreementSizes.tsx';
import { coresInWords } from './agreementWords.ts';
import { TakeOut } from './TakeOut.tsx';

interface GradeAgreementProps {
  readonly ladder: Ladder;
  readonly pools: readonly AgreementPool[];
  readonly grade: string;
  readonly filter: RoleFilter;
  /** The address of the same screen with another filter. */
  readonly at: (filter: RoleFilter) => string;
}

/** How far the roles of a grade ask the same: a sentence, the numbers, and the roles to take out. */
export function GradeAgreement({ ladder, pools, grade, filter, at }: GradeAgreementProps) {
  const described = describedAt(ladder, grade);
  const isKept = isKeptBy(ladder, filter);
  const kept = described.filter(isKept);
  const departments = new Set(kept.map((role) => departmentOf(ladder, role)));
  const own = pools.filter((pool) => pool.grade === grade);
  const pool = own.find(
    ({ department }) =>
      department === undefined || (departments.size === 1 && departments.has(department)),
  );
  return (
    <div>
      {pool ? (
        <Agreed {...{ ladder, pool }} kept={new Set(kept.map(({ id }) => id))} />
      ) : (
        <p className="text-soft">{unpooledInWords(kept)}</p>
      )}
      <TakeOut {...{ ladder, grade, filter, at }} />
    </div>
  );
}

interface AgreedProps {
  readonly ladder: Ladder;
  readonly pool: AgreementPool;
  readonly kept: ReadonlySet<string>;
}

function Agreed({ ladder, pool, kept }: AgreedProps) {
  const isKept = (id: string) => kept.has(id);
  const agreement = agreementOf(pool, isKept);
  const { roles } = agreement;
  return (
    <>
      <p className="max-w-[46rem] text-lg leading-snug">
        {coresInWords(ladder, roles, coresOf(pool, isKept))}
      </p>
      {roles.length > 1 && (
        <div className="mt-3">
          <AgreementSizes roles={roles.length} sizes={agreement} />
        </div>
      )}
    </>
  );
}

function unpooledInWords(kept: readonly Role[]): string {
  if (kept.length > MOST_IN_MATRIX) {
    return words.tooMany(kept.length);
  }
  return kept.length === 0 ? words.noneDescribed : words.oneAlone;
}
