using System.Text.Json.Serialization;
using StaticImpact.Cli.External;

namespace StaticImpact.Cli;

/// <summary>How this program's own JSON is written and read, worked out when it is compiled: native code cannot look at types while it runs.</summary>
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(SortedDictionary<string, LinkMemory.Entry>), TypeInfoPropertyName = "LinkMemoryEntries")]
internal sealed partial class JsonFormats : JsonSerializerContext;
