// A worker thread: builds its own reader over the shared model and does the tasks that it is sent.
import { parentPort, workerData } from 'node:worker_threads';
import { createReader, type Resources, type Tables } from '../reader/index.ts';
import { rendererOf } from './renderer.ts';
import { readTables } from '../resources/index.ts';
import { perform, type Settings, type Task } from './task.ts';

const { models, changed, settings } = workerData as { readonly models: Omit<Resources, 'tables'>; readonly changed: Tables; readonly settings: Settings };

async function work(): Promise<void> {
  const workshop = { reader: createReader({ tables: { ...readTables(), ...changed }, ...models }), render: await rendererOf(settings), settings };
  parentPort?.on('message', (task: Task) => parentPort?.postMessage(perform(task, workshop)));
  parentPort?.postMessage(null);
}

// What fails here ends the thread with an error, of which the pool hears.
void work();
