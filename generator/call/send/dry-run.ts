import {
  TransportFailure,
  type Client,
  type ClientOptions,
  type RequestForm,
} from "../../../runtime/src/index.js";
import { perform, type Performance } from "./perform.js";
import { watchedForm, type Signing } from "./watched-form.js";

/** A request that was not sent, and where it would have gone. */
export interface UnsentRequest extends Signing {
  readonly endpoint: URL;
}

/** Makes the first request of a call, and sends nothing. Rejects if there can be none. */
export async function dryRun(
  makeClient: (options: Pick<ClientOptions, "transport" | "retry" | "form">) => Client,
  form: RequestForm,
  call: Performance,
): Promise<UnsentRequest> {
  let first: Signing | undefined;
  let endpoint: URL | undefined;
  const client = makeClient({
    transport: {
      send(request) {
        endpoint ??= request.endpoint;
        return Promise.reject(new TransportFailure("failed", "a dry run", false));
      },
    },
    retry: false,
    form: watchedForm(form, (signing) => (first ??= signing)),
  });
  try {
    await perform(client, call);
  } catch (error) {
    if (first && endpoint) return { ...first, endpoint };
    throw error;
  }
  throw new Error("a call ended without a request");
}
