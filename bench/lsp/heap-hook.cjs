// Loaded in front of a server whose heap is measured: tells its size after a collection, whenever it is asked.
process.on('message', () => {
  globalThis.gc();
  globalThis.gc();
  process.send(process.memoryUsage().heapUsed);
});
process.channel?.unref();
