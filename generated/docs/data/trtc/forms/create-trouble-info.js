specpress.data("trtc/forms/create-trouble-info", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"CreateTroubleInfo","region":"ap-bangkok","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"createTroubleInfo"},"fields":[{"name":"SdkAppId","type":"string","required":true,"doc":"ID of the application, here as text."},{"name":"RoomId","type":"string","required":true,"doc":"Room in which it happened."},{"name":"TeacherUserId","type":"string","required":true,"doc":"Whoever taught in the room when it happened."},{"name":"StudentUserId","type":"string","required":true,"doc":"Whoever was taught there when it happened."},{"name":"TroubleUserId","type":"string","required":true,"doc":"Which of the two had the trouble, by user ID."},{"name":"TroubleType","type":"integer","required":true,"doc":"What went wrong.","values":[["1","trouble with the video"],["2","trouble with the audio"],["3","trouble with video and audio"],["5","trouble entering the room"],["4","change of course"],["6","request for help"],["7","feedback on a problem"],["8","complaint"]]},{"name":"TroubleTime","type":"integer","required":true,"doc":"When it happened.","facts":"Unix time in seconds."},{"name":"TroubleMsg","type":"string","required":true,"doc":"Details in words."}],"structures":{},"regions":["ap-bangkok","ap-beijing","ap-guangzhou","ap-hongkong","ap-jakarta","ap-mumbai","ap-shanghai","ap-singapore"],"examples":[{"title":"Report an exception","input":{"SdkAppId":"1400188366","RoomId":"1587879309","TeacherUserId":"1587882309","StudentUserId":"123456","TroubleUserId":"123456","TroubleType":1,"TroubleTime":87654321,"TroubleMsg":"VoiceException"}}]}, check: (validation) => {
const { integer, isStructure, noOthers, oneOf, text, under, unixSeconds } = validation;
const troubleTypeValues = [1, 2, 3, 5, 4, 6, 7, 8];
const members = [
  "SdkAppId",
  "RoomId",
  "TeacherUserId",
  "StudentUserId",
  "TroubleUserId",
  "TroubleType",
  "TroubleTime",
  "TroubleMsg",
];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    SdkAppId,
    RoomId,
    TeacherUserId,
    StudentUserId,
    TroubleUserId,
    TroubleType,
    TroubleTime,
    TroubleMsg,
  } = v;
  let known = 8;
  if (typeof SdkAppId !== "string") text(issues, "SdkAppId", SdkAppId);
  if (typeof RoomId !== "string") text(issues, "RoomId", RoomId);
  if (typeof TeacherUserId !== "string") text(issues, "TeacherUserId", TeacherUserId);
  if (typeof StudentUserId !== "string") text(issues, "StudentUserId", StudentUserId);
  if (typeof TroubleUserId !== "string") text(issues, "TroubleUserId", TroubleUserId);
  if (!Number.isSafeInteger(TroubleType)) integer(issues, "TroubleType", TroubleType);
  oneOf(issues, "TroubleType", TroubleType, troubleTypeValues);
  if (!Number.isSafeInteger(TroubleTime)) integer(issues, "TroubleTime", TroubleTime);
  unixSeconds(issues, "TroubleTime", TroubleTime);
  if (typeof TroubleMsg !== "string") text(issues, "TroubleMsg", TroubleMsg);
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
