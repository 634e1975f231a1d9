/** Whether the process lives or serves. */
export class HealthAnswer {
  /** Always "ok"; anything else is a problem answer. @example "ok" */
  status!: string;
  /** Which product answers. @example "sciezka" */
  product!: string;
}
