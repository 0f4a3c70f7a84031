// One shape for every error: application/problem+json with the schema Problem.
export default function problemErrors(responses, _options, context) {
  return Object.entries(responses)
    .filter(([status]) => /^[45]/.test(status))
    .filter(([, response]) => {
      const types = Object.keys(response.content ?? {});
      const fields = response.content?.["application/problem+json"]?.schema?.properties;
      return types.length !== 1 || !fields?.code || !fields?.requestId;
    })
    .map(([status]) => ({ message: `${status} is not the one problem shape.`, path: [...context.path, status] }));
}
