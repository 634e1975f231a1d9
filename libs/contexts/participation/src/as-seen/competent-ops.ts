import type { ApplicationEvent } from '#language/event-catalogue';
import type { Fold, InstitutionId } from '#language/kernel';

/** The OPS that the application fixed as competent; its head agrees the programme (UZS 12(4)). */
export const competentOpsAsSeen: Fold<InstitutionId | undefined, ApplicationEvent> = {
  initial: undefined,
  evolve: (state, event) =>
    event.type === 'ApplicationSubmitted' ? event.data.competentOps : state,
};
