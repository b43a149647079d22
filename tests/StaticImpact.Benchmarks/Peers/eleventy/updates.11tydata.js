export default { layout: "post.njk", permalink: data => `/updates/${data.page.inputPath.split("/").pop().slice(0, -3)}/` };
