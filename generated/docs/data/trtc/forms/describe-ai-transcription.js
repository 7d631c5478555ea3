specpress.data("trtc/forms/describe-ai-transcription", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"DescribeAITranscription","region":"ap-guangzhou","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"describeAITranscription"},"fields":[{"name":"TaskId","type":"string","required":true,"doc":"ID of the transcription."},{"name":"SdkAppId","type":"integer","doc":"ID of the application that the room belongs to; goes with SessionId."},{"name":"SessionId","type":"string","doc":"Your own ID of the transcription, if StartAITranscription was given one."}],"structures":{},"regions":["ap-guangzhou","ap-singapore","ap-tokyo","na-siliconvalley"],"examples":[{"title":"Ask for the state of a transcription by its TaskId","input":{"TaskId":"abc"}}]}, check: (validation) => {
const { filled, integer, isStructure, noOthers, report, text, under } = validation;
const members = ["TaskId", "SdkAppId", "SessionId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { TaskId, SdkAppId, SessionId } = v;
  let known = 1;
  if (typeof TaskId !== "string") text(issues, "TaskId", TaskId);
  if (SdkAppId !== undefined) {
    known++;
    if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  }
  if (SessionId !== undefined) {
    known++;
    if (typeof SessionId !== "string") text(issues, "SessionId", SessionId);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (TaskId === "" && SdkAppId === undefined) {
    report(
      issues,
      ["SdkAppId"],
      "required",
      "SdkAppId and SessionId are required when TaskId is empty",
    );
  }
  if (TaskId === "" && SessionId === undefined) {
    report(
      issues,
      ["SessionId"],
      "required",
      "SdkAppId and SessionId are required when TaskId is empty",
    );
  }
  if (TaskId !== "" && SdkAppId !== undefined) {
    report(
      issues,
      ["SdkAppId"],
      "ignored",
      "SdkAppId and SessionId are ignored when TaskId is not empty",
      "warning",
    );
  }
  if (TaskId !== "" && filled(SessionId)) {
    report(
      issues,
      ["SessionId"],
      "ignored",
      "SdkAppId and SessionId are ignored when TaskId is not empty",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
