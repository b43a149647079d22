using StaticImpact.Model;

namespace StaticImpact.Progress;

/// <summary>What progress is measured on: the values themselves or, where inside a range is best, their distance
/// outside it, for which lower is better and the target is 0.</summary>
/// <param name="Lower">The range's lower end; null when values are taken as they are.</param>
internal readonly record struct Scale(int Sign, decimal? Lower, decimal? Upper)
{
    public bool IsDistance => Lower is not null;

    /// <summary>The scale for a target, or null when no way is better, or inside a range is best and no range is given.</summary>
    public static Scale? For(Direction direction, Target? target) => direction switch
    {
        Direction.Higher => new Scale(1, null, null),
        Direction.Lower => new Scale(-1, null, null),
        Direction.Range when target is { UpperValue: { } upper } => new Scale(-1, target.Value, upper),
        Direction.Range or Direction.None => null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public double Of(decimal value) =>
        Lower is not { } lower || Upper is not { } upper ? (double)value
        : value < lower ? (double)(lower - value)
        : value > upper ? (double)(value - upper)
        : 0;

    public double Of(Target target) => IsDistance ? 0 : (double)target.Value;
}
