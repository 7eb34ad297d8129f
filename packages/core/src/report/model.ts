import * as z from 'zod';

// Written by the report helper; see docs/architecture.md.
export const reportSchema = z.object({});
export type Report = z.infer<typeof reportSchema>;
