namespace StaticImpact.Pages.Data;

/// <summary>A name in a published JSON file and what stands there.</summary>
/// <param name="Path">From the file's root: <c>progress.share</c>, <c>series[].observations[].value</c>; <c>*</c> stands for
/// names that come from the content.</param>
/// <param name="Type">In the words of JSON Schema: <c>string</c>, <c>number</c>, <c>integer</c>, <c>boolean</c>, <c>object</c> or <c>array</c>;
/// several as people list them: <c>number or string</c>.</param>
/// <param name="Meaning">In English.</param>
public sealed record JsonField(string Path, string Type, string Meaning)
{
    /// <summary>The name is always there but null where nothing is known.</summary>
    public bool MayBeNull { get; init; }

    /// <summary>The name is there only where it applies.</summary>
    public bool MayBeAbsent { get; init; }
}
