specpress.data("trtc/forms/describe-stream-ingest", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"DescribeStreamIngest","region":"ap-bangkok","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"describeStreamIngest"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the application that the room belongs to."},{"name":"TaskId","type":"string","required":true,"doc":"ID of the task to ask about."}],"structures":{},"regions":["ap-bangkok","ap-jakarta","ap-mumbai","ap-singapore"],"examples":[{"title":"Ask whether a task is running","input":{"SdkAppId":1234567890,"TaskId":"1234"}}]}, check: (validation) => {
const { integer, isStructure, noOthers, text, under } = validation;
const members = ["SdkAppId", "TaskId"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, TaskId } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof TaskId !== "string") text(issues, "TaskId", TaskId);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
