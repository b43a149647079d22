using System.Buffers.Binary;
using System.Text;
using StaticImpact.Content;
using StaticImpact.Content.Media;

namespace StaticImpact.Tests.Content.Media;

/// <summary>Pictures lose what cameras and programs wrote into them, and not one of their pixels.</summary>
public sealed class PictureCleaningTests
{
    public static TheoryData<string> Kinds => [.. TestPictures.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_cameras_and_programs_write_goes_and_the_pixels_stay(string kind)
    {
        var full = TestPictures.Full(kind);
        Assert.True(Holds(full, TestPictures.Secret));
        var clean = Picture.Clean(full)!;
        Assert.True(clean.HadPlace);
        Assert.False(Holds(clean.Bytes, TestPictures.Secret));
        Assert.False(Holds(clean.Bytes, "GPSLatitude"));
        Assert.True(clean.Bytes.AsSpan().IndexOf(TestPictures.Pixels(kind)) > 0);
        if (kind != "avif") Assert.True(Holds(clean.Bytes, TestPictures.Profile));
        Assert.True(clean.Bytes.Length < full.Length);
        Assert.Same(clean.Bytes, Picture.Clean(clean.Bytes)!.Bytes);
        Assert.False(Picture.Clean(clean.Bytes)!.HadPlace);
    }

    /// <summary>To overwrite such notes would take away the pixels, or what says where they are; to leave them would tell the place.</summary>
    [Theory]
    [InlineData("mdat")]
    [InlineData("pitm")]
    [InlineData("ftyp")]
    public void A_picture_whose_notes_lie_over_its_description_or_its_pixels_is_damaged(string box)
    {
        var bytes = TestPictures.Full("avif");
        const int Item = 14;
        const int Offset = 6;
        var items = bytes.AsSpan().IndexOf("iloc"u8) + 12;
        var notes = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(items + Item + Offset));
        if (box == "mdat")
        {
            // The shown picture now is where the notes are.
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(items + Offset), notes);
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(items + Offset + 4), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(items + Item + Offset + 4)));
        }
        else
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(items + Item + Offset), bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(box)) - 4);
        }

        Assert.Null(Picture.Clean(bytes));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_picture_with_nothing_beside_its_pixels_is_published_as_it_is(string kind)
    {
        var plain = TestPictures.Plain(kind);
        var clean = Picture.Clean(plain)!;
        Assert.Same(plain, clean.Bytes);
        Assert.False(clean.HadPlace);
    }

    [Theory]
    [InlineData("jpg")]
    [InlineData("png")]
    [InlineData("webp")]
    public void The_orientation_is_the_one_tag_that_stays(string kind)
    {
        for (var orientation = 1; orientation <= 8; orientation++)
        {
            var clean = Picture.Clean(TestPictures.Full(kind, orientation))!.Bytes;
            var exif = clean.AsSpan().IndexOf("II*\0"u8);
            if (orientation == 1)
            {
                Assert.Equal(-1, exif);
                continue;
            }

            // One directory of one entry, which is the orientation, and no other after it.
            Assert.Equal<byte>([8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, 0, 0, 0, 0], clean[(exif + 4)..(exif + 26)]);
        }
    }

    [Fact]
    public void What_stands_behind_an_avif_goes()
    {
        var plain = TestPictures.Plain("avif");
        Assert.Equal(plain, Picture.Clean([.. plain, .. Encoding.ASCII.GetBytes(TestPictures.Secret)])!.Bytes);
    }

    [Fact]
    public void A_jpeg_turned_by_its_camera_keeps_its_size_on_the_page()
    {
        var clean = Picture.Clean(TestPictures.Full("jpg", 6))!.Bytes;
        var size = PictureSizes.Read(clean, ".jpg")!.Value;
        Assert.Equal((8, 16), (size.Width, size.Height));
    }

    [Fact]
    public void A_moving_webp_keeps_its_pictures_and_loses_what_is_hidden_between_them()
    {
        byte[] pixels = TestPictures.Pixels("webp");
        byte[] secret = [.. "PrvT"u8, 10, 0, 0, 0, .. Encoding.ASCII.GetBytes(TestPictures.Secret)];
        byte[] frame = [.. new byte[16], .. pixels, .. secret];
        byte[] chunks = [.. "VP8X"u8, 10, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, .. "ANIM"u8, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, .. "ANMF"u8, (byte)frame.Length, 0, 0, 0, .. frame];
        byte[] webp = [.. "RIFF"u8, (byte)(chunks.Length + 4), 0, 0, 0, .. "WEBP"u8, .. chunks];
        var clean = Picture.Clean(webp)!.Bytes;
        Assert.Equal(webp.Length - secret.Length, clean.Length);
        Assert.Equal(clean.Length - 8, clean[4]);
        Assert.Equal(frame.Length - secret.Length, clean[clean.AsSpan().IndexOf("ANMF"u8) + 4]);
        Assert.True(clean.AsSpan().IndexOf(pixels) > 0);
    }

    [Fact]
    public void A_progressive_jpeg_loses_what_stands_between_its_scans()
    {
        var plain = TestPictures.Plain("jpg");
        byte[] scan = plain[plain.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA])..^2];
        byte[] secret = [0xFF, 0xFE, 0, 12, .. Encoding.ASCII.GetBytes(TestPictures.Secret)];
        byte[] twice = [.. plain[..^2], 0xFF, 0, 0x0F, 0xFF, 0xD3, .. secret, .. scan, 0xFF, 0xD9];
        byte[] expected = [.. plain[..^2], 0xFF, 0, 0x0F, 0xFF, 0xD3, .. scan, 0xFF, 0xD9];
        Assert.Equal(expected, Picture.Clean(twice)!.Bytes);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_picture_cut_short_anywhere_is_refused_or_clean(string kind)
    {
        var full = TestPictures.Full(kind);
        for (var length = 0; length < full.Length; length++)
        {
            if (Picture.Is(full.AsSpan(0, length)) && Picture.Clean(full[..length]) is { } clean) Assert.False(Holds(clean.Bytes, TestPictures.Secret), $"{length}");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Damage_of_any_kind_ends_in_a_picture_or_a_refusal(string kind)
    {
        var full = TestPictures.Full(kind);
        var random = new Random(20261129);
        HangGuard.Watch(() =>
        {
            for (var i = 0; i < 4000; i++)
            {
                var damaged = full.ToArray();
                for (var n = random.Next(1, 6); n > 0; n--) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                _ = Picture.IsUnshown("." + kind, damaged);
                if (Picture.Is(damaged)) _ = Picture.Clean(damaged);
            }
        });
    }

    [Theory]
    [InlineData(".heic", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic")]
    [InlineData(".jpg", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic")]
    [InlineData(".tif", "II*\0")]
    [InlineData(".png", "MM\0*")]
    public void A_picture_that_browsers_do_not_show_is_known_by_its_name_and_by_its_first_bytes(string extension, string start) =>
        Assert.True(Picture.IsUnshown(extension, Encoding.Latin1.GetBytes(start)));

    [Fact]
    public void The_site_says_in_one_sentence_which_pictures_told_a_place()
    {
        using var site = SiteTest.From();
        site.Change("goals/reading.md", "See what", string.Concat(TestPictures.Kinds.Select(kind => $"![A shelf](../media/a.{kind})\n\n")) + "![A shelf](../media/b.jpg)\n\nSee what");
        foreach (var kind in TestPictures.Kinds) site.AddBytes($"media/a.{kind}", TestPictures.Full(kind));
        site.AddBytes("media/b.jpg", TestPictures.Plain("jpg"));
        var result = site.Build(new BuildOptions { Strict = true });
        Assert.NotNull(result.Published);
        Assert.Equal(
            "content: note SI0167: 5 pictures carried the place where they were taken; removed from the site: media/a.avif, media/a.gif, media/a.jpg, media/a.png, media/a.webp.",
            Assert.Single(result.Diagnostics, d => d.Code.Id == "SI0167").ToString());
        foreach (var (path, bytes) in site.Files()) Assert.False(Holds(bytes, TestPictures.Secret), path);
        Assert.Equal(File.ReadAllBytes(site.ContentPath("media/b.jpg")), site.Files()["media/b.jpg"]);
    }

    [Fact]
    public void Pictures_that_are_damaged_or_that_browsers_do_not_show_are_refused_where_they_are_named()
    {
        using var site = SiteTest.From().AddBytes("media/cut.jpg", TestPictures.Full("jpg")[..200]).Add("media/p.heic", "x").Add("media/none.png", "x").Add("media/home.heic", "x").AddBytes("media/empty.webp", [])
            .Change("goals/reading.md", "See what", "![A](../media/cut.jpg) ![B](../media/p.heic) ![C](../media/none.png) ![D](../media/empty.webp) See what");
        var lines = SiteTest.Lines(site.Build().Diagnostics);
        Assert.Contains("content/media/cut.jpg: error SI0166: This is no whole picture: it ends too early", lines, StringComparison.Ordinal);
        Assert.Contains("content/media/p.heic: error SI0165: Most browsers do not show pictures of this kind. Save it as JPEG or WebP", lines, StringComparison.Ordinal);
        Assert.Contains("content/media/none.png: error SI0166: This is no whole picture of the kind that its name says.", lines, StringComparison.Ordinal);
        Assert.Contains("content/media/empty.webp: error SI0166:", lines, StringComparison.Ordinal);
        Assert.DoesNotContain("error SI0165: media/home", lines, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Output));
    }

    private static bool Holds(byte[] bytes, string text) => bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(text)) >= 0;
}
