specpress.data("trtc/forms/stop-ai-transcription", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"StopAITranscription","region":"ap-guangzhou","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"stopAITranscription"},"fields":[{"name":"TaskId","type":"string","required":true,"doc":"ID of the transcription to end."}],"structures":{},"regions":["ap-guangzhou","ap-singapore","ap-tokyo","na-siliconvalley"],"examples":[{"title":"End a transcription","input":{"TaskId":"abc"}}]}, check: (validation) => {
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
