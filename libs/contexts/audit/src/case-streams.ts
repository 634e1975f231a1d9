import type { DocumentProjection } from '#platform/read-store';

/** The streams that hold facts of a case: an auditor of one case need not read the whole log. */
export const caseStreams: DocumentProjection<{ readonly streams: readonly string[] }> = {
  name: 'audit-case-streams',
  version: 1,
  idsOf: ({ caseId }) => (caseId === undefined ? [] : [caseId]),
  evolve: (document, { stream }) => {
    const streams = document?.streams ?? [];
    return { streams: streams.includes(stream) ? streams : [...streams, stream] };
  },
};
