// An answer with hasMore is a page: it has the whole envelope, and the operation takes limit and cursor.
export default function listPaging(operation) {
  const schema = operation.responses?.["200"]?.content?.["application/json"]?.schema;
  if (!schema?.properties?.hasMore) return [];
  const names = (operation.parameters ?? []).map((parameter) => parameter.name);
  const missing = [
    ...["limit", "cursor"].filter((name) => !names.includes(name)).map((name) => `parameter ${name}`),
    ...["data", "nextCursor"].filter((name) => !schema.required?.includes(name)).map((name) => `field ${name}`),
  ];
  return missing.map((what) => ({ message: `A list needs the ${what}.` }));
}
