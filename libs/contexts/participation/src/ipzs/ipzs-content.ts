import { DataDisclosed, type SOCIAL_FORMS, type VOCATIONAL_FORMS } from '#language/event-catalogue';
import type { InstitutionId, UserId } from '#language/kernel';

/** What a programme says at the least (UZS 13(2)): scope and forms of both kinds, and who is responsible. */
export interface IpzsContent {
  readonly vocationalForms: readonly (typeof VOCATIONAL_FORMS)[number][];
  readonly socialForms: readonly (typeof SOCIAL_FORMS)[number][];
  readonly responsible: readonly UserId[];
  readonly workshop?: string;
  /** Sealed; the OPS gets its own copy. */
  readonly vocationalScope: string;
  readonly socialScope: string;
}

/** The open part of the content, as the facts keep it. */
export const openContent = (content: IpzsContent) => ({
  vocationalForms: [...content.vocationalForms],
  socialForms: [...content.socialForms],
  responsible: [...content.responsible],
  ...(content.workshop && { workshop: content.workshop }),
});

export type Scopes = Partial<Pick<IpzsContent, 'vocationalScope' | 'socialScope'>>;

/** The sealed scopes of a content or of its amendment. */
export const scopesOf = ({ vocationalScope, socialScope }: Scopes) => ({
  ...(vocationalScope && { vocationalScope }),
  ...(socialScope && { socialScope }),
});

/** The copy of the OPS, which agrees what it has read; nothing when nothing was written. */
export function scopesFor(recipient: InstitutionId, scopes: Scopes) {
  const texts = scopesOf(scopes);
  return Object.keys(texts).length === 0
    ? []
    : [DataDisclosed({ recipient, classes: ['P2'], fields: ['texts'], about: 'ipzs' }, { texts })];
}
