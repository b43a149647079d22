using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace StaticImpact.Tests.Architecture;

/// <summary>A new member of an enumeration is never treated or spelled as something without a word.</summary>
public sealed partial class EnumerationTests
{
    /// <summary>Keys of what is remembered while templates load, and words of exceptions.</summary>
    private static readonly string[] ForNobody = ["HtmlPlace.get_Key", "ValueType.get_Key", "BodyReferences.Why", "ParsedItem.get_Page"];

    public static TheoryData<string> Programs => [typeof(SiteBuild).Assembly.Location, typeof(global::StaticImpact.Cli.Commands.TheCommand).Assembly.Location];

    /// <summary>The compiler asks for every member (IDE0072) of a switch expression over an enumeration, but only while it looks at the
    /// code with the analyzers, never in a statement, and a default arm that does something stays silent where it is told to be.</summary>
    [Fact]
    public void No_switch_over_an_enumeration_has_a_default_that_does_something()
    {
        var sources = Sources().ToList();
        var enumerations = sources.SelectMany(s => Declared().Matches(s.Text)).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.Contains("UnitKind", enumerations);
        var (silent, seen) = (new List<string>(), 0);
        foreach (var (name, text) in sources)
        {
            var lines = text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                if (Default().Match(lines[i]) is not { Success: true } match || !IsOver(enumerations, lines, i)) continue;
                seen++;
                var body = match.Groups["body"].Value.Trim();
                if (!(body.Length > 0 ? body : lines[i + 1].Trim()).StartsWith("throw ", StringComparison.Ordinal)) silent.Add($"{name}({i + 1}): {lines[i].Trim()}");
            }
        }

        Assert.Empty(silent);
        Assert.True(seen > 20, $"Only {seen} switches over enumerations were found.");
    }

    /// <summary>The name that the code gives a member is nobody's business: it can be renamed, and published words must stay.</summary>
    [Theory]
    [MemberData(nameof(Programs))]
    public void No_text_is_made_of_a_member_s_name_in_the_code(string program)
    {
        using var file = new PEReader(File.OpenRead(program));
        var reader = file.GetMetadataReader();
        var enumerations = reader.TypeDefinitions.Where(t => IsEnumeration(reader, t)).ToHashSet();
        Assert.NotEmpty(enumerations);
        var written = new List<string>();
        foreach (var handle in reader.MethodDefinitions)
        {
            var method = reader.GetMethodDefinition(handle);
            if (method.RelativeVirtualAddress == 0) continue;
            var il = file.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()!;
            for (var i = 0; i + 7 <= il.Length; i++)
            {
                // constrained. <enumeration>, callvirt: ToString() of a member. call <interpolation of an enumeration>: a member in $"…".
                var isNamed = il[i] == 0xFE && il[i + 1] == 0x16 && il[i + 6] == 0x6F && Handle(il, i + 2) is { Kind: HandleKind.TypeDefinition } type && enumerations.Contains((TypeDefinitionHandle)type);
                var isWritten = il[i] is 0x28 or 0x6F && Handle(il, i + 1) is { Kind: HandleKind.MethodSpecification } call && Formats(reader, (MethodSpecificationHandle)call, enumerations);
                if (isNamed || isWritten) written.Add($"{reader.GetString(reader.GetTypeDefinition(method.GetDeclaringType()).Name)}.{reader.GetString(method.Name)}");
            }
        }

        Assert.True(written.Exists(m => ByTheCompiler().IsMatch(m)) || !program.EndsWith("StaticImpact.dll", StringComparison.Ordinal), "Nothing is found, not even what the compiler writes.");
        Assert.Empty(written.Where(m => !ByTheCompiler().IsMatch(m)).Except(ForNobody));
    }

    private static bool IsOver(HashSet<string> enumerations, string[] lines, int at)
    {
        var indent = Indent(lines[at]);
        for (var i = at - 1; i >= 0; i--)
        {
            if (lines[i].Length == 0 || Indent(lines[i]) > indent) continue;
            if (Indent(lines[i]) < indent) return false;
            if (Arm().Match(lines[i]) is { Success: true } arm && enumerations.Contains(arm.Groups[1].Value)) return true;
        }

        return false;
    }

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    private static IEnumerable<(string Name, string Text)> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(f => (Path.GetRelativePath(Repository.Root, f), File.ReadAllText(f)));

    private static bool IsEnumeration(MetadataReader reader, TypeDefinitionHandle handle) =>
        reader.GetTypeDefinition(handle).BaseType is { IsNil: false, Kind: HandleKind.TypeReference } parent
        && reader.GetString(reader.GetTypeReference((TypeReferenceHandle)parent).Name) == "Enum";

    private static EntityHandle? Handle(byte[] il, int at)
    {
        var token = BitConverter.ToInt32(il, at);
        return (uint)token >> 24 is 0x02 or 0x2B ? MetadataTokens.EntityHandle(token) : null;
    }

    private static bool Formats(MetadataReader reader, MethodSpecificationHandle handle, HashSet<TypeDefinitionHandle> enumerations)
    {
        // Bytes that are no instruction can look like one.
        if (MetadataTokens.GetRowNumber(handle) is var row && (row == 0 || row > reader.GetTableRowCount(TableIndex.MethodSpec))) return false;
        var specification = reader.GetMethodSpecification(handle);
        if (specification.Method.Kind != HandleKind.MemberReference || reader.GetString(reader.GetMemberReference((MemberReferenceHandle)specification.Method).Name) != "AppendFormatted") return false;
        // GENRICINST, one argument, VALUETYPE, which.
        var blob = reader.GetBlobReader(specification.Signature);
        return blob.ReadByte() == 0x0A && blob.ReadCompressedInteger() == 1 && blob.ReadByte() == 0x11 && blob.ReadTypeHandle() is { Kind: HandleKind.TypeDefinition } type && enumerations.Contains((TypeDefinitionHandle)type);
    }

    [GeneratedRegex(@"\benum ([A-Z]\w*)")]
    private static partial Regex Declared();

    [GeneratedRegex(@"^\s*(?:_ =>|default:)(?<body>.*)$")]
    private static partial Regex Default();

    /// <summary>The first member of an arm; arms over several values at once are about conditions.</summary>
    [GeneratedRegex(@"^\s*(?:case )?([A-Z]\w*)\.[A-Z]\w*( or |,|:| =>| when )")]
    private static partial Regex Arm();

    /// <summary>Records print all their members for a debugger.</summary>
    [GeneratedRegex(@"\.PrintMembers$")]
    private static partial Regex ByTheCompiler();
}
