namespace StaticImpact.Pages.Views;

/// <summary>Someone, or an organisation, to ask.</summary>
public sealed record ContactView(string Name, string Role, string Email, string Phone, string Url, string Address)
{
    public static Shape<ContactView> Shape { get; } = Pages.Shape.Of<ContactView>("contact")
        .Text("name", v => v.Name)
        .Text("role", v => v.Role)
        .Text("email", v => v.Email)
        .Text("phone", v => v.Phone)
        .Address("url", v => v.Url)
        .Address("address", v => v.Address);
}
