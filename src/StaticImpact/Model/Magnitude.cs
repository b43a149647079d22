namespace StaticImpact.Model;

/// <summary>How many ones a figure of 1 stands for.</summary>
public enum Magnitude
{
    Ones,
    Thousands,
    Millions,
    Billions,
}
