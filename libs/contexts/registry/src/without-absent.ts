type AbsentKeys<Content> = {
  [Key in keyof Content]-?: undefined extends Content[Key] ? Key : never;
}[keyof Content];

/** The same content in which a field that was left out is really not there. */
export type WithoutAbsent<Content> = Omit<Content, AbsentKeys<Content>> & {
  [Key in AbsentKeys<Content>]?: Exclude<Content[Key], undefined>;
};

/** A form that is left empty has its fields, without values or with null; a fact must not. */
export const withoutAbsent = <Content extends object>(content: Content): WithoutAbsent<Content> =>
  Object.fromEntries(
    Object.entries(content).filter(([, value]) => value !== undefined && value !== null),
  ) as WithoutAbsent<Content>;
