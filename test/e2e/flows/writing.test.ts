import { writerFlows } from './writer.ts';

writerFlows('desktop');
