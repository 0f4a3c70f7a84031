// Every operation names a scope of x-scopes or is public; every scope has known holders and is used.
const CALLERS = ["admin", "editor", "publisher", "agent", "analyst", "integration", "widget", "operator"];
const METHODS = ["get", "put", "post", "patch", "delete"];

export default function knownScopes(document) {
  const found = [];
  const scopes = document["x-scopes"] ?? {};
  const used = new Set();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS.filter((name) => item[name])) {
      const operation = item[method];
      const scope = operation["x-scope"];
      const at = ["paths", path, method];
      if (scope !== "public" && !(scope in scopes)) found.push({ message: `Unknown x-scope: ${scope}.`, path: at });
      const open = operation.security?.length === 0;
      if (open !== (scope === "public")) found.push({ message: "x-scope: public and security: [] go together.", path: at });
      used.add(scope);
    }
  }
  for (const [scope, holders] of Object.entries(scopes)) {
    const at = ["x-scopes", scope];
    if (!used.has(scope)) found.push({ message: `No operation needs the scope ${scope}.`, path: at });
    for (const holder of holders.filter((name) => !CALLERS.includes(name)))
      found.push({ message: `Unknown holder of a scope: ${holder}.`, path: at });
  }
  return found;
}
