specpress.data("trtc/forms/start-ai-transcription", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"StartAITranscription","region":"ap-guangzhou","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"startAITranscription"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the application that the room belongs to."},{"name":"RoomId","type":"string","required":true,"doc":"Room that the robot enters: its number or its name, see RoomIdType."},{"name":"TranscriptionParams","type":"TranscriptionParams","required":true,"doc":"The robot and whom it listens to."},{"name":"SessionId","type":"string","doc":"Your own ID for this task, by which the server recognises that it runs already and refuses a second start with FailedOperation.TaskExist."},{"name":"RoomIdType","type":"integer","doc":"Which of the two kinds of room ID RoomId is.","facts":"Default: 0.","values":[["0","The room ID is a number, given in digits"],["1","The room ID is text"]]},{"name":"RecognizeConfig","type":"RecognizeConfig","doc":"Which languages are recognised."}],"structures":{"TranscriptionParams":[{"name":"UserId","type":"string","required":true,"doc":"User ID under which the robot enters the room. It must be nobody else's there."},{"name":"UserSig","type":"string","required":true,"sensitive":true,"doc":"Signature for UserId; it is the robot's password."},{"name":"MaxIdleTime","type":"integer","doc":"The task ends by itself when nobody in the room has sent audio or video for this long.","facts":"In seconds. Default: 60."},{"name":"TranscriptionMode","type":"integer","doc":"Whom the robot listens to.","facts":"Default: 0.","values":[["0","Everybody in the room"],["1","Only the member named by TargetUserId"]]},{"name":"TargetUserId","type":"string","doc":"User ID of the one member whom the robot listens to."}],"RecognizeConfig":[{"name":"Language","type":"string","doc":"Main language spoken.","facts":"Default: zh.","values":[["zh","Chinese"],["zh-TW","Chinese as spoken in Taiwan"],["zh-dialect","Chinese dialects"],["en","English"],["vi","Vietnamese"],["ja","Japanese"],["ko","Korean"],["id","Indonesian"],["th","Thai"],["pt","Portuguese"],["tr","Turkish"],["ar","Arabic"],["es","Spanish"],["hi","Hindi"],["fr","French"],["ms","Malay"],["fil","Filipino"],["de","German"],["it","Italian"],["ru","Russian"]],"open":true},{"name":"AlternativeLanguage","type":"string","list":true,"doc":"Further languages that may be spoken, by the same codes; the recogniser then finds out which one it hears.","facts":"At most 3 items."}]},"regions":["ap-guangzhou","ap-singapore","ap-tokyo","na-siliconvalley"],"examples":[{"title":"Transcribe one member of a room","input":{"SdkAppId":1234,"RoomId":"1234","RoomIdType":1,"TranscriptionParams":{"UserId":"abc","UserSig":"abc","MaxIdleTime":60,"TranscriptionMode":1,"TargetUserId":"abc"}}}]}, check: (validation) => {
const { filled, integer, isStructure, items, list, noOthers, oneOf, pattern, report, text, under } = validation;
const checkTranscriptionParams = (() => {
const transcriptionModeValues = [0, 1];
const members = ["UserId", "UserSig", "MaxIdleTime", "TranscriptionMode", "TargetUserId"];
function checkTranscriptionParams(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { UserId, UserSig, MaxIdleTime, TranscriptionMode, TargetUserId } = v;
  let known = 2;
  if (typeof UserId !== "string") text(issues, "UserId", UserId);
  if (typeof UserSig !== "string") text(issues, "UserSig", UserSig);
  if (MaxIdleTime !== undefined) {
    known++;
    if (!Number.isSafeInteger(MaxIdleTime)) integer(issues, "MaxIdleTime", MaxIdleTime);
  }
  if (TranscriptionMode !== undefined) {
    known++;
    if (!Number.isSafeInteger(TranscriptionMode)) {
      integer(issues, "TranscriptionMode", TranscriptionMode);
    }
    if (TranscriptionMode !== 0 && TranscriptionMode !== 1) {
      oneOf(issues, "TranscriptionMode", TranscriptionMode, transcriptionModeValues);
    }
  }
  if (TargetUserId !== undefined) {
    known++;
    if (typeof TargetUserId !== "string") text(issues, "TargetUserId", TargetUserId);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (TranscriptionMode === 1 && TargetUserId === undefined) {
    report(
      issues,
      ["TargetUserId"],
      "required",
      "TargetUserId is required when TranscriptionMode is 1",
    );
  }
  if ((TranscriptionMode === 0 || TranscriptionMode === undefined) && filled(TargetUserId)) {
    report(
      issues,
      ["TargetUserId"],
      "ignored",
      "TargetUserId is ignored when TranscriptionMode is 0 or absent",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkTranscriptionParams;
})();
const checkRecognizeConfig = (() => {
const members = ["Language", "AlternativeLanguage"];
function checkRecognizeConfig(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Language, AlternativeLanguage } = v;
  let known = 0;
  if (Language !== undefined) {
    known++;
    if (typeof Language !== "string") text(issues, "Language", Language);
  }
  if (AlternativeLanguage !== undefined) {
    known++;
    list(issues, "AlternativeLanguage", AlternativeLanguage, text);
    items(issues, "AlternativeLanguage", AlternativeLanguage, undefined, 3);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (Language === "zh-dialect" && filled(AlternativeLanguage)) {
    report(
      issues,
      ["AlternativeLanguage"],
      "ignored",
      "AlternativeLanguage is ignored when Language is zh-dialect",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkRecognizeConfig;
})();
const roomIdTypeValues = [0, 1];
const roomIdPattern = /^[0-9]+$/u;
const members = [
  "SdkAppId",
  "RoomId",
  "TranscriptionParams",
  "SessionId",
  "RoomIdType",
  "RecognizeConfig",
];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SdkAppId, RoomId, TranscriptionParams, SessionId, RoomIdType, RecognizeConfig } = v;
  let known = 3;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof RoomId !== "string") text(issues, "RoomId", RoomId);
  checkTranscriptionParams(TranscriptionParams, issues, "TranscriptionParams");
  if (SessionId !== undefined) {
    known++;
    if (typeof SessionId !== "string") text(issues, "SessionId", SessionId);
  }
  if (RoomIdType !== undefined) {
    known++;
    if (!Number.isSafeInteger(RoomIdType)) integer(issues, "RoomIdType", RoomIdType);
    if (RoomIdType !== 0 && RoomIdType !== 1) {
      oneOf(issues, "RoomIdType", RoomIdType, roomIdTypeValues);
    }
  }
  if (RecognizeConfig !== undefined) {
    known++;
    checkRecognizeConfig(RecognizeConfig, issues, "RecognizeConfig");
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if ((RoomIdType === 0 || RoomIdType === undefined) && RoomId !== undefined) {
    pattern(issues, ["RoomId"], RoomId, roomIdPattern);
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
