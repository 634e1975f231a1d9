import type { WholeSystem } from '#testing';
import supertest from 'supertest';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly additionalProperties?: unknown;
  readonly example?: unknown;
}
export interface Operation {
  readonly summary?: string;
  readonly security?: readonly object[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly schema?: Schema;
  }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
  };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>
  >;
}
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
export interface Door {
  readonly door: string;
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly operation: Operation;
}

/** The document of the built product, and its operations as `POST /referrals/{referralId}/issue`. */
export async function openApiOf(
  system: WholeSystem,
): Promise<{ document: OpenApi; doors: Door[] }> {
  const { body, status } = await supertest(system.url).get('/openapi.json');
  if (status !== 200) throw new Error(`/openapi.json was answered ${status}.`);
  const document = body as OpenApi;
  const doors = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      door: `${method.toUpperCase()} ${path}`,
      method: method as Door['method'],
      path,
      operation,
    })),
  );
  return { document, doors };
}
