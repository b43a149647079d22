using StaticImpact.Content;
using StaticImpact.Model;

namespace StaticImpact.Tests.Content;

public sealed class PictureSizesTests
{
    [Theory]
    [InlineData(".png", "89504E470D0A1A0A0000000D494844520000028000000168", 640, 360)]
    [InlineData(".gif", "4749463839610A001400", 10, 20)]
    [InlineData(".jpg", "FFD8FFE000104A46494600010100000100010000FFC0001108016802800301", 640, 360)]
    [InlineData(".webp", "524946460000000057454250565038580A000000000000007F0200670100", 640, 360)]
    public void The_size_of_a_picture_is_read_from_its_first_bytes(string extension, string hex, int width, int height)
    {
        Assert.Equal(new PictureSize(width, height), PictureSizesOf(Convert.FromHexString(hex), extension));
    }

    [Theory]
    [InlineData("<svg xmlns='x' width=\"96\" height=\"48px\">", 96, 48)]
    [InlineData("<?xml version='1.0'?>\n<!-- c --><svg viewBox=\"0 0 1200 800\">", 1200, 800)]
    public void The_size_of_a_drawing_is_read_from_its_root(string svg, int width, int height)
    {
        Assert.Equal(new PictureSize(width, height), PictureSizesOf(System.Text.Encoding.UTF8.GetBytes(svg), ".svg"));
    }

    [Fact]
    public void Damaged_pictures_have_no_size()
    {
        var random = new Random(7);
        foreach (var extension in (string[])[".png", ".gif", ".jpg", ".webp", ".svg"])
        {
            for (var i = 0; i < 2000; i++)
            {
                var bytes = new byte[random.Next(60)];
                random.NextBytes(bytes);
                if (bytes.Length > 4 && extension == ".jpg") (bytes[0], bytes[1], bytes[2], bytes[3]) = (0xFF, 0xD8, 0xFF, 0xE1);
                PictureSizesOf(bytes, extension);
            }
        }
    }

    private static PictureSize? PictureSizesOf(byte[] bytes, string extension) => PictureSizes.Read(bytes, extension);
}
