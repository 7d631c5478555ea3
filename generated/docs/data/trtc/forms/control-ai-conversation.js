specpress.data("trtc/forms/control-ai-conversation", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"ControlAIConversation","region":"ap-guangzhou","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"controlAIConversation"},"fields":[{"name":"TaskId","type":"string","required":true,"doc":"ID of the conversation whose robot is meant."},{"name":"Command","type":"string","required":true,"doc":"What the robot shall do.","values":[["ServerPushText","The robot says the text in ServerPushText"]]},{"name":"ServerPushText","type":"ServerPushText","doc":"The text that the robot is to say."}],"structures":{"ServerPushText":[{"name":"Text","type":"string","doc":"What the robot says."},{"name":"Interrupt","type":"boolean","doc":"Whether the robot breaks off what it is saying for this text."},{"name":"StopAfterPlay","type":"boolean","doc":"Whether the conversation ends once the text has been spoken."}]},"regions":["ap-guangzhou","ap-singapore","ap-tokyo","na-siliconvalley"],"examples":[{"title":"Make the robot say something","input":{"TaskId":"your-taskid","Command":"ServerPushText","ServerPushText":{"Text":"Hello, I am glad to serve you","Interrupt":true}}}]}, check: (validation) => {
const { flag, isStructure, noOthers, oneOf, report, text, under } = validation;
const checkServerPushText = (() => {
const members = ["Text", "Interrupt", "StopAfterPlay"];
function checkServerPushText(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Text, Interrupt, StopAfterPlay } = v;
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
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkServerPushText;
})();
const commandValues = ["ServerPushText"];
const members = ["TaskId", "Command", "ServerPushText"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { TaskId, Command, ServerPushText } = v;
  let known = 2;
  if (typeof TaskId !== "string") text(issues, "TaskId", TaskId);
  if (typeof Command !== "string") text(issues, "Command", Command);
  if (Command !== "ServerPushText") oneOf(issues, "Command", Command, commandValues);
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
