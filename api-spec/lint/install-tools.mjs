// Runs `npm ci` when the installed tools are not those of the lock file, so that a build without changes needs no network.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { execSync } from "node:child_process";

const stamp = "node_modules/.lock-hash";
const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  execSync("npm ci --prefer-offline --ignore-scripts", { stdio: "inherit" });
  writeFileSync(stamp, lock);
}
