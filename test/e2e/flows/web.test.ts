import { writerFlows } from './writer.ts';

// VS Code takes a package's `main` wherever it can: this package has `browser` only.
writerFlows('web');
