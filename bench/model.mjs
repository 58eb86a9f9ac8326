// What every run is measured under: a laptop with a slow processor on a slow mobile line.

export const SHAPE = { downKbps: 1600, upKbps: 750, rttMs: 150, setUpRtts: 2 };
export const PROCESSOR_SLOWDOWN = 4;
export const WINDOW = { width: 1366, height: 768 };
