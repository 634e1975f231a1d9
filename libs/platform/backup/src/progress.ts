/** Hears how far a piece of work has come; `total` is known from the start. */
export type Progress = (work: string, done: number, total: number) => void;
