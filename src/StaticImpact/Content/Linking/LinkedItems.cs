using StaticImpact.Model;

namespace StaticImpact.Content.Linking;

/// <summary>Items linked before. An item is the same again when its files are and every reference means what it meant; so saving one
/// file of thousands links that one, and what is made from the others can see by their identity that they have not changed.</summary>
internal sealed class LinkedItems(bool isForOneLoad)
{
    private readonly Dictionary<ParsedItem, object> items = new(ReferenceEqualityComparer.Instance);
    private References? references;
    private DateOnly today;

    /// <summary>Forgets everything when references mean something else than at the last linking.</summary>
    /// <param name="files">How many files there are, so that those long gone are dropped in time.</param>
    public void Begin(References now, DateOnly day, int files)
    {
        if (references is null || day != today || items.Count > 1000 + (2 * files) || !now.IsSameAs(references)) items.Clear();
        references = now;
        today = day;
    }

    public object? Find(ParsedItem file) => items.GetValueOrDefault(file);

    public void Keep(ParsedItem file, object item)
    {
        if (!isForOneLoad) items[file] = item;
    }
}
