import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../index.js';

/** A process that uses the embedded server of the folder it is given and does what its parent says. */
const [folder] = process.argv.slice(2);
let server: EmbeddedPostgres;

const deeds: Record<string, (sql: string) => Promise<unknown>> = {
  start: async () => {
    server = await startEmbeddedPostgres(folder === undefined ? {} : { folder });
    return { adopted: server.adopted, pid: server.pid(), folder: server.folder };
  },
  query: async (sql) => {
    const client = new pg.Client(server.connection());
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  },
  stop: async () => server.stop(),
};

process.on('message', ([deed, argument]: [string, string]) => {
  deeds[deed]!(argument).then(
    (result) => process.send!({ result }),
    (error: Error) => process.send!({ error: error.message }),
  );
});
