specpress.data("trtc/forms/start-stream-ingest", { form: {"call":{"service":"trtc","wireName":"trtc","version":"2019-07-22","host":"trtc.tencentcloudapi.com","action":"StartStreamIngest","region":"ap-bangkok","package":"@specpress/trtc","client":"TrtcClient","constant":"trtc","method":"startStreamIngest"},"fields":[{"name":"SdkAppId","type":"integer","required":true,"doc":"ID of the application that the room belongs to."},{"name":"RoomId","type":"string","required":true,"doc":"Room to play into: its number or its name, see RoomIdType."},{"name":"RoomIdType","type":"integer","required":true,"doc":"Which of the two kinds of room ID the room was opened with.","facts":"Default: 1.","values":[["0","The room ID is text"],["1","The room ID is a 32-bit number, given in digits"]]},{"name":"UserId","type":"string","required":true,"doc":"User ID under which the robot enters the room."},{"name":"UserSig","type":"string","required":true,"sensitive":true,"doc":"Signature for UserId; it is the robot's password."},{"name":"StreamUrl","type":"string","doc":"Where the media is fetched from, for example an MP4 file.","facts":"A URL."},{"name":"PrivateMapKey","type":"string","sensitive":true,"doc":"Permission ticket for the room. It is needed, besides UserSig, only where advanced permission control is turned on in the console."},{"name":"SeekSecond","type":"integer","doc":"Position in the media at which playing begins.","facts":"In seconds."},{"name":"AutoPush","type":"boolean","doc":"Whether the robot's stream is relayed to the CDN as well. This works only where relay to the CDN is turned on in the console."},{"name":"RepeatNum","type":"integer","doc":"How many times the media is played. -1 repeats it until StopStreamIngest is called or MaxDuration is over.","facts":"-1 to 1000, not 0. Default: 1."},{"name":"MaxDuration","type":"integer","doc":"After how long an endless repetition ends.","facts":"1 to 10080, in minutes."},{"name":"Volume","type":"integer","doc":"How loud the media is played; the highest value is the loudness of the source.","facts":"0 to 100. Default: 100."}],"structures":{},"regions":["ap-bangkok","ap-guangzhou","ap-jakarta","ap-mumbai","ap-singapore","ap-tokyo"],"examples":[{"title":"Play an MP4 file into a room","input":{"SdkAppId":1234567890,"RoomId":"room123","UserId":"robot123","UserSig":"xxxxxxxxxxxxxxx","PrivateMapKey":"xxxxxxxxxxxxxxx","RoomIdType":0,"StreamUrl":"https://a.b/test.mp4"}}]}, check: (validation) => {
const { URL_TEXT, filled, flag, format, integer, isStructure, list, noOthers, noneOf, num, oneOf, pattern, range, report, text, under } = validation;
const checkVideoEncodeParams = (() => {
const members = ["Width", "Height", "Fps", "BitRate", "Gop"];
function checkVideoEncodeParams(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { Width, Height, Fps, BitRate, Gop } = v;
  let known = 0;
  if (Width !== undefined) {
    known++;
    if (!Number.isSafeInteger(Width)) integer(issues, "Width", Width);
    if (Width < 0 || Width > 1920) range(issues, "Width", Width, 0, 1920);
  }
  if (Height !== undefined) {
    known++;
    if (!Number.isSafeInteger(Height)) integer(issues, "Height", Height);
    if (Height < 0 || Height > 1080) range(issues, "Height", Height, 0, 1080);
  }
  if (Fps !== undefined) {
    known++;
    if (!Number.isSafeInteger(Fps)) integer(issues, "Fps", Fps);
    if (Fps < 1 || Fps > 60) range(issues, "Fps", Fps, 1, 60);
  }
  if (BitRate !== undefined) {
    known++;
    if (!Number.isSafeInteger(BitRate)) integer(issues, "BitRate", BitRate);
    if (BitRate < 1 || BitRate > 10000) range(issues, "BitRate", BitRate, 1, 10000);
  }
  if (Gop !== undefined) {
    known++;
    if (!Number.isSafeInteger(Gop)) integer(issues, "Gop", Gop);
    if (Gop < 1 || Gop > 2) range(issues, "Gop", Gop, 1, 2);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkVideoEncodeParams;
})();
const checkAudioEncodeParams = (() => {
const sampleRateValues = [48000, 44100];
const channelValues = [1, 2];
const members = ["SampleRate", "Channel", "BitRate"];
function checkAudioEncodeParams(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const { SampleRate, Channel, BitRate } = v;
  let known = 0;
  if (SampleRate !== undefined) {
    known++;
    if (!Number.isSafeInteger(SampleRate)) integer(issues, "SampleRate", SampleRate);
    if (SampleRate !== 48000 && SampleRate !== 44100) {
      oneOf(issues, "SampleRate", SampleRate, sampleRateValues);
    }
  }
  if (Channel !== undefined) {
    known++;
    if (!Number.isSafeInteger(Channel)) integer(issues, "Channel", Channel);
    if (Channel !== 1 && Channel !== 2) oneOf(issues, "Channel", Channel, channelValues);
  }
  if (BitRate !== undefined) {
    known++;
    if (!Number.isSafeInteger(BitRate)) integer(issues, "BitRate", BitRate);
    if (BitRate < 8 || BitRate > 500) range(issues, "BitRate", BitRate, 8, 500);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (issues.length > from) under(issues, from, key);
}
return checkAudioEncodeParams;
})();
const roomIdTypeValues = [0, 1];
const repeatNumRefused = [0];
const roomIdPattern = /^[0-9]{1,10}$/u;
const members = [
  "SdkAppId",
  "RoomId",
  "RoomIdType",
  "UserId",
  "UserSig",
  "StreamUrl",
  "PrivateMapKey",
  "VideoEncodeParams",
  "AudioEncodeParams",
  "SourceUrl",
  "SeekSecond",
  "AutoPush",
  "RepeatNum",
  "MaxDuration",
  "Volume",
];
function checkInput(v, issues, key) {
  if (!isStructure(v, issues, key)) return;
  const from = issues.length;
  const {
    SdkAppId,
    RoomId,
    RoomIdType,
    UserId,
    UserSig,
    StreamUrl,
    PrivateMapKey,
    VideoEncodeParams,
    AudioEncodeParams,
    SourceUrl,
    SeekSecond,
    AutoPush,
    RepeatNum,
    MaxDuration,
    Volume,
  } = v;
  let known = 5;
  if (!Number.isSafeInteger(SdkAppId)) integer(issues, "SdkAppId", SdkAppId);
  if (typeof RoomId !== "string") text(issues, "RoomId", RoomId);
  if (!Number.isSafeInteger(RoomIdType)) integer(issues, "RoomIdType", RoomIdType);
  if (RoomIdType !== 0 && RoomIdType !== 1) {
    oneOf(issues, "RoomIdType", RoomIdType, roomIdTypeValues);
  }
  if (typeof UserId !== "string") text(issues, "UserId", UserId);
  if (typeof UserSig !== "string") text(issues, "UserSig", UserSig);
  if (StreamUrl !== undefined) {
    known++;
    if (typeof StreamUrl !== "string") text(issues, "StreamUrl", StreamUrl);
    format(issues, "StreamUrl", StreamUrl, URL_TEXT);
  }
  if (PrivateMapKey !== undefined) {
    known++;
    if (typeof PrivateMapKey !== "string") text(issues, "PrivateMapKey", PrivateMapKey);
  }
  if (VideoEncodeParams !== undefined) {
    known++;
    checkVideoEncodeParams(VideoEncodeParams, issues, "VideoEncodeParams");
  }
  if (AudioEncodeParams !== undefined) {
    known++;
    checkAudioEncodeParams(AudioEncodeParams, issues, "AudioEncodeParams");
  }
  if (SourceUrl !== undefined) {
    known++;
    list(issues, "SourceUrl", SourceUrl, (issues, i, item) => {
      text(issues, i, item);
      format(issues, i, item, URL_TEXT);
    });
  }
  if (SeekSecond !== undefined) {
    known++;
    if (!Number.isSafeInteger(SeekSecond)) integer(issues, "SeekSecond", SeekSecond);
  }
  if (AutoPush !== undefined) {
    known++;
    if (typeof AutoPush !== "boolean") flag(issues, "AutoPush", AutoPush);
  }
  if (RepeatNum !== undefined) {
    known++;
    if (!Number.isSafeInteger(RepeatNum)) integer(issues, "RepeatNum", RepeatNum);
    if (RepeatNum < -1 || RepeatNum > 1000) range(issues, "RepeatNum", RepeatNum, -1, 1000);
    noneOf(issues, "RepeatNum", RepeatNum, repeatNumRefused);
  }
  if (MaxDuration !== undefined) {
    known++;
    if (!Number.isSafeInteger(MaxDuration)) integer(issues, "MaxDuration", MaxDuration);
    if (MaxDuration < 1 || MaxDuration > 10080) range(issues, "MaxDuration", MaxDuration, 1, 10080);
  }
  if (Volume !== undefined) {
    known++;
    if (!Number.isSafeInteger(Volume)) integer(issues, "Volume", Volume);
    if (Volume < 0 || Volume > 100) range(issues, "Volume", Volume, 0, 100);
  }
  for (const _ in v) known--;
  if (known !== 0 || issues.length > from) noOthers(issues, v, members);
  if (RoomIdType === 1 && RoomId !== undefined) {
    pattern(issues, ["RoomId"], RoomId, roomIdPattern);
  }
  if (num(RepeatNum) !== -1 && MaxDuration !== undefined) {
    report(
      issues,
      ["MaxDuration"],
      "ignored",
      "MaxDuration is ignored when RepeatNum is not -1",
      "warning",
    );
  }
  if (!filled(StreamUrl) && !filled(SourceUrl)) {
    report(
      issues,
      [],
      "any-of",
      "At least one of StreamUrl and SourceUrl should be given",
      "warning",
    );
  }
  if (issues.length > from) under(issues, from, key);
}
return checkInput;
} });
