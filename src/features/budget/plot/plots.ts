import { chartSource } from '#ui/charts/chart-source.ts';

export const curvePlot = chartSource(async () => (await import('../curve/CurvePlot.tsx')).CurvePlot);
export const cashPlot = chartSource(async () => (await import('../cash/CashPlot.tsx')).CashPlot);
