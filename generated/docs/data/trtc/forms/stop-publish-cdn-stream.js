specpress.data("trtc/forms/stop-publish-cdn-stream", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"StopPublishCdnStream","region":"ap-guangzhou","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"stopPublishCdnStream"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the TRTC application that the room belongs to."},{"name":"TaskId","type":"string","required":true,"doc":"The task to stop."}],"structures":{},"regions":["ap-guangzhou","ap-hongkong","ap-singapore"],"examples":[{"title":"Stop a relay task","input":{"SdkAppId":1400188366,"TaskId":"-m97l2ZU7kOlV5cTRMoU6yoGp2nDYkzbJ13EC4K-4pycoZXVv+XVrNoUXQ8++8Z2PwUlAQ.."}}]}, check: (validation) => {
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
