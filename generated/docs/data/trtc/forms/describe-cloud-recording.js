specpress.data("trtc/forms/describe-cloud-recording", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"DescribeCloudRecording","region":"ap-beijing","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"describeCloudRecording"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"Application whose room is recorded."},{"name":"TaskId","type":"string","required":true,"doc":"Task to look at."}],"structures":{},"regions":["ap-beijing","ap-guangzhou","ap-mumbai","ap-shanghai","ap-singapore"],"examples":[{"title":"Look up the state of a recording task","input":{"TaskId":"xx","SdkAppId":1234}}]}, check: (validation) => {
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
