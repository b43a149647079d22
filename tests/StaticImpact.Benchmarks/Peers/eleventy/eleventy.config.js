// The same pages as the other tools' themes make, from the same Markdown.
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const iso = date => date.toISOString().slice(0, 10);

export default function (config) {
  config.setQuietMode(true);
  config.addGlobalData("site", {
    name: "Benchmark county", tagline: "Many updates", place: "Benchmark county", email: "office@benchmark.example",
    url: process.env.BENCHMARK_URL ?? "https://benchmark.example/",
  });
  config.addFilter("iso", iso);
  config.addFilter("day", date => `${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`);
  config.addFilter("first", (list, n) => list.slice(0, n));
  config.addFilter("withGoal", (list, goal) => list.filter(post => post.data.goals.includes(goal)).slice(0, 5));
  config.addFilter("ofYear", (list, year) => list.filter(post => iso(post.date).startsWith(year)));
  config.addFilter("byYear", list => {
    const years = new Map();
    for (const post of list) years.set(iso(post.date).slice(0, 4), [...(years.get(iso(post.date).slice(0, 4)) ?? []), post]);
    return [...years];
  });
  const newest = api => api.getFilteredByGlob("updates/*.md").sort((a, b) => b.date - a.date || (a.fileSlug < b.fileSlug ? -1 : 1));
  config.addCollection("posts", api => {
    const posts = newest(api);
    posts.forEach((post, i) => { post.data.newer = posts[i - 1]; post.data.older = posts[i + 1]; });
    return posts;
  });
  config.addCollection("years", api => [...new Set(newest(api).map(post => iso(post.date).slice(0, 4)))]);
  config.addCollection("goalPages", api => api.getFilteredByGlob("goals/*.md").sort((a, b) => a.data.order - b.data.order));
  config.amendLibrary("md", md => {
    md.renderer.rules.link_open = (tokens, i, options, env, self) => {
      const href = tokens[i].attrGet("href");
      if (href.endsWith(".md")) tokens[i].attrSet("href", `../${href.slice(0, -3)}/`);
      return self.renderToken(tokens, i, options);
    };
  });
  return { markdownTemplateEngine: false, htmlTemplateEngine: "njk", dir: { input: ".", includes: "_includes" } };
}
