import type { UserId } from '#language/kernel';
import type { IpzsContentBody } from './ipzs-content.body.js';
import type { IpzsContent } from './ipzs-content.js';

/** The content of a body in the words of the context. */
export const toContent = (body: IpzsContentBody): IpzsContent => ({
  vocationalScope: body.vocationalScope,
  vocationalForms: body.vocationalForms,
  socialScope: body.socialScope,
  socialForms: body.socialForms,
  responsible: body.responsible as UserId[],
  ...(body.workshop && { workshop: body.workshop }),
});
