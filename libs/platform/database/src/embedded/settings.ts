/** Most connections that the embedded server takes, for all processes together. */
export const MAX_CONNECTIONS = 60;

export interface Door {
  /** The folder of the Unix socket, or a loopback address where there are no sockets. */
  readonly host: string;
  readonly port: number;
}

/**
 * The server's configuration. Commands that fail are not logged at all (`log_min_messages = log`
 * leaves out ERROR): the program hears of them, and their texts could hold a person's data.
 */
export function settings(door: Door, durability: 'on' | 'off'): string {
  const socket = door.host.startsWith('/');
  return Object.entries({
    listen_addresses: socket ? '' : door.host,
    unix_socket_directories: socket ? door.host : '',
    unix_socket_permissions: '0700',
    port: door.port,
    max_connections: MAX_CONNECTIONS,
    password_encryption: 'scram-sha-256',

    fsync: durability,
    synchronous_commit: 'on',
    full_page_writes: durability,
    shared_buffers: '64MB',
    max_wal_size: '512MB',
    max_logical_replication_workers: 0,
    io_method: 'sync',
    jit: 'off',
    huge_pages: 'off',

    transaction_timeout: '10min',
    idle_in_transaction_session_timeout: '60s',
    lock_timeout: '30s',
    timezone: 'UTC',
    datestyle: 'ISO, YMD',

    logging_collector: 'on',
    log_directory: 'log',
    log_filename: 'postgresql-%a.log',
    log_rotation_age: '1d',
    log_truncate_on_rotation: 'on',
    log_timezone: 'UTC',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_statement: 'none',
    log_min_duration_statement: -1,
    log_parameter_max_length: 0,
    log_parameter_max_length_on_error: 0,
    log_checkpoints: 'off',
    log_autovacuum_min_duration: -1,
  })
    .map(([name, value]) => `${name} = '${String(value).replaceAll("'", "''")}'\n`)
    .join('');
}
