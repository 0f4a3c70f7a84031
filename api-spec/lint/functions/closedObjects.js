// An object lists its fields and is closed, or is a map; so an undocumented field is refused in both directions.
export default function closedObjects(schema, _options, context) {
  const found = [];
  const visit = (node, path) => {
    if (!node || typeof node !== "object") return;
    if (node.type === "object") {
      if (node.additionalProperties === undefined)
        found.push({ message: "Object without additionalProperties: say false, or describe the values of the map.", path });
      if (node.properties && node.additionalProperties)
        found.push({ message: "Object with fields of its own that is also a map.", path });
      for (const [name, property] of Object.entries(node.properties ?? {})) visit(property, [...path, "properties", name]);
      visit(node.additionalProperties, [...path, "additionalProperties"]);
    }
    if (node.type === "array") visit(node.items, [...path, "items"]);
  };
  visit(schema, context.path);
  return found;
}
