namespace System.Runtime.CompilerServices;

/// <summary>What the compiler needs for records here: .NET Standard 2.0, in which generators are written, lacks it.</summary>
internal static class IsExternalInit;
