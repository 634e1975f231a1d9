import { catalogue, jsonSchemaOf, type EventSchema } from '#language/event-catalogue';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { problem } from '../problems/common-problems.js';
import { PublicDoor } from '../http/doors.js';
import { SchemaListAnswer } from './schema-list.answer.js';

@Controller('schemas')
export class SchemasEndpoint {
  /** Every event type with its version and its Polish name */
  @Get()
  @PublicDoor()
  list(): SchemaListAnswer {
    const events = [...catalogue.values()].map(({ type, version, polish }) => ({
      type,
      version,
      polish,
      schema: `/schemas/${type}`,
    }));
    return { events };
  }

  /** The JSON Schema (2020-12) of one event: its open part, and which fields are sealed under which class */
  @Get(':type')
  @PublicDoor()
  @ApiOkResponse({
    description: 'JSON Schema of the event',
    schema: {
      type: 'object',
      required: ['$schema', 'title'],
      properties: { $schema: { type: 'string' }, title: { type: 'string' } },
      additionalProperties: true,
      example: { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'ReferralIssued' },
    },
  })
  one(@Param('type') type: string): EventSchema {
    const definition = catalogue.get(type);
    if (definition === undefined) throw problem('NOT_FOUND');
    return jsonSchemaOf(definition);
  }
}
