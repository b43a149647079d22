using System.Text.Json;

namespace StaticImpact.Cli.External;

/// <summary>Whether everybody can read the repository that a build runs in, as the machine that runs it says: GitHub and Forgejo in the
/// event that started it, GitLab in a variable. Anywhere else nobody knows.</summary>
internal static class RepositoryVisibility
{
    /// <param name="variable">A variable of the environment by its name.</param>
    /// <param name="read">A file's text; null where it cannot be read.</param>
    /// <returns>Null where nobody says.</returns>
    public static bool? IsPublic(Func<string, string?> variable, Func<string, string?> read)
    {
        if (variable("CI_PROJECT_VISIBILITY") is { Length: > 0 } visibility) return visibility == "public";
        if (variable("GITHUB_EVENT_PATH") is not { Length: > 0 } path || read(path) is not { } text) return null;
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("repository", out var repository)
                && repository.ValueKind == JsonValueKind.Object && repository.TryGetProperty("private", out var isPrivate)
                && isPrivate.ValueKind is JsonValueKind.True or JsonValueKind.False
                ? isPrivate.ValueKind == JsonValueKind.False
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>By this machine.</summary>
    public static bool? Here() => IsPublic(Environment.GetEnvironmentVariable, path =>
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    });
}
