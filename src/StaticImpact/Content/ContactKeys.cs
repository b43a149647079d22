using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content;

/// <summary><c>{name, email, phone, url, address}</c>.</summary>
internal sealed class ContactKeys
{
    private LocalText? name;
    private string? email;
    private string? phone;
    private AuthorLink? url;
    private LocalText? address;

    private static YamlObject<ContactKeys> Format { get; } = new YamlObject<ContactKeys>("a contact such as {email: office@your-place.org}", () => new())
        .Optional("name", ContentFormats.Words, (c, v) => c.name = v, "Whom to ask.")
        .Optional("email", YamlFormats.Email, (c, v) => c.email = v, "An email address.")
        .Optional("phone", YamlFormats.Text, (c, v) => c.phone = v, "A telephone number, as people write it.")
        .Optional("url", ContentFormats.WebLink, (c, v) => c.url = v, "A web page, for example with a form.")
        .Optional("address", ContentFormats.Words, (c, v) => c.address = v, "A postal address.");

    public static YamlFormat<Contact> Whole { get; } = Format.Select(c => c.ToContact());

    public Contact ToContact() => new(name, email, phone, url, address);
}
