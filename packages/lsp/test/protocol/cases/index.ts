import type { Case } from '../support/session.ts';
import { actionCases } from './actions.ts';
import { completionCases } from './completion.ts';
import { diagnosticCases } from './diagnostics.ts';
import { navigationCases } from './navigation.ts';
import { readingCases } from './reading.ts';
import { requestCases } from './requests.ts';
import { writingCases } from './writing.ts';

/** Everything the server does, each feature with what proves it. */
export const cases: readonly Case[] = [
  ...diagnosticCases,
  ...readingCases,
  ...navigationCases,
  ...completionCases,
  ...actionCases,
  ...writingCases,
  ...requestCases,
];
