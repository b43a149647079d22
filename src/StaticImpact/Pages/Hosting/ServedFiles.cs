namespace StaticImpact.Pages.Hosting;

/// <summary>A part of the site that hosts serve in its own way. Every host has its own way to say which files are meant.</summary>
internal enum ServedFiles
{
    Everything,

    /// <summary>The theme's files, named by their content.</summary>
    Assets,

    /// <summary>Pages that other sites show in a frame.</summary>
    Embeds,

    /// <summary>Drawings, which can hold script when they are opened by themselves.</summary>
    Drawings,

    /// <summary>The initiative's figures for programs.</summary>
    Data,
}
