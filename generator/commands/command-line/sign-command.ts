import { Option } from "commander";
import { ALGORITHMS, type SignFlags } from "../sign-flags.js";
import type { CommandLine, Flags } from "./command-line.js";

/** `specpress sign` */
export function addSign(cli: CommandLine): void {
  cli
    .command("sign")
    .argument(
      "[request]",
      "a curl command in quotes, a file with one or with a captured request, or -",
    )
    .description("sign a request, show how, and find out why a signature is refused")
    .option("--explain", "print every step, and what is wrong with the signature that is there")
    .option("--json", "the same, for other programs")
    .option("--authorization <header>", "the Authorization to judge, or Signature=... of version 1")
    .option("--service <service>", "such as trtc; needed where the host does not tell")
    .option("--action <action>", "makes a request of its own, with the options that follow")
    .option("--api-version <date>", "version of the API, such as 2019-07-22")
    .option("--region <region>", "such as ap-guangzhou")
    .option("--timestamp <seconds>", "seconds since 1970; default: now")
    .option("--method <method>", "GET or POST")
    .option("--host <host>", "default: <service>.tencentcloudapi.com")
    .option("--content-type <type>", "default: application/json, of GET that of a form")
    .option("--query <query>", "of a GET, as it is to be sent: Limit=10&Name=a%20b")
    .option("--body <text>", "the body; of GET and version 1, the parameters as JSON")
    .option("--body-file <file>", "the body, byte for byte")
    .addOption(new Option("--algorithm <name>", "how to sign").choices([...ALGORITHMS]))
    .option("--nonce <number>", "of version 1")
    .option("--secret-id <id>", "default: TENCENTCLOUD_SECRET_ID")
    .option(
      "--secret-key-file <file>",
      "a file with the SecretKey; default: TENCENTCLOUD_SECRET_KEY",
    )
    .option("--profile <name>", "take both from this section of ~/.tencentcloud/credentials")
    .addHelpText("after", HELP)
    .action((given: string | undefined, flags: Flags & SignFlags) =>
      cli.run(async () => {
        const { runSign } = await import("../sign.js");
        const { environment, stdin, now } = cli;
        return runSign(
          { cwd: flags.cwd, given, flags, environment, stdin, now },
          cli.output(flags),
        );
      }),
    );
}

const HELP = `
A captured request is what was sent, as HTTP ("POST / HTTP/1.1" and so on), as curl -v prints it, or as
an entry of a HAR file. A request with a signature is judged: each usual mistake is tried, alone and in pairs.
  specpress sign --explain --service trtc --action DismissRoom --body '{"SdkAppId":1400000001,"RoomId":42}'
  specpress sign "curl https://trtc.tencentcloudapi.com -H 'Authorization: TC3-HMAC-SHA256 ...' ..."
  pbpaste | specpress sign -
Without the SecretKey, what can be seen without signing is looked at. The key is never printed.
Exit codes: 0 fine, 1 the signature is wrong, 64 wrong usage.`;
