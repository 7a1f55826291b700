import { writeLog } from '../store/log.ts';
import type { SweepOutcome } from './sweep.ts';

/** The log of the deployed function. An alarm counts the lines with a `finding`. */
export const logOutcome = ({ released, told, findings }: SweepOutcome): void => {
  if (released + told > 0) writeLog('INFO', { outcome: 'swept', released, told });
  for (const { kind, ...rest } of findings) writeLog('WARN', { finding: kind, ...rest });
};
