import {
  ClientIdentified,
  InformationNoticeGiven,
  type ClientEvent,
  type Identity,
} from '#language/event-catalogue';
import { record, refuse, type ClientId, type Decision } from '#language/kernel';
import { birthDateOfPesel } from '#language/law';
import { Command, streamOf, type Asked, type Look } from '#platform/service';
import { client, type Client } from '../client.js';

export interface IdentifyClientData {
  readonly clientId: ClientId;
  readonly identity: Identity;
  /** Says that the person has no document at all, so that a forgotten field is not taken for it. */
  readonly withoutDocument: boolean;
  readonly notice: {
    readonly version: string;
    readonly way: 'ORAL' | 'WRITTEN' | 'POSTED_AND_ORAL';
  };
}

/** An institution writes down who a person is and tells the person what is done with the data (UZS 8b(3)). */
export class IdentifyClient extends Command<IdentifyClientData> {}

export type IdentifyClientRefusal =
  | 'CLIENT_ALREADY_IDENTIFIED'
  | 'DOCUMENT_MISSING'
  | 'DOCUMENT_GIVEN_AND_DENIED'
  | 'BIRTH_DATE_DISAGREES_WITH_PESEL'
  | 'BIRTH_DATE_IN_FUTURE';

export function identifyClient(
  asked: Asked<IdentifyClientData>,
  state: Client,
  possibleDuplicates: readonly ClientId[],
): Decision<ClientEvent, IdentifyClientRefusal> {
  const { clientId, identity, notice, by } = asked;
  if (state.status !== 'none') return refuse('CLIENT_ALREADY_IDENTIFIED');
  const no = whyNotSo(asked);
  if (no !== undefined) return refuse(no);
  return record(
    ClientIdentified(
      {
        clientId,
        identifiedBy: by.institutionId,
        document: documentOf(identity),
        possibleDuplicates: [...possibleDuplicates],
      },
      { identity },
    ),
    InformationNoticeGiven({ clientId, noticeVersion: notice.version, way: notice.way }),
  );
}

/** What cannot be true of a person. Never says a value: it would be repeated in the answer and in logs. */
function whyNotSo({
  identity,
  withoutDocument,
  on,
}: Asked<IdentifyClientData>): IdentifyClientRefusal | undefined {
  const { pesel, birthDate } = identity;
  const document = documentOf(identity);
  if (document === 'NONE' && !withoutDocument) return 'DOCUMENT_MISSING';
  if (document !== 'NONE' && withoutDocument) return 'DOCUMENT_GIVEN_AND_DENIED';
  const bornByPesel = pesel === undefined ? undefined : birthDateOfPesel(pesel);
  if (birthDate !== undefined && bornByPesel !== undefined && birthDate !== bornByPesel) {
    return 'BIRTH_DATE_DISAGREES_WITH_PESEL';
  }
  const born = birthDate ?? bornByPesel;
  return born !== undefined && born > on ? 'BIRTH_DATE_IN_FUTURE' : undefined;
}

const documentOf = ({ pesel, otherDocument }: Identity): 'PESEL' | 'OTHER' | 'NONE' => {
  if (pesel !== undefined) return 'PESEL';
  return otherDocument === undefined ? 'NONE' : 'OTHER';
};

/**
 * Records of the same institution that may be the same person. The person's own fingerprints are kept
 * first: of two who write the same person down at once, at least one then sees the other.
 */
export async function lookForDuplicates(
  look: Look,
  asked: Asked<IdentifyClientData>,
): Promise<readonly ClientId[]> {
  if (whyNotSo(asked) !== undefined) return [];
  const { by, clientId, identity } = asked;
  await look.people.rememberFingerprints(by.institutionId, clientId, identity);
  const found = await look.people.candidates(by.institutionId, identity);
  const others = found.filter((candidate) => candidate !== clientId);
  const known = await Promise.all(others.map((one) => look.at(streamOf('client', one), client)));
  // Fingerprints are kept of everybody in whose case the institution takes part; another controller's
  // client is no duplicate of its own. One that is not in the log yet is being recorded just now.
  return others.filter((_, index) => {
    const one = known[index];
    return one?.status !== 'identified' || one.identifiedBy === by.institutionId;
  });
}
