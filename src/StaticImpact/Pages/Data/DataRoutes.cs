namespace StaticImpact.Pages.Data;

/// <summary>The files made from the model.</summary>
public static class DataRoutes
{
    public static IEnumerable<Route> Of(Site site) => [];
}
