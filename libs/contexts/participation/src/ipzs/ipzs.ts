import type { DisclosureEvent, EventOf, IpzsDrafted, IpzsEvent } from '#language/event-catalogue';
import { assertNever, type CivilDate, type Fold } from '#language/kernel';

export type IpzsFact = IpzsEvent | DisclosureEvent;
type Version = Readonly<EventOf<typeof IpzsDrafted>['data']>;
interface Agreed {
  readonly agreedOn: CivilDate;
}
interface Signed {
  readonly signedOn: CivilDate;
  readonly personSignedOn: CivilDate;
}

/** A version is ready when it is agreed and signed, in either order (UZS 12(4)). */
export type Ipzs =
  | { readonly status: 'none' }
  | (Version & { readonly status: 'draft' })
  | (Version & Agreed & { readonly status: 'agreed' })
  | (Version & Signed & { readonly status: 'signed' })
  | (Version & Partial<Signed> & { readonly status: 'refused'; readonly reason: string })
  | (Version & Agreed & Signed & { readonly status: 'ready'; readonly amendedOn?: CivilDate });

export type IpzsStatus = Ipzs['status'];
export type KnownIpzs = Exclude<Ipzs, { readonly status: 'none' }>;

export const ipzs: Fold<Ipzs, IpzsFact> = {
  initial: { status: 'none' },
  evolve(state, event): Ipzs {
    switch (event.type) {
      case 'IpzsDrafted':
        return { ...event.data, status: 'draft' };
      case 'IpzsAgreedByOps': {
        const { agreedOn } = event.data;
        const known = drafted(state);
        const signed = signatureOf(known);
        return signed
          ? { ...versionOf(known), ...signed, agreedOn, status: 'ready' }
          : { ...versionOf(known), agreedOn, status: 'agreed' };
      }
      case 'IpzsAgreementRefused': {
        const known = drafted(state);
        const { reason } = event.data;
        return { ...versionOf(known), ...signatureOf(known), reason, status: 'refused' };
      }
      case 'IpzsSigned': {
        const { signedOn, personSignedOn } = event.data;
        const known = drafted(state);
        const signed = { signedOn, personSignedOn };
        return 'agreedOn' in known
          ? { ...versionOf(known), ...signed, agreedOn: known.agreedOn, status: 'ready' }
          : { ...versionOf(known), ...signed, status: 'signed' };
      }
      case 'IpzsAmended': {
        const { vocationalForms, socialForms, responsible, workshop, amendedOn } = event.data;
        const changed = {
          ...(vocationalForms && { vocationalForms }),
          ...(socialForms && { socialForms }),
          ...(responsible && { responsible }),
          ...(workshop && { workshop }),
        };
        const known = drafted(state);
        if (known.status !== 'ready')
          throw new Error('A programme was amended before it was ready.');
        return { ...known, ...changed, amendedOn };
      }
      case 'DataDisclosed':
        return state;
      default:
        return assertNever(event);
    }
  },
};

function drafted(state: Ipzs): KnownIpzs {
  if (state.status === 'none') throw new Error('A programme was dealt with before it was drafted.');
  return state;
}

function signatureOf(state: KnownIpzs): Signed | undefined {
  if (!('signedOn' in state) || state.signedOn === undefined) return undefined;
  const { signedOn, personSignedOn } = state as Signed;
  return { signedOn, personSignedOn };
}

/** The version as it was drafted, without what became of it. */
function versionOf(state: KnownIpzs): Version {
  const { ipzsId, caseId, clientId, referralId, centre, ops, issuer } = state;
  const { programmeVersion, draftedOn, vocationalForms, socialForms, responsible } = state;
  return {
    ...{ ipzsId, caseId, clientId, referralId, centre, ops, issuer },
    ...{ programmeVersion, draftedOn, vocationalForms, socialForms, responsible },
    ...(state.workshop && { workshop: state.workshop }),
  };
}
