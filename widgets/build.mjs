// Bundles the pages into target/classes/assets, where the server finds them on its class path.
import { build } from "esbuild";
import { copyFileSync, cpSync, mkdirSync, statSync } from "node:fs";

const out = "target/classes/assets";
const budgets = { demo: 16_000, console: 4_000 };

for (const page of Object.keys(budgets)) {
  mkdirSync(`${out}/${page}`, { recursive: true });
  await build({
    entryPoints: [{ in: `src/${page}/main.ts`, out: page }],
    outdir: `${out}/${page}`,
    bundle: true,
    minify: true,
    target: "es2022",
    format: "esm",
    logLevel: "warning",
  });
  for (const file of ["index.html", `${page}.css`]) {
    copyFileSync(`src/${page}/${file}`, `${out}/${page}/${file}`);
  }
  const size = statSync(`${out}/${page}/${page}.js`).size;
  if (size > budgets[page]) {
    throw new Error(`${page}.js has ${size} bytes, its budget is ${budgets[page]}`);
  }
}
cpSync("node_modules/rapidoc/dist/rapidoc-min.js", `${out}/console/rapidoc.js`);
cpSync("node_modules/rapidoc/dist/rapidoc-min.js.LICENSE.txt", `${out}/console/rapidoc.LICENSE.txt`);
