import type { RequestForm, SignedRequest, SigningContext } from "../../../runtime/src/index.js";

/** A request that has been signed, and what it was signed with. Holds secrets. */
export interface Signing {
  readonly request: SignedRequest;
  readonly context: SigningContext;
}

/** The same form; `watch` sees each request that it makes. */
export function watchedForm(form: RequestForm, watch: (signing: Signing) => void): RequestForm {
  return (call) => {
    const sign = form(call);
    return async (context) => {
      const request = await sign(context);
      watch({ request, context });
      return request;
    };
  };
}
