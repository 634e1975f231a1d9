import type { IpzsId } from '#language/kernel';
import { act, type AnyAct } from '#platform/service';
import { AgreeIpzs, agreeIpzs } from './agree-ipzs/agree-ipzs.js';
import { AmendIpzs, amendIpzs } from './amend-ipzs/amend-ipzs.js';
import { DraftIpzs, draftIpzs, lookForDraft } from './draft-ipzs/draft-ipzs.js';
import { ipzsThing as thing } from './ipzs-steps.js';
import { RefuseAgreement, refuseAgreement } from './refuse-agreement/refuse-agreement.js';
import { ipzsRefusals as refusals } from './ipzs-refusals.js';
import { lookAtParticipation, ReviseIpzs, reviseIpzs } from './revise-ipzs/revise-ipzs.js';
import { SignIpzs, signIpzs } from './sign-ipzs/sign-ipzs.js';

const id = ({ ipzsId }: { readonly ipzsId: IpzsId }) => ipzsId;

/** For each act upon a programme: which command, what it looks at, which decision. */
export const ipzsActs: readonly AnyAct[] = [
  act({
    act: 'ipzs:draft',
    door: 'POST /referrals/{id}/ipzs',
    polish: 'opracować program zatrudnienia socjalnego',
    command: DraftIpzs,
    thing,
    id,
    creates: true,
    prepare: lookForDraft,
    decide: draftIpzs,
    refusals,
  }),
  act({
    act: 'ipzs:revise',
    door: 'POST /ipzs/{id}/revision',
    polish: 'opracować nową wersję programu',
    command: ReviseIpzs,
    thing,
    id,
    prepare: lookAtParticipation,
    decide: reviseIpzs,
    refusals,
  }),
  act({
    act: 'ipzs:agree',
    door: 'POST /ipzs/{id}/agreement',
    polish: 'uzgodnić program',
    command: AgreeIpzs,
    thing,
    id,
    decide: agreeIpzs,
    refusals,
  }),
  act({
    act: 'ipzs:refuse-agreement',
    door: 'POST /ipzs/{id}/agreement-refusal',
    polish: 'odmówić uzgodnienia programu',
    command: RefuseAgreement,
    thing,
    id,
    decide: refuseAgreement,
    refusals,
  }),
  act({
    act: 'ipzs:sign',
    door: 'POST /ipzs/{id}/signature',
    polish: 'podpisać program',
    command: SignIpzs,
    thing,
    id,
    decide: signIpzs,
    refusals,
  }),
  act({
    act: 'ipzs:amend',
    door: 'POST /ipzs/{id}/amendment',
    polish: 'zmienić program w trakcie realizacji',
    command: AmendIpzs,
    thing,
    id,
    prepare: lookAtParticipation,
    decide: amendIpzs,
    refusals,
  }),
];
