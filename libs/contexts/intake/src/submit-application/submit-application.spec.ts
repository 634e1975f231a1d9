import {
  ApplicationSubmitted,
  ContractProposed,
  ContractSigned,
  DataDisclosed,
  type CatalogueEvent,
} from '#language/event-catalogue';
import {
  civilDate,
  foldAll,
  type ContractId,
  type InstitutionId,
  type ReferralId,
} from '#language/kernel';
import { askedBy, deciderSpec } from '#testing';
import { application } from '../application.js';
import * as known from '../application.fixture.js';
import type { CaseAsSeen } from '../case-as-seen.js';
import type { InstitutionAsSeen } from '../institution-as-seen.js';
import { partiesAsSeen } from '../parties-as-seen.js';
import { submitApplication, type SubmitApplicationData } from './submit-application.js';
import type { Surroundings } from './standing.js';

const { ops, szprotawa, pup, kis, cis, applicationId, caseId, clientId } = known;
const given = deciderSpec(application);

const registry: Readonly<Record<string, InstitutionAsSeen>> = {
  [ops]: { kind: 'OPS', areas: ['0808063'] },
  [szprotawa]: { kind: 'OPS', areas: ['0810073'] },
  [pup]: { kind: 'PUP', areas: ['0810'] },
  [kis]: { kind: 'KIS', areas: [] },
  [cis]: { kind: 'CIS', areas: [] },
};

type Opened = Exclude<CaseAsSeen, { status: 'none' }>;
const opened = (more: Partial<Opened> = {}): Opened => ({
  status: 'open',
  clientId,
  owner: ops,
  residence: '0808063',
  ...more,
});

interface Setting {
  readonly by?: InstitutionId;
  readonly case?: CaseAsSeen;
  readonly via?: Surroundings['via'];
}

/** What somebody of that institution asks for in that case on 15.06.2026. */
function submitting(data: Partial<SubmitApplicationData>, { by = ops, ...around }: Setting = {}) {
  const asked = {
    ...askedBy(by, 'OPS_SOCIAL_WORKER'),
    applicationId,
    caseId,
    applicantKind: 'SELF' as const,
    addressee: ops,
    ...data,
  };
  const surroundings: Surroundings = {
    case: around.case ?? opened(),
    ...(around.via && { via: around.via }),
    institutions: {
      recorder: registry[by],
      addressee: registry[asked.addressee],
      competentOps: registry[asked.competentOps ?? asked.addressee],
      targetCentre: asked.targetCentre && registry[asked.targetCentre],
    },
  };
  return given().when((state) => submitApplication(asked, state, surroundings));
}

const consent = { givenBy: 'PERSON', on: civilDate('2026-06-15') } as const;
const clubs: Partial<SubmitApplicationData> = {
  applicantKind: 'THIRD_PARTY',
  applicantName: 'Klub przy ulicy Długiej',
  applicantInstitutionKind: 'KIS',
  consent,
};
const without = <Content extends object>(content: Content, field: keyof Content): Content => {
  const rest = { ...content };
  delete rest[field];
  return rest;
};
const ofTheClub: Setting = { by: kis, case: opened({ owner: kis }) };
const byLabourOffice: Setting = {
  by: pup,
  case: opened({ owner: pup, residence: '0810073', longTermUnemployed: true }),
};
const toPup = { addressee: pup, competentOps: szprotawa };

