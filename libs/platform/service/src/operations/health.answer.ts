/** Whether the process lives or serves. */
export class HealthAnswer {
  /** Always "ok"; anything else is a problem answer. @example "ok" */
  status!: string;
}
