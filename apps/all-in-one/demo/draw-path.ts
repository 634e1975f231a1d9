import { fitted, widthOf } from './text-width.js';

/** A step or a marked gap, as the path's door answers it. */
export interface Entry {
  readonly entry: 'STEP' | 'GAP';
  readonly position: string;
  readonly what: string;
  readonly type?: string;
  readonly occurredOn?: string;
  readonly recordedLater?: boolean;
  readonly by?: {
    readonly role: string;
    readonly roleName: string;
    readonly institution: string;
    readonly institutionName: string;
  };
  readonly thing?: string;
  readonly thingId?: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** What one institution sees of the path. */
export interface View {
  readonly institution: string;
  readonly entries: readonly Entry[];
}

export interface Drawing {
  /** Columns of the terminal. */
  readonly width: number;
  /** Colours, only where a person looks. */
  readonly colours: boolean;
  /** Names of institutions by id. */
  readonly names: ReadonlyMap<string, string>;
}

const DAY_WIDTH = 10;
const MARGIN = '  ';
const WIDTH_MIN = 60;

/** One block for each institution: its steps in log order, and a marked gap for what is not its own to see. */
export function drawViews(views: readonly View[], drawing: Drawing): string {
  return views.map((view) => drawView(view, drawing)).join('\n');
}

function drawView({ institution, entries }: View, drawing: Drawing): string {
  const paint = painter(drawing.colours);
  const room = Math.max(drawing.width, WIDTH_MIN) - 1;
  const steps = entries.filter(({ entry }) => entry === 'STEP').length;
  const title = `Widok: ${nameOf(institution, drawing)}`;
  const count = `kroków ${steps}, luk ${entries.length - steps}`;
  const rule = '─'.repeat(Math.max(2, room - widthOf(title) - widthOf(count) - 6));
  const head = `${paint.strong(`── ${title} `)}${rule} ${count}`;
  const whoWidth = Math.floor(room * 0.34);
  const whatWidth = room - MARGIN.length * 3 - DAY_WIDTH - whoWidth;
  const lines = grouped(entries).map(({ entry, count: gaps }) => {
    if (entry.entry === 'GAP') {
      const times = gaps > 1 ? `${gaps} × ` : '';
      const text = fitted(`░░ luka: ${times}${entry.what}`, room - MARGIN.length * 2 - DAY_WIDTH);
      return paint.faint(`${MARGIN}${' '.repeat(DAY_WIDTH)}${MARGIN}${text.trimEnd()}`);
    }
    const day = polishDay(entry.occurredOn);
    const who = fitted(whoOf(entry, drawing), whoWidth).trimEnd();
    return `${MARGIN}${day}${MARGIN}${fitted(whatOf(entry, drawing), whatWidth)}${MARGIN}${paint.faint(who)}`;
  });
  return [head, ...lines, ''].join('\n');
}

/** Neighbouring gaps of one reason are one line. */
function grouped(entries: readonly Entry[]) {
  const groups: { entry: Entry; count: number }[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    const same =
      last?.entry.entry === 'GAP' && entry.entry === 'GAP' && last.entry.what === entry.what;
    if (last && same) last.count += 1;
    else groups.push({ entry, count: 1 });
  }
  return groups;
}

/** What happened, to whom it went, and, for those who may know, that it takes the place of an earlier one. */
function whatOf({ what, details = {} }: Entry, drawing: Drawing): string {
  const to = details['receiver'] ?? details['recipient'];
  const goes = typeof to === 'string' ? ` → ${nameOf(to, drawing)}` : '';
  return `${what}${goes}${details['supersedes'] === undefined ? '' : ' (w miejsce poprzedniego)'}`;
}

const whoOf = ({ by }: Entry, drawing: Drawing): string =>
  by === undefined ? '' : `${nameOf(by.institution, drawing)}, ${by.roleName}`;

const nameOf = (institution: string, { names }: Drawing): string =>
  names.get(institution) ?? institution;

/** `2026-07-13` as a caseworker writes it. */
export const polishDay = (day = ''): string => day.split('-').reverse().join('.');

function painter(colours: boolean) {
  const code = (start: number, end: number) => (text: string) =>
    colours ? `\u001b[${start}m${text}\u001b[${end}m` : text;
  return { strong: code(1, 22), faint: code(2, 22) };
}
