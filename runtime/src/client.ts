import type { Action, Call } from "./action.js";
import { checkCall } from "./check-call.js";
import type { CallOptions, ClientOptions } from "./client-options.js";
import {
  checkCallOptions,
  checkTimeout,
  checkValidate,
  clientSettings,
  type ClientSettings,
} from "./client-settings.js";
import type { Platform } from "./platform.js";
import { regionOf } from "./region.js";
import { callRetryPolicy } from "./retry/retry-options.js";
import { sendCall } from "./send-call.js";
import type { Sender } from "./sender.js";

/** A client of any platform: checks the input, signs, sends, decodes. */
export class PlatformClient implements Sender {
  // Private for the sake of `util.inspect` and `JSON.stringify`: it holds secrets.
  readonly #settings: ClientSettings;

  constructor(platform: Platform, options: ClientOptions) {
    this.#settings = clientSettings(platform, options);
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
    const { timeout, retry, validate = settings.validate } = checkCallOptions(options);
    const total =
      timeout === undefined ? settings.timeouts.total : checkTimeout("timeout", timeout);
    const region = regionOf(action, options.region ?? settings.region);
    const call: Call = { service: action.service.name, action: action.name, region };
    // Actions without required parameters may be called without any.
    const given: unknown = input ?? {};
    const mode = checkValidate(validate);
    checkCall({ call, action, input: given, mode, onWarning: settings.onWarning });
    const form = options.form ?? settings.form;
    const output = await sendCall(settings, {
      call,
      action,
      input: given,
      sign: form({ call, action, input: given }),
      total,
      retry: retry === undefined ? settings.retry : callRetryPolicy(retry, settings.retry),
      signal: options.signal,
    });
    return output as O;
  }
}
