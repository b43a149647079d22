namespace StaticImpact.Pages.Views;

/// <summary>Cards under a heading: updates of a year, partners of a sector, indicators of a goal.</summary>
public sealed record GroupView<T>(string Id, string Heading, IReadOnlyList<T> Items)
    where T : class
{
    /// <summary>Where the heading leads, or nothing.</summary>
    public string Href { get; init; } = "";
    public string Summary { get; init; } = "";
    public StatusCountsView? Counts { get; init; }

    public static Shape<GroupView<T>> ShapeOf(string name, Func<Shape<T>> items) => Shape.Of<GroupView<T>>(name)
        .Text("id", v => v.Id)
        .Text("heading", v => v.Heading)
        .Address("href", v => v.Href)
        .Text("summary", v => v.Summary)
        .Object("counts", v => v.Counts, () => StatusCountsView.Shape)
        .List("items", v => v.Items, items);
}

/// <summary>The shapes of the groups in use.</summary>
public static class Groups
{
    public static Shape<GroupView<IndicatorCard>> Indicators { get; } = GroupView<IndicatorCard>.ShapeOf("indicators of a goal", () => IndicatorCard.Shape);

    public static Shape<GroupView<PartnerCard>> Partners { get; } = GroupView<PartnerCard>.ShapeOf("partners of a sector", () => PartnerCard.Shape);

    public static Shape<GroupView<UpdateCard>> Updates { get; } = GroupView<UpdateCard>.ShapeOf("updates of a year", () => UpdateCard.Shape);

    public static Shape<GroupView<LinkView>> Links { get; } = GroupView<LinkView>.ShapeOf("links under a heading", () => LinkView.Shape);

    public static Shape<GroupView<Kinds.FieldView>> Fields { get; } = GroupView<Kinds.FieldView>.ShapeOf("names of a JSON file", () => Kinds.FieldView.Shape);

    public static Shape<GroupView<ActivityCard>> Activities { get; } = GroupView<ActivityCard>.ShapeOf("activities under a heading", () => ActivityCard.Shape);
}
