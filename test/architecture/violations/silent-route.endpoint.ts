import { DirectoryDoor } from '#platform/service';
import { Controller, Get, Post } from '@nestjs/common';

/** One route says who may use it, the other says nothing. */
@Controller('things')
export class SilentRouteEndpoint {
  @Get()
  @DirectoryDoor('institution:read')
  open() {
    return [];
  }

  @Post()
  silent() {
    return {};
  }
}
