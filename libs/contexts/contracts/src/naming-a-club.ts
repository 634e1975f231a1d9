import { DataDisclosed } from '#language/event-catalogue';
import { refuse, type CivilDate, type InstitutionId } from '#language/kernel';
import type { InstitutionAsSeen } from './as-seen/institution-as-seen.js';
import type { CaseAsSeen } from './as-seen/case-as-seen.js';

export type ClubRefusal = 'NOT_A_CLUB' | 'CLUB_ENTRY_REMOVED';

/** What bars an institution from realising the contract as a club; undefined when nothing does. */
export function clubFault(club: InstitutionAsSeen | undefined, on: CivilDate) {
  if (club === undefined) return undefined;
  if (club.kind !== 'KIS') return refuse('NOT_A_CLUB');
  const { entryRemovedOn } = club;
  return entryRemovedOn !== undefined && entryRemovedOn <= on
    ? refuse('CLUB_ENTRY_REMOVED', { entryRemovedOn, on })
    : undefined;
}

export type Texts = Readonly<Record<string, string>>;

interface ForClub {
  readonly case: CaseAsSeen;
  /** Whether it became party by an earlier append of this contract. */
  readonly isParty: boolean;
  /** The goals in words that it has not read yet. */
  readonly goals: Texts;
}

/**
 * What the club gets in the append that names it: its own copy of the identity, unless it owns the case
 * or is party already, and the goals in words (domain 5.1, 8.3). The texts of actions stay with the institution.
 */
export function disclosedTo(club: InstitutionId, { case: seen, isParty, goals }: ForClub) {
  const hasIdentity = isParty || (seen.status !== 'none' && seen.owner === club);
  const hasTexts = Object.keys(goals).length > 0;
  if (hasIdentity && !hasTexts) return [];
  return [
    DataDisclosed(
      {
        recipient: club,
        classes: [...(hasIdentity ? [] : ['P1' as const]), ...(hasTexts ? ['P2' as const] : [])],
        fields: [
          ...(hasIdentity ? [] : ['identity' as const]),
          ...(hasTexts ? ['texts' as const] : []),
        ],
        about: 'contract',
      },
      hasTexts ? { texts: goals } : undefined,
    ),
  ];
}
