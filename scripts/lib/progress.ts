/** Counter that overwrites its own line on a terminal and keeps silent elsewhere; call it with the count so far. */
export function progress(what: string, step = 100): (count: number) => void {
  return (count) => {
    if (process.stderr.isTTY && count % step === 0) process.stderr.write(`\r${what}: ${count}\u001B[K\r`);
  };
}
