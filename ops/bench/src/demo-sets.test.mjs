import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEMO_NAMES, readDemo } from './demo-sets.mjs';

for (const name of DEMO_NAMES) {
  test(`${name}: what is asked is not there to be learnt`, () => {
    const { articles, questions } = readDemo(name);
    const variants = new Map(articles.map((article) => [article.externalId, article.variants]));
    assert.ok(questions.length > 150);
    for (const { text, relevant } of questions) {
      assert.ok(variants.has(relevant), relevant);
      assert.ok(!variants.get(relevant).includes(text), text);
    }
    assert.ok([...variants.values()].filter((each) => each.length >= 3).length > articles.length / 2);
  });
}