describe('submitting an application', () => {
  it('records the application of the person to the OPS that recorded it, and hands on nothing', () => {
    submitting({ targetCentre: cis }).then(
      ApplicationSubmitted({ ...known.toTheOps.data, targetCentre: cis }),
    );
  });
  it('takes the addressed OPS for the competent one, named or not', () => {
    submitting({ competentOps: ops }).then(known.toTheOps);
    submitting({ competentOps: szprotawa }).thenRefused('COMPETENT_OPS_IS_THE_ADDRESSEE');
  });
  it('makes an addressee that did not record it party, with what the application says', () => {
    submitting({ ...clubs, note: 'Rano.' }, ofTheClub).then(
      ApplicationSubmitted(
        { ...known.byTheClub.data, consent },
        { applicantName: clubs.applicantName, applicantInstitutionKind: 'KIS', note: 'Rano.' },
      ),
      DataDisclosed(
        {
          recipient: ops,
          classes: ['P1', 'P3'],
          fields: ['identity', 'texts'],
          about: 'application',
        },
        {
          texts: {
            applicantName: clubs.applicantName,
            applicantInstitutionKind: 'KIS',
            note: 'Rano.',
          },
        },
      ),
    );
  });
  it('hands the owner of the case no second copy of the identity', () => {
    const via = { caseId, parties: [kis] };
    submitting({ applicantKind: 'SELF' }, { by: kis, via }).then(
      ApplicationSubmitted({ ...known.toTheOps.data, recordedBy: kis }),
    );
  });
  it('S09: seals the groups that are claimed, and the group of released prisoners apart', () => {
    submitting({ groupsClaimed: ['ALCOHOL', 'PRISON'] }).then(
      ApplicationSubmitted(known.toTheOps.data, {
        groupsClaimed: ['ALCOHOL'],
        convictionGroupClaimed: true,
      }),
    );
    submitting({ groupsClaimed: ['POVERTY'] }).thenRefused('GROUP_NOT_IN_CATALOGUE');
  });
});

describe('who may submit', () => {
  const via = { caseId, parties: [kis] };
  it('is the owner of the case, or whom a referral or application of this case made party', () => {
    submitting({}, { by: kis }).thenRefused('NOT_PARTY');
    submitting({}, { by: kis, via: { ...via, caseId: 'another' as never } }).thenRefused(
      'NOT_PARTY',
    );
    submitting({}, { by: cis, via }).thenRefused('NOT_PARTY');
    submitting({ via: { kind: 'referral', id: 'r' as ReferralId } }, { by: kis, via }).then(
      ApplicationSubmitted({ ...known.toTheOps.data, recordedBy: kis }),
    );
  });
  it('is also a club, by the contract that names it and is signed', () => {
    const byContract = (...facts: readonly CatalogueEvent[]) =>
      submitting(
        { via: { kind: 'contract', id: 'c' as ContractId } },
        { by: kis, via: foldAll(partiesAsSeen, facts as never[]) },
      );
    const proposed = ContractProposed({ ...ContractProposed.definition.example, caseId });
    const signed = ContractSigned({ ...ContractSigned.definition.example, caseId, kisId: kis });
    byContract(proposed).thenRefused('NOT_PARTY');
    byContract(proposed, signed).then(
      ApplicationSubmitted({ ...known.toTheOps.data, recordedBy: kis }),
    );
  });
  it('is told the same of a foreign case as of none, closed or not', () => {
    submitting({}, { case: { status: 'none' } }).thenRefused('NOT_PARTY');
    submitting({}, { by: kis, case: opened({ status: 'closed' }) }).thenRefused('NOT_PARTY');
  });
  it('is told that the case is closed', () => {
    submitting({}, { case: opened({ status: 'closed' }) }).thenRefused('CASE_CLOSED');
  });
  it('cannot submit into an application that exists', () => {
    const asked = { ...known.worker(), applicationId, caseId, applicantKind: 'SELF' as const };
    const nothing = { recorder: undefined, addressee: undefined, competentOps: undefined };
    given(known.toTheOps)
      .when((state) =>
        submitApplication({ ...asked, addressee: ops }, state, {
          case: opened(),
          institutions: { ...nothing, targetCentre: undefined },
        }),
      )
      .thenRefused('APPLICATION_SUBMITTED_BEFORE');
  });
});

