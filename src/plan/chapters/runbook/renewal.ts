const day = 86_400_000;

/** The day so many days before another; both as `yyyy-mm-dd`. */
export const daysBefore = (date: string, days: number): string =>
  new Date(new Date(`${date}T00:00:00Z`).getTime() - days * day).toISOString().slice(0, 10);
