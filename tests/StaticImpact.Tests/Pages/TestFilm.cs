using System.Text;

namespace StaticImpact.Tests.Pages;

/// <summary>A film of one second and what is said in it. Chromium recorded it from three colours on a canvas, with a MediaRecorder for VP8.</summary>
internal static class TestFilm
{
    public static byte[] WebM => File.ReadAllBytes(Path.Combine(Repository.Tests, "Pages", "film.webm"));

    public static byte[] Captions => Encoding.UTF8.GetBytes("WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nThis is the bus that brings the books.\n");

    public static byte[] Poster => Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"160\" height=\"90\" viewBox=\"0 0 160 90\"><title>A bus</title><path fill=\"#0b5563\" d=\"M0 0h160v90H0z\"/></svg>");
}
