namespace StaticImpact.Pages.Views;

/// <summary>A page in a list of pages, with what it is about.</summary>
/// <param name="Summary">What it is about.</param>
[Shape("page entry")]
public sealed partial record PageEntry([Include] LinkView Link, string Summary);
