import { readFile } from 'node:fs/promises';
import { compileFunction } from 'node:vm';
import type { AmpProblem, ValidateAmp } from '../render/amp/validity.ts';

type Engine = {
  readonly init: () => Promise<void>;
  readonly validateString: (html: string, format: 'AMP') => EngineResult;
};
type EngineResult = {
  readonly status: 'PASS' | 'FAIL' | 'UNKNOWN';
  readonly errors: readonly EngineError[];
};
type EngineError = {
  readonly severity: string;
  readonly code: string;
  readonly line: number;
  readonly col: number;
  readonly params: readonly string[];
};

/**
 * Loads the engine that `infra/install` fetched, about 0.3 s: once a process, off the path to the first page.
 * Engine path: absolute, of `validator_wasm.js`.
 *
 * The engine has 16 MB of memory, and overflows its stack on markup nested beyond 114 levels; it answers nothing
 * sensible from then on. What is too large it isn't asked; for the rest a second one stands by, and a third is made
 * ready meanwhile.
 */
export const loadAmpValidator = async (enginePath: string): Promise<ValidateAmp> => {
  const source = await readFile(enginePath, 'utf8');
  const start = (): Promise<Engine> => instantiate(source, enginePath);
  const engines = await Promise.all([start(), start()]);
  const replace = async (): Promise<void> => {
    engines.push(await start());
  };
  return (html) => {
    const [engine] = engines;
    if (load(html) > mostLoad) return [gaveUp('too large')];
    if (engine === undefined) return [gaveUp('the engine is starting again')];
    const problems = validate(engine, html);
    if (problems !== null) return problems;
    engines.shift();
    void replace();
    return [gaveUp('nested too deep')];
  };
};

/** Where its memory ends, measured: 230,000 tags without text, or 125,000 with 3.4 MB of it. */
const mostLoad = 170_000;
const load = (html: string): number => html.length / 23 + html.split('<').length;

/** The engine is a classic script that hangs itself on its `this`: an object of ours, not the global one. */
const instantiate = async (source: string, filename: string): Promise<Engine> => {
  const host: { amp?: { validator: Engine } } = Object.create(globalThis);
  compileFunction(source, ['module', 'exports'], { filename }).call(host, {}, undefined);
  if (host.amp === undefined)
    throw new Error(`${filename} is not the AMP validator: run \`npm run engine\`.`);
  const engine = host.amp.validator;
  await engine.init();
  return engine;
};

/** `null`: the engine broke down over it. */
const validate = (engine: Engine, html: string): readonly AmpProblem[] | null => {
  try {
    const { status, errors } = engine.validateString(html, 'AMP');
    if (status === 'PASS') return [];
    const problems = errors.filter((error) => error.severity === 'ERROR').map(problem);
    return problems.length === 0 ? [gaveUp(status)] : problems;
  } catch {
    return null;
  }
};

const problem = ({ code, params, line, col }: EngineError): AmpProblem => ({
  code,
  details: params,
  line,
  column: col,
});

const gaveUp = (reason: string): AmpProblem => ({ code: 'GAVE_UP', details: [reason], line: 1, column: 0 });
