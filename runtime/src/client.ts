import type { Action, Call } from "./action.js";
import { checkCall } from "./check-call.js";
import type { CallOptions, ClientOptions } from "./client-options.js";
import {
  checkTimeout,
  checkValidate,
  clientSettings,
  type ClientSettings,
} from "./client-settings.js";
import { performCall } from "./perform-call.js";
import { regionOf } from "./region.js";
import { requestBody } from "./request-body.js";
import type { Sender } from "./sender.js";
import { SigningKeyCache } from "./signing/signing-key-cache.js";

/**
 * Sends actions: checks the input, signs, sends, decodes.
 *
 * @example
 * const client = new Client({ region: "ap-guangzhou" });
 * await client.send(dismissRoom, { SdkAppId: 1400000001, RoomId: 42 });
 */
export class Client implements Sender {
  // Private for the sake of `util.inspect` and `JSON.stringify`: both hold secrets.
  readonly #settings: ClientSettings;
  readonly #keys = new SigningKeyCache();

  constructor(options: ClientOptions = {}) {
    this.#settings = clientSettings(options);
  }

  /**
   * Calls an action.
   *
   * @throws {CallError} Tell it from other errors with {@link isCallError}.
   * @throws {TypeError} The options cannot be meant.
   */
  async send<I, O, C extends string>(
    action: Action<I, O, C>,
    input: NoInfer<I>,
    options: CallOptions = {},
  ): Promise<O> {
    const settings = this.#settings;
    const { timeouts, onWarning } = settings;
    const { signal, timeout, validate = settings.validate } = options;
    const total = timeout === undefined ? timeouts.total : checkTimeout("timeout", timeout);
    const region = regionOf(action, options.region ?? settings.region);
    const call: Call = { service: action.service.name, action: action.name, region };
    // Actions without required parameters may be called without any.
    const given: unknown = input ?? {};
    checkCall({ call, action, input: given, mode: checkValidate(validate), onWarning });
    const output = await performCall({
      call,
      action,
      input: given,
      body: requestBody(call, given),
      timeouts: { ...timeouts, total },
      signal,
      settings,
      keys: this.#keys,
    });
    return output as O;
  }
}
