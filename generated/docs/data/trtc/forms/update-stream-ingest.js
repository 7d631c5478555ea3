specpress.data("trtc/forms/update-stream-ingest", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"UpdateStreamIngest","region":"ap-bangkok","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"updateStreamIngest"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the application that the room belongs to."},{"name":"TaskId","type":"string","required":true,"doc":"ID of the task to change."},{"name":"StreamUrl","type":"string","doc":"Where the media is fetched from henceforth.","facts":"A URL."},{"name":"Volume","type":"integer","doc":"How loud the media is played; the highest value is the loudness of the source.","facts":"0 to 100. Default: 100."},{"name":"IsPause","type":"boolean","doc":"Whether playing pauses. A paused task is still running and is charged for; StopStreamIngest ends it.","facts":"Default: false."}],"structures":{},"regions":["ap-bangkok","ap-guangzhou","ap-jakarta","ap-mumbai","ap-singapore","ap-tokyo"],"examples":[{"title":"Go on with another source","input":{"SdkAppId":1234567890,"TaskId":"1234","StreamUrl":"https://a.b/test.mp4"}}]}, check: (validation) => {
const { URL_TEXT, flag, format, integer, isStructure, noOthers, range, text, under } = validation;
const members = ["SdkAppId", "TaskId", "StreamUrl", "Volume", "IsPause"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, TaskId, StreamUrl, Volume, IsPause } = v;
  let known = 2;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof TaskId !== "string") text(issues, "TaskId", TaskId);
  if (StreamUrl !== undefined) {
    known++;
    if (typeof StreamUrl !== "string") text(issues, "StreamUrl", StreamUrl);
    format(issues, "StreamUrl", StreamUrl, URL_TEXT);
  }
  if (Volume !== undefined) {
    known++;
    if (!Number.isSafeInteger(Volume)) integer(issues, "Volume", Volume);
    if (Volume < 0 || Volume > 100) range(issues, "Volume", Volume, 0, 100);
  }
  if (IsPause !== undefined) {
    known++;
    if (typeof IsPause !== "boolean") flag(issues, "IsPause", IsPause);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
