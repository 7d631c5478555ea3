/** Attribute values of the kinds that are used here. */
export type Attributes = Record<string, string | number>;

/** What is used of a span of `@opentelemetry/api`. */
export interface Span {
  setAttributes(attributes: Attributes): unknown;
  addEvent(name: string, attributes: Attributes): unknown;
  setStatus(status: { readonly code: number; readonly message?: string }): unknown;
  end(): void;
}

/**
 * What is used of a tracer of `@opentelemetry/api`. Any tracer fits; as this is all that is asked
 * for, the package itself is not.
 */
export interface Tracer {
  startSpan(
    name: string,
    options: {
      readonly kind: number;
      readonly attributes: Attributes;
      readonly startTime?: number;
    },
  ): Span;
}
