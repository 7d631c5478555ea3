specpress.data("trtc/forms/describe-ai-conversation", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"DescribeAIConversation","region":"ap-guangzhou","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"describeAIConversation"},"fields":[{"name":"SdkAppId","type":"integer","doc":"ID of the application that the room belongs to; goes with SessionId."},{"name":"TaskId","type":"string","doc":"ID of the conversation."},{"name":"SessionId","type":"string","doc":"Your own ID of the conversation, if StartAIConversation was given one."}],"structures":{},"regions":["ap-guangzhou","ap-singapore","ap-tokyo","na-siliconvalley"],"examples":[{"title":"Ask for the state of a conversation","input":{"TaskId":"SV1FR+XTtvzAjRxZZ+aof1DfJF00VSBBNE0zR9W-PEpgCPBmt402BbnqMCdom79LtZO-VbLyV1nhVY1pFauWgrW12BevPvJ5Zn010RnD6vj3hgfbV0."}}]}, check: (validation) => {
const { integer, isStructure, noOthers, report, text, under } = validation;
const members = ["SdkAppId", "TaskId", "SessionId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, TaskId, SessionId } = v;
  let known = 0;
  if (SdkAppId !== undefined) {
    known++;
    if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  }
  if (TaskId !== undefined) {
    known++;
    if (typeof TaskId !== "string") text(issues, "TaskId", TaskId);
  }
  if (SessionId !== undefined) {
    known++;
    if (typeof SessionId !== "string") text(issues, "SessionId", SessionId);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if ((TaskId === undefined || TaskId === "") && SdkAppId === undefined) {
    report(
      issues,
      ["SdkAppId"],
      "required",
      "SdkAppId and SessionId should be given when TaskId is absent or empty",
      "warning",
    );
  }
  if ((TaskId === undefined || TaskId === "") && SessionId === undefined) {
    report(
      issues,
      ["SessionId"],
      "required",
      "SdkAppId and SessionId should be given when TaskId is absent or empty",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
