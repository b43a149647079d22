namespace StaticImpact.Pages.Events;

/// <summary>A day of a series of meetings.</summary>
/// <param name="WhenWords">The day in words, with the time where the meeting takes place.</param>
/// <param name="DateIso">The day as <c>2026-11-22</c>.</param>
[Shape("event date")]
public sealed partial record EventDate(string WhenWords, string DateIso);
