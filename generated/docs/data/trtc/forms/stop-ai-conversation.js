specpress.data("trtc/forms/stop-ai-conversation", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"StopAIConversation","region":"ap-guangzhou","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"stopAIConversation"},"fields":[{"name":"TaskId","type":"string","required":true,"doc":"ID of the conversation to end."}],"structures":{},"regions":["ap-guangzhou","ap-singapore","ap-tokyo","na-siliconvalley"],"examples":[{"title":"End a conversation","input":{"TaskId":"SV1FR+XTtvzAjRxZZ+aof1DfJF00VSBBNE0zR9W-PEpgCPBmt402BbnqMCdom79LtZO-VbLyV1nhVY1pFauWgrW12BevPvJ5Zn010RnD6vj3hgfbVH0."}}]}, check: (validation) => {
const { isStructure, noOthers, text, under } = validation;
const members = ["TaskId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { TaskId } = v;
  let known = 1;
  if (typeof TaskId !== "string") text(issues, "TaskId", TaskId);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
