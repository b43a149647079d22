namespace StaticImpact.Model;

// Ids are file names without extension: lower-case letters, digits and hyphens, unique within a kind.
// They are types so that a partner can never be looked up among goals.

public readonly record struct GoalId(string Value) { public override string ToString() => Value; }

public readonly record struct IndicatorId(string Value) { public override string ToString() => Value; }

public readonly record struct PartnerId(string Value) { public override string ToString() => Value; }

public readonly record struct TeamId(string Value) { public override string ToString() => Value; }

public readonly record struct ActivityId(string Value) { public override string ToString() => Value; }

public readonly record struct StoryId(string Value) { public override string ToString() => Value; }

public readonly record struct UpdateId(string Value) { public override string ToString() => Value; }

public readonly record struct EventId(string Value) { public override string ToString() => Value; }

/// <summary>A place that data files name; the initiative's own place has no id.</summary>
public readonly record struct PlaceId(string Value) { public override string ToString() => Value; }

/// <summary>The public word of a method of judging progress, such as <c>linear-pace</c>; the reader lets none through that there is not.</summary>
public readonly record struct ProgressMethodId(string Value) { public override string ToString() => Value; }

/// <summary>The public word of a kind of chart, such as <c>way-bar</c>; the reader lets none through that there is not.</summary>
public readonly record struct ChartKindId(string Value) { public override string ToString() => Value; }
