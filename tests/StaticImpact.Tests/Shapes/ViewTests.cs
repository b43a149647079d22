using StaticImpact.Diagnostics;
using StaticImpact.Markup;
using StaticImpact.Pages;
using StaticImpact.Pages.Views;
using StaticImpact.Tests.Specifications;

namespace StaticImpact.Tests.Shapes;

/// <summary>What holds for all models of pages together.</summary>
public sealed class ViewTests
{
    /// <summary>All that templates can reach.</summary>
    internal static IReadOnlyList<Shape> All { get; } = Reachable();

    [Fact]
    public void No_two_shapes_have_one_name() => Assert.Equal(All.Count, All.DistinctBy(s => s.Name).Count());

    [Fact]
    public void Every_meaning_is_a_sentence() => Assert.All(
        All.SelectMany(s => s.Members.Values.Select(m => (Of: s.Name + ": " + m.Name, m.Meaning)).Append((Of: s.Name, s.Meaning))),
        m => Assert.Matches(@"^[A-Z`].*\.$", m.Meaning));

    /// <summary>The compiler asks for every member to be assigned; here is seen that it is not always assigned nothing, as the picture
    /// for sharing was for long.</summary>
    [Fact]
    public void Every_member_has_something_to_show_on_some_page_of_some_site()
    {
        var empty = All.SelectMany(s => s.Members.Values.Select(m => NameOf(s, m))).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        using var example = PublishedExample.Copy();
        using var full = FullSite.Of();
        using var corners = FullSite.OfCorners();
        LookAt(example, new BuildOptions { AsOf = SiteTest.Today });
        LookAt(full, new BuildOptions { AsOf = new DateOnly(2027, 3, 1), Portable = true });
        LookAt(corners, new BuildOptions { AsOf = SiteTest.Today });
        Assert.True(empty.Count == 0, string.Join("\n", empty.Order(StringComparer.Ordinal)));

        void LookAt(SiteTest site, BuildOptions options)
        {
            var loaded = LoadedSite.Load(site.Folders, options with { Drafts = true, Hints = false }, TimeProvider.System, new DiagnosticBag())!;
            foreach (var page in loaded.Plan.Routes.OfType<PageRoute>()) Look(PageShapes.All[page.Template], page.Model(loaded.Site));
        }

        void Look(Shape shape, object model)
        {
            if (!seen.Add(model)) return;
            foreach (var member in shape.Members.Values)
            {
                var value = member.Read(model);
                if (!IsNothing(value)) empty.Remove(NameOf(shape, member));
                if (member.Kind == MemberKind.Object && value is not null) Look(member.Of!, value);
                if (member.Kind == MemberKind.List) foreach (var item in (IEnumerable<object>)value!) Look(member.Of!, item);
            }
        }
    }

    /// <summary>What is the same in several models, such as what surrounds every page, counts once.</summary>
    private static string NameOf(Shape shape, Member member) => (Array.Find([PageFrame.Shape, LinkView.Shape], part => Has(part, member)) ?? All.First(s => s.Meaning == shape.Meaning)).Name + ": " + member.Name;

    private static bool Has(Shape part, Member member) => part.Members.TryGetValue(member.Name, out var own) && own.Meaning == member.Meaning;

    private static bool IsNothing(object? value) => value is null or "" or false or 0 or Html { IsEmpty: true } || (value is System.Collections.ICollection { Count: 0 });

    private static List<Shape> Reachable()
    {
        var found = new List<Shape>();
        foreach (var shape in PageShapes.All.Values) Add(shape);
        return found;

        void Add(Shape shape)
        {
            if (found.Contains(shape)) return;
            found.Add(shape);
            foreach (var member in shape.Members.Values)
            {
                if (member.Of is { } of) Add(of);
            }
        }
    }
}
