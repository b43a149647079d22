using System.Text;

namespace StaticImpact.BrowserTests;

/// <summary>Whatever stands in a text is found, in whatever language: the search script is asked for every word of each.</summary>
public sealed class SearchLanguagesTests(ExampleSite site)
{
    /// <summary>Asks for words; gives those that do not find their page, and how many were asked for. Words of one letter are not looked for,
    /// except where a letter is a word. Texts without spaces are cut by the browser.</summary>
    private const string Asking = """
        async texts => {
          history.replaceState = () => {};
          const form = document.getElementById('s-search');
          const input = document.getElementById('s-query');
          const status = document.getElementById('s-search-status');
          const moment = () => new Promise(resolve => { const channel = new MessageChannel(); channel.port1.onmessage = resolve; channel.port2.postMessage(0); });
          const missed = [];
          let count = 0;
          for (const [i, text] of texts.entries()) {
            const words = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]/.test(text)
              ? [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].filter(s => s.isWordLike).map(s => s.segment)
              : text.match(/[\p{L}\p{M}\p{Nd}\u0640\u200c'’ʻ״]+/gu);
            for (const word of new Set(words.flatMap(w => [w.normalize('NFC'), w.normalize('NFD'), w.toUpperCase()]))) {
              if (word.normalize('NFC').replace(/\p{Mn}/gu, '').length < 2 && !/[\u3400-\ud7ff]/.test(word.normalize('NFC'))) continue;
              count++;
              input.value = word;
              form.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
              do await moment(); while (status.textContent === form.dataset.searching);
              if (![...document.querySelectorAll('#s-results a')].some(a => a.getAttribute('href').endsWith(`/text-${i}/`))) missed.push(`${i}: ${word}`);
            }
          }
          return { count, missed };
        }
        """;

    [Theory(Timeout = 240_000)]
    [InlineData("NFC")]
    [InlineData("NFD")]
    public async Task Every_word_of_texts_in_many_languages_is_found(string form)
    {
        var page = await site.Open();
        var texts = await page.EvaluateAsync<string[]>("([lines, form]) => lines.map(line => line.normalize(form))", new object[] { Lines(), form });
        Assert.InRange(texts.Length, 20, 50);
        using var words = SiteTest.From();
        foreach (var (i, text) in texts.Index()) words.Add($"pages/text-{i}.md", $"---\ntitle: {text.Split('\t')[0]}\naudience: professionals\n---\n{text.Split('\t')[1]}\n");
        words.Published();
        using var server = new StaticServer(words.Output, "/");
        await page.GotoAsync(server.Url + "search/");
        await page.FocusAsync("#s-query");
        await page.WaitForSelectorAsync("#s-search:not([hidden])");
        await page.WaitForFunctionAsync("() => 'staticimpactSearch' in window");
        var asked = await page.EvaluateAsync<Asked>(Asking, texts);
        await page.Context.CloseAsync();
        Assert.True(asked.Missed.Length == 0, string.Join('\n', asked.Missed));
        Assert.True(asked.Count > 800, $"{asked.Count} words.");
    }

    private static string[] Lines()
    {
        using var reader = new StreamReader(typeof(SearchLanguagesTests).Assembly.GetManifestResourceStream("search-texts.txt")!, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private sealed record Asked
    {
        public int Count { get; init; }
        public string[] Missed { get; init; } = [];
    }
}
