import { consumersOf } from '#platform/service';
import { Module } from '@nestjs/common';
import { casePath } from './case-path.js';
import { institutionNames } from './directory/institution-names.js';
import { PathReader } from './read-path/path-reader.js';
import { ReadPathEndpoint } from './read-path/read-path.endpoint.js';
import { ReadPersonEndpoint } from './read-person/read-person.endpoint.js';
import { agreedTerms } from './worklist/agreed-terms.js';
import { ReadWorklistEndpoint } from './worklist/read-worklist.endpoint.js';
import { WorklistReader } from './worklist/worklist-reader.js';
import { worklist } from './worklist/worklist.js';

/** What caseworkers look at: the client's path, the person, and what waits for their institution. */
@Module({
  controllers: [ReadPathEndpoint, ReadPersonEndpoint, ReadWorklistEndpoint],
  providers: [
    PathReader,
    WorklistReader,
    ...consumersOf(casePath, institutionNames, worklist, agreedTerms),
  ],
})
export class CasePathModule {}
