/** What keeps a text from being read as a request: for who wrote it. */
export class RequestProblem extends Error {
  override readonly name = "RequestProblem";
}
