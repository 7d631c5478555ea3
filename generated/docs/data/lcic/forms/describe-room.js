specpress.data("lcic/forms/describe-room", { form: {"call":{"service":"lcic","wireName":"lcic","version":"2022-08-17","host":"lcic.tencentcloudapi.com","action":"DescribeRoom","package":"@specpress/lcic","client":"LcicClient","constant":"lcic","method":"describeRoom"},"fields":[{"name":"RoomId","type":"integer","required":true,"doc":"Room to look up."},{"name":"RTMPStreamingURL","type":"integer","doc":"Whether the answer shall have the address that the output RTMPStreamingURL stands for.","facts":"Default: 0.","values":[["0","no"],["1","yes"]]}],"structures":{},"regions":[],"examples":[{"title":"Look up a room","input":{"RoomId":1}},{"title":"Look up a room whose class has not started","input":{"RoomId":331450358}}]}, check: (validation) => {
const { integer, isStructure, noOthers, oneOf, under } = validation;
const rTMPStreamingURLValues = [0, 1];
const members = ["RoomId", "RTMPStreamingURL"];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { RoomId, RTMPStreamingURL } = v;
  let known = 1;
  if (!Number.isSafeInteger(RoomId)) integer(issues, "RoomId", RoomId);
  if (RTMPStreamingURL !== undefined) {
    known++;
    if (!Number.isSafeInteger(RTMPStreamingURL)) {
      integer(issues, "RTMPStreamingURL", RTMPStreamingURL);
    }
    if (RTMPStreamingURL !== 0 && RTMPStreamingURL !== 1) {
      oneOf(issues, "RTMPStreamingURL", RTMPStreamingURL, rTMPStreamingURLValues);
    }
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
