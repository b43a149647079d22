namespace StaticImpact.Progress;

/// <summary>The numbers between the inputs and a status, in full. Null: not defined here, or not part of the method.</summary>
public sealed record ProgressValues
{
    private readonly double?[] values;

    public ProgressValues() => values = new double?[Quantity.All.Count];

    /// <summary>The same values, to which an initializer adds others.</summary>
    public ProgressValues(ProgressValues first) => values = [.. first.values];

    public static ProgressValues None { get; } = new();

    public bool IsEmpty => Array.TrueForAll(values, value => value is null);

    public double? this[Quantity quantity]
    {
        get => values[quantity.Index];
        init => values[quantity.Index] = value;
    }

    public bool Equals(ProgressValues? other) => other is not null && values.AsSpan().SequenceEqual(other.values);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var value in values) hash.Add(value);
        return hash.ToHashCode();
    }
}
