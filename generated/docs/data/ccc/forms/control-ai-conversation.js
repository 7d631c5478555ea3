specpress.data("ccc/forms/control-ai-conversation", { form: {"call":{"service":"ccc","wireName":"ccc","version":"2020-02-10","host":"ccc.tencentcloudapi.com","action":"ControlAIConversation","region":"ap-guangzhou","package":"@specpress/ccc","client":"CccClient","constant":"ccc","method":"controlAIConversation"},"fields":[{"name":"SessionId","type":"string","required":true,"doc":"The AI call whose robot is meant."},{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the contact center application."},{"name":"Command","type":"string","doc":"What the robot shall do.","values":[["ServerPushText","The robot says or plays what ServerPushText holds"]]},{"name":"ServerPushText","type":"ServerPushText","doc":"What the robot is to say."}],"structures":{"ServerPushText":[{"name":"Text","type":"string","doc":"What the robot says."},{"name":"Interrupt","type":"boolean","doc":"Whether the robot breaks off what it is saying for this message."},{"name":"StopAfterPlay","type":"boolean","doc":"Whether the conversation ends once the message has been spoken."},{"name":"Audio","type":"string","doc":"Audio that is played instead of a text. It must be mono and have the sample rate of the robot's text-to-speech.","facts":"Base64."},{"name":"DropMode","type":"integer","doc":"What becomes of a message that may not interrupt when an exchange is going on.","facts":"Default: 0.","values":[["0","The message is dropped"],["1","The message waits until the exchange is over. Several can wait; an interruption later on clears them all"]]},{"name":"Priority","type":"integer","doc":"Whether the message can be interrupted while it is spoken. With 1, an Interrupt of true starts it at once, and an Interrupt of false with a DropMode of 1 after the exchange that is going on.","values":[["0","The callee can interrupt the message"],["1","Nothing interrupts the message"]]},{"name":"AddHistory","type":"boolean","doc":"Whether the text becomes part of the conversation that the model remembers."}]},"regions":["ap-guangzhou","ap-singapore"],"examples":[{"title":"Make the robot say something","input":{"SdkAppId":1400000000,"SessionId":"6bb56a09-2787-40bc-80c5-dc6dab783eff","Command":"ServerPushText","ServerPushText":{"Text":"你好很高兴为您服务","Interrupt":true}}}]}, check: (validation) => {
const { BASE64, atMostOne, filled, flag, format, integer, isStructure, noOthers, oneOf, range, report, text, under } = validation;
const checkServerPushText = (() => {
const dropModeValues = [0, 1];
const priorityValues = [0, 1];
const members = [
  "Text",
  "Interrupt",
  "StopAfterPlay",
  "Audio",
  "DropMode",
  "Priority",
  "AddHistory",
];
function checkServerPushText(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Text, Interrupt, StopAfterPlay, Audio, DropMode, Priority, AddHistory } = v;
  let known = 0;
  if (Text !== undefined) {
    known++;
    if (typeof Text !== "string") text(issues, "Text", Text);
  }
  if (Interrupt !== undefined) {
    known++;
    if (typeof Interrupt !== "boolean") flag(issues, "Interrupt", Interrupt);
  }
  if (StopAfterPlay !== undefined) {
    known++;
    if (typeof StopAfterPlay !== "boolean") flag(issues, "StopAfterPlay", StopAfterPlay);
  }
  if (Audio !== undefined) {
    known++;
    if (typeof Audio !== "string") text(issues, "Audio", Audio);
    format(issues, "Audio", Audio, BASE64);
  }
  if (DropMode !== undefined) {
    known++;
    if (!Number.isSafeInteger(DropMode)) integer(issues, "DropMode", DropMode);
    if (DropMode !== 0 && DropMode !== 1) oneOf(issues, "DropMode", DropMode, dropModeValues);
  }
  if (Priority !== undefined) {
    known++;
    if (!Number.isSafeInteger(Priority)) integer(issues, "Priority", Priority);
    if (Priority !== 0 && Priority !== 1) oneOf(issues, "Priority", Priority, priorityValues);
  }
  if (AddHistory !== undefined) {
    known++;
    if (typeof AddHistory !== "boolean") flag(issues, "AddHistory", AddHistory);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (filled(Text) && filled(Audio)) {
    atMostOne(
      issues,
      [["Text"], ["Audio"]],
      [filled(Text), filled(Audio)],
      "At most one of Text and Audio may be given",
    );
  }
  if (!filled(Text) && !filled(Audio)) {
    report(issues, [], "any-of", "At least one of Text and Audio should be given", "warning");
  }
  if (Interrupt === true && DropMode !== undefined) {
    report(
      issues,
      ["DropMode"],
      "ignored",
      "DropMode is ignored when Interrupt is true",
      "warning",
    );
  }
  if (Priority !== undefined) {
    range(issues, ["Priority"], Priority, undefined, 0, "warning");
  }
  if (issues.length > from) under(issues, from, key);
}
return checkServerPushText;
})();
const commandValues = ["ServerPushText"];
const members = ["SessionId", "SdkAppId", "Command", "ServerPushText"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SessionId, SdkAppId, Command, ServerPushText } = v;
  let known = 2;
  if (typeof SessionId !== "string") text(issues, "SessionId", SessionId);
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (Command !== undefined) {
    known++;
    if (typeof Command !== "string") text(issues, "Command", Command);
    if (Command !== "ServerPushText") oneOf(issues, "Command", Command, commandValues);
  }
  if (ServerPushText !== undefined) {
    known++;
    checkServerPushText(ServerPushText, issues, "ServerPushText");
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (Command === "ServerPushText" && ServerPushText === undefined) {
    report(
      issues,
      ["ServerPushText"],
      "required",
      "ServerPushText is required when Command is ServerPushText",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
