export default { layout: "goal.njk", permalink: data => `/goals/${data.page.fileSlug}/` };
