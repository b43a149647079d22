using StaticImpact.Content.Files;
using StaticImpact.Content.Linking;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Kinds;

/// <summary>What is said once for the whole site. It is read before all others, since they are read in its languages.</summary>
internal sealed class InitiativeKind() : ContentKind("initiative", "initiative")
{
    public override string SingleFile => "initiative.yml";

    internal override YamlFormat Format => InitiativeFrontMatter.Format;

    internal override ParsedItem Read(ItemParsing reading) => reading.Read(InitiativeFrontMatter.Format);

    internal override Initiative AddTo(Initiative initiative, LinkContext linking) => initiative;
}