describe('for whom', () => {
  it('F46: needs the consent of the person for an application of somebody else', () => {
    submitting(without(clubs, 'consent'), ofTheClub).thenRefused('THIRD_PARTY_WITHOUT_CONSENT');
  });
  it('takes a consent of the same day, not of the day after', () => {
    submitting(
      { ...clubs, consent: { ...consent, on: civilDate('2026-06-16') } },
      ofTheClub,
    ).thenRefused('CONSENT_AFTER_APPLICATION');
  });
  it('names the third party and its kind', () => {
    submitting(without(clubs, 'applicantName'), ofTheClub).thenRefused('THIRD_PARTY_NOT_NAMED');
    submitting(without(clubs, 'applicantInstitutionKind'), ofTheClub).thenRefused(
      'THIRD_PARTY_NOT_NAMED',
    );
  });
  it.each(['ADDICTION_TREATMENT', 'PCPR', 'NGO'] as const)(
    'lets the addressed OPS record for %s, and nobody else',
    (applicantInstitutionKind) => {
      const theirs = { ...clubs, applicantInstitutionKind };
      submitting(theirs).then(
        ApplicationSubmitted(
          { ...known.toTheOps.data, applicantKind: 'THIRD_PARTY', consent },
          { applicantName: clubs.applicantName, applicantInstitutionKind },
        ),
      );
      submitting(theirs, ofTheClub).thenRefused('THIRD_PARTY_RECORDED_BY_ANOTHER');
      submitting({ ...theirs, ...toPup }, byLabourOffice).thenRefused(
        'THIRD_PARTY_RECORDED_BY_ANOTHER',
      );
    },
  );
  it('expects details of another applicant for another applicant only', () => {
    for (const details of [
      { consent },
      { applicantName: 'Ktoś' },
      { applicantInstitutionKind: 'KIS' as const },
    ]) {
      submitting(details).thenRefused('APPLICANT_DETAILS_NOT_EXPECTED');
    }
    submitting({ applicantKind: 'REPRESENTATIVE', applicantName: 'Opiekun' }).then(
      ApplicationSubmitted(
        { ...known.toTheOps.data, applicantKind: 'REPRESENTATIVE' },
        { applicantName: 'Opiekun' },
      ),
    );
    submitting({ applicantKind: 'REPRESENTATIVE', consent }).thenRefused(
      'APPLICANT_DETAILS_NOT_EXPECTED',
    );
  });
});

describe('to whom', () => {
  it('goes to an OPS or a PUP of the registry', () => {
    submitting({ addressee: cis }).thenRefused('ADDRESSEE_NEITHER_OPS_NOR_PUP');
    submitting({ addressee: 'ops-nieznany' as InstitutionId }).thenRefused(
      'ADDRESSEE_NEITHER_OPS_NOR_PUP',
    );
  });
  it('may go to the labour office of a long-term unemployed person, naming the OPS', () => {
    const data = { ...known.toThePup.data, submittedOn: civilDate('2026-06-15') };
    submitting(toPup, byLabourOffice).then(ApplicationSubmitted(data));
    submitting({ addressee: pup }, byLabourOffice).thenRefused('COMPETENT_OPS_MISSING');
    submitting({ addressee: pup, competentOps: cis }, byLabourOffice).thenRefused(
      'COMPETENT_OPS_NOT_AN_OPS',
    );
  });
  it('needs the labour office to state the status before it records for itself', () => {
    const silent = opened({ owner: pup, residence: '0810073' });
    submitting(toPup, { by: pup, case: silent }).thenRefused('LABOUR_STATUS_NOT_REPORTED');
    // A club's application is how the labour office learns that it is asked at all.
    submitting(toPup, { by: kis, case: { ...silent, owner: kis } }).then(
      ApplicationSubmitted({
        ...known.toThePup.data,
        submittedOn: civilDate('2026-06-15'),
        recordedBy: kis,
      }),
      DataDisclosed({
        recipient: pup,
        classes: ['P1'],
        fields: ['identity'],
        about: 'application',
      }),
    );
  });
  it('does not go to a labour office that stated another status, whoever records it', () => {
    for (const by of [pup, kis]) {
      submitting(toPup, { by, case: opened({ owner: by, longTermUnemployed: false }) }).thenRefused(
        'NOT_LONG_TERM_UNEMPLOYED',
      );
    }
  });
  it('names an OPS that is competent by residence or by stay', () => {
    submitting({}, { case: opened({ residence: '0810073' }) }).thenRefused(
      'COMPETENT_OPS_OF_ANOTHER_AREA',
    );
    submitting({}, { case: opened({ residence: '0810073', stay: '080806' }) }).then(known.toTheOps);
  });
  it('is not stopped by places that nobody knows, but says so', () => {
    submitting({}, { case: opened({ residence: undefined }) }).then(
      ApplicationSubmitted({ ...known.toTheOps.data, competenceUnverified: true }),
    );
  });
  it('wishes for a centre, when it wishes for anything', () => {
    submitting({ targetCentre: kis }).thenRefused('TARGET_NOT_A_CENTRE');
  });
});
