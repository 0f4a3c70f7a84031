// Every operation shows what it takes and what it gives: an example for each body, or for a parameter when there is no body.
const hasExample = (part) => part.example !== undefined || Object.keys(part.examples ?? {}).length > 0;

export default function operationExample(operation) {
  const success = Object.entries(operation.responses).filter(([status]) => status.startsWith("2"));
  const media = [operation.requestBody, ...success.map(([, response]) => response)]
    .flatMap((part) => Object.values(part?.content ?? {}));
  if (media.length === 0)
    return (operation.parameters ?? []).some(hasExample) ? [] : [{ message: "An operation without an example." }];
  return media.every(hasExample) ? [] : [{ message: "A request or response body without an example." }];
}
