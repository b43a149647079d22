using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using StaticImpact.Diagnostics;

namespace StaticImpact.Yaml;

/// <summary>A group of known keys, each declared once: name, format, what to do with the value, a sentence for authors.
/// Declare all keys before the first read.</summary>
/// <param name="what">What the group is in an author's words, e.g. <c>a photo {file, alt}</c>.</param>
/// <param name="create">Makes the object that the keys fill.</param>
public sealed class YamlObject<T>(string what, Func<T> create) : YamlFormat<T>
    where T : class
{
    private readonly List<Declared> keys = [];
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);
    private readonly List<Action<T, YamlMap, YamlReading>> checks = [];

    public override string Expected => what;

    public override bool HoldsWords => keys.Exists(k => k.HoldsWords);

    public override IEnumerable<YamlKey> Keys => keys;

    /// <summary>Null for a name that is not among the keys.</summary>
    public YamlKey? Find(string name) => positions.TryGetValue(name, out var position) ? keys[position] : null;

    public YamlObject<T> Required<TValue>(string name, YamlFormat<TValue> format, Action<T, TValue> set, string doc) =>
        Declare(name, format, set, doc, isRequired: true, KeyPlace.Original);

    /// <summary>A key that is needed but where another says that there is nothing to fill in, by being true, or says it itself, by being there.</summary>
    public YamlObject<T> RequiredUnless<TValue>((string True, string There) excuse, string name, YamlFormat<TValue> format, Action<T, TValue> set, string doc)
    {
        Required(name, format, set, doc);
        keys[^1] = keys[^1] with { Excuse = new Excuse(excuse.True, excuse.There) };
        return this;
    }

    public YamlObject<T> Optional<TValue>(string name, YamlFormat<TValue> format, Action<T, TValue> set, string doc, KeyPlace place = KeyPlace.Original) =>
        Declare(name, format, set, doc, isRequired: false, place);

    /// <summary>All keys of another declaration, which fill a part of this object.</summary>
    public YamlObject<T> Include<TPart>(YamlObject<TPart> other, Func<T, TPart> part)
        where TPart : class
    {
        foreach (var key in other.keys) Add(new Declared(key, (target, node, reading) => key.Read(part(target), node, reading)));
        foreach (var check in other.checks) checks.Add((target, map, reading) => check(part(target), map, reading));
        return this;
    }

    /// <summary>A check of keys against each other, made after all have been read.</summary>
    public YamlObject<T> Check(Action<T, YamlMap, YamlReading> check)
    {
        checks.Add(check);
        return this;
    }

    public override bool TryRead(YamlNode node, YamlReading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is not YamlMap map)
        {
            if (node is YamlScalar { IsEmpty: true }) ReportEmpty(node, reading);
            else ReportKind(node, reading);
            return false;
        }

        value = Read(map, reading, out var isComplete);
        return isComplete;
    }

    /// <summary>Reads what can be read; <paramref name="isComplete"/> says whether every required key had a value.</summary>
    public T Read(YamlMap map, YamlReading reading, out bool isComplete)
    {
        var target = create();
        var around = reading.Key;
        ulong present = 0;
        ulong filled = 0;
        foreach (var (key, node) in map.Entries)
        {
            if (!positions.TryGetValue(key.Value, out var position))
            {
                reading.Key = around;
                ReportUnknown(key, map, keys.Where(k => k.In != KeyPlace.Translation), reading);
                continue;
            }

            var declared = keys[position];
            if (declared.In == KeyPlace.Translation && !node.IsBlank)
            {
                reading.Report(FilesCodes.UnknownKey, key.Span, $"'{key.Value}' belongs in a translation, not in the original. Delete it here.");
                continue;
            }

            reading.Key = key.Value;
            if (!node.IsBlank) present |= 1UL << position;
            if (declared.Read(target, node, reading)) filled |= 1UL << position;
        }

        reading.Key = around;
        isComplete = map.IsBlank || IsComplete(map, present, filled, reading);
        foreach (var check in checks) check(target, map, reading);
        return target;
    }

    public override void Translate(YamlNode original, YamlNode translation, string language, YamlReading reading)
    {
        if (original is not YamlMap map) return;
        if (translation is not YamlMap words)
        {
            ReportKind(translation, reading);
            return;
        }

        var around = reading.Key;
        foreach (var (key, node) in words.Entries)
        {
            if (!positions.TryGetValue(key.Value, out var position))
            {
                reading.Key = around;
                ReportUnknown(key, words, keys.Where(k => k.HoldsWords), reading);
                continue;
            }

            var declared = keys[position];
            reading.Key = key.Value;
            if (!declared.HoldsWords)
            {
                reading.Report(FilesCodes.NotWords, key.Span,
                    $"'{key.Value}' comes from the original; a translation holds words only. Delete it here.");
            }
            else if (map.TryFind(key.Value, out var entry))
            {
                declared.Format.Translate(entry.Value, node, language, reading);
            }
            else if (declared.In != KeyPlace.Original || map.IsBlank)
            {
                var blank = declared.Format.Blank(key.Span);
                map.Add(key, blank);
                declared.Format.Translate(blank, node, language, reading);
            }
            else
            {
                reading.Report(FilesCodes.TranslatesNothing, key.Span,
                    $"The original has no '{key.Value}', so this is not shown. Add it there too, or delete it here.");
            }
        }

        reading.Key = around;
    }

    public override YamlNode Blank(SourceSpan span) => new YamlMap(span) { IsBlank = true };

    public override JsonObject Describe() => Describe(keys.Where(k => k.In != KeyPlace.Translation), k => k.Describe(), required: true);

    public override JsonObject DescribeTranslation() => Describe(keys.Where(k => k.HoldsWords), k => k.DescribeTranslation(), required: false);

    private static JsonObject Describe(IEnumerable<Declared> keys, Func<YamlFormat, JsonObject> describe, bool required)
    {
        var properties = new JsonObject();
        var names = new JsonArray();
        foreach (var key in keys)
        {
            var property = describe(key.Format);
            property["description"] = key.Doc;
            properties[key.Name] = property;
            if (required && key is { IsRequired: true, Excuse: null }) names.Add((JsonNode)key.Name);
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (names.Count > 0) schema["required"] = names;
        if (!required) return schema;
        foreach (var excused in keys.Where(key => key.Excuse is not null).GroupBy(key => key.Excuse!))
        {
            schema["allOf"] = new JsonArray(new JsonObject
            {
                ["anyOf"] = new JsonArray(
                    new JsonObject { ["required"] = new JsonArray([.. excused.Select(key => (JsonNode)key.Name)]) },
                    new JsonObject { ["required"] = new JsonArray((JsonNode)excused.Key.True), ["properties"] = new JsonObject { [excused.Key.True] = new JsonObject { ["enum"] = new JsonArray(true) } } },
                    new JsonObject { ["required"] = new JsonArray((JsonNode)excused.Key.There) }),
            });
        }

        return schema;
    }

    private YamlObject<T> Declare<TValue>(string name, YamlFormat<TValue> format, Action<T, TValue> set, string doc, bool isRequired, KeyPlace place)
    {
        return Add(new Declared(name, format, isRequired, doc, place, Read));

        bool Read(T target, YamlNode node, YamlReading reading)
        {
            if (!format.TryRead(node, reading, out var value)) return false;
            set(target, value);
            return true;
        }
    }

    private YamlObject<T> Add(Declared key)
    {
        if (keys.Count == 64) throw new InvalidOperationException("A group of keys has at most 64.");
        positions.Add(key.Name, keys.Count);
        keys.Add(key);
        return this;
    }

    /// <summary>A required key whose value was refused has been reported; one that is not there is reported here.</summary>
    private bool IsComplete(YamlMap map, ulong present, ulong filled, YamlReading reading)
    {
        var isComplete = true;
        for (var i = 0; i < keys.Count; i++)
        {
            var bit = 1UL << i;
            if (!keys[i].IsRequired || (filled & bit) != 0 || keys[i].Excuse?.IsIn(map) == true) continue;
            isComplete = false;
            if ((present & bit) != 0) continue;
            reading.Report(FilesCodes.MissingKey, map.Span,
                $"'{keys[i].Name}' is missing{(reading.Key.Length == 0 ? "" : $" under '{reading.Key}'")}. Add '{keys[i].Name}: …' with {keys[i].Format.Expected}.");
        }

        return isComplete;
    }

    private static void ReportUnknown(YamlScalar key, YamlMap map, IEnumerable<Declared> allowed, YamlReading reading)
    {
        if (reading.IsFull) return;
        var names = allowed.Select(k => k.Name).ToList();
        var where = reading.Key.Length == 0 ? "" : $" under '{reading.Key}'";
        if (key.Value.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && names.Contains(key.Value[..colon]))
        {
            reading.Report(FilesCodes.UnknownKey, key.Span, $"A space is missing after the colon in '{YamlScalar.Shorten(key.Value)}'. Write '{key.Value[..colon]}: {YamlScalar.Shorten(key.Value[(colon + 1)..])}'.");
            return;
        }

        reading.Report(FilesCodes.UnknownKey, key.Span,
            $"Unknown key '{YamlScalar.Shorten(key.Value)}'{where}.{Suggestion.DidYouMean(key.Value, names.Where(n => !map.TryFind(n, out _)))} Allowed here: {string.Join(", ", names)}.");
    }

    private sealed record Excuse(string True, string There)
    {
        public bool IsIn(YamlMap map) => map.Find(True) is YamlScalar { Value: "true" } || map.Find(There) is { IsBlank: false };
    }

    private sealed record Declared(string Name, YamlFormat Format, bool IsRequired, string Doc, KeyPlace In, Func<T, YamlNode, YamlReading, bool> Read)
        : YamlKey(Name, Format, IsRequired, Doc, In)
    {
        /// <summary>Null where the key is always needed.</summary>
        public Excuse? Excuse { get; init; }

        public Declared(YamlKey key, Func<T, YamlNode, YamlReading, bool> read)
            : this(key.Name, key.Format, key.IsRequired, key.Doc, key.In, read)
        {
        }
    }
}
