// Everything a caller can send has a bound: strings maxLength, arrays maxItems, numbers a range, maps maxProperties.
export default function boundedInput(operation, _options, context) {
  const found = [];
  const report = (path, what) => found.push({ message: `Input without ${what}.`, path: [...context.path, ...path] });

  const numbers = (schema, path) => {
    if (schema.minimum === undefined) report(path, "minimum");
    if (schema.maximum === undefined) report(path, "maximum");
  };
  const visit = (schema, path) => {
    if (!schema || schema.enum) return;
    if (schema.type === "string" && !["binary", "date", "date-time"].includes(schema.format) && schema.maxLength === undefined) report(path, "maxLength");
    if (schema.type === "integer" || schema.type === "number") numbers(schema, path);
    if (schema.type === "array") {
      if (schema.maxItems === undefined) report(path, "maxItems");
      visit(schema.items, [...path, "items"]);
    }
    if (schema.type === "object") {
      for (const [name, property] of Object.entries(schema.properties ?? {})) visit(property, [...path, "properties", name]);
      if (schema.additionalProperties) {
        if (schema.maxProperties === undefined) report(path, "maxProperties");
        visit(schema.additionalProperties, [...path, "additionalProperties"]);
      }
    }
  };

  (operation.parameters ?? []).forEach((parameter, i) => visit(parameter.schema, ["parameters", i, "schema"]));
  for (const [type, media] of Object.entries(operation.requestBody?.content ?? {}))
    visit(media.schema, ["requestBody", "content", type, "schema"]);
  return found;
}
