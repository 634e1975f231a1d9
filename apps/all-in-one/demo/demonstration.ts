import { drawViews, polishDay, type Entry, type View } from './draw-path.js';
import { anotherPerson } from './person.js';
import { findPlayed } from './played.js';
import { playStep, StepFailed, type Doors, type Run } from './play.js';
import { institutionOf, type Scenario, type Step } from './scenario.js';
import { fitted } from './text-width.js';

export interface Screen {
  write(text: string): void;
  readonly width: number;
  readonly colours: boolean;
}

/** Plays a scenario, or finds it played, and draws the path as each institution sees it. */
export async function demonstrate(
  scenario: Scenario,
  doors: Doors,
  screen: Screen,
  /** Names a playing of its own, with a new person; undefined for the one with the scenario's person. */
  again: string | undefined,
): Promise<void> {
  screen.write(`${scenario.title}\n\n`);
  const played =
    again === undefined ? await findPlayed(scenario, doors) : { state: 'never' as const };
  if (played.state === 'whole') {
    screen.write('  Już odegrano; oto ścieżka. Nowe odegranie: npm run demo -- --again\n\n');
    return draw(scenario, played, doors, screen);
  }
  const run: Run = {
    scenario,
    person: again === undefined ? scenario.person : anotherPerson(scenario),
    id: again ?? 'first',
    memory: new Map(),
  };
  // What is refused on an untouched path may be allowed where an interrupted playing has left it.
  const steps = played.state === 'begun' ? scenario.steps.filter(isRecorded) : scenario.steps;
  let position = '';
  for (const [index, step] of steps.entries()) {
    screen.write(progress(scenario, step, index + 1, steps.length, screen.width));
    const { body } = await playStep(run, step, doors).catch((error: unknown) => {
      if (error instanceof StepFailed) screen.write('nie\n');
      throw error;
    });
    screen.write(isRecorded(step) ? 'ok\n' : 'odmowa, jak być powinno\n');
    if (isRecorded(step)) position = String(body['position']);
  }
  screen.write('\n');
  return draw(scenario, { caseId: run.memory.get('case') ?? '', position }, doors, screen);
}

const isRecorded = ({ refused }: Step) => refused === undefined;

function progress(scenario: Scenario, step: Step, at: number, all: number, width: number): string {
  const number = String(at).padStart(String(all).length);
  const institution = institutionOf(scenario, step.account);
  const who = fitted(scenario.institutions[institution] ?? institution, 18);
  const head = `  [${number}/${all}] ${polishDay(step.day)}  ${who}  `;
  return `${head}${step.title.slice(0, Math.max(20, width - head.length - 4))} … `;
}

/** The path as it stands once every view knows the last fact of the playing. */
async function draw(
  scenario: Scenario,
  { caseId, position }: { readonly caseId: string; readonly position: string },
  doors: Doors,
  { write, width, colours }: Screen,
): Promise<void> {
  const views: View[] = [];
  for (const viewer of scenario.viewers) {
    const { status, body } = await doors.get(viewer, `/cases/${caseId}/path?atLeast=${position}`);
    if (status !== 200) throw new StepFailed(`${viewer} nie widzi ścieżki (${status})`);
    const entries = body['entries'] as readonly Entry[];
    views.push({ institution: institutionOf(scenario, viewer), entries });
  }
  const names = new Map(Object.entries(scenario.institutions));
  write(drawViews(views, { width, colours, names }));
}
