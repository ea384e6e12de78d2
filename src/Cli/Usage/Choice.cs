namespace InvestmentModels.Cli.Usage;

/// <summary>One of the values an option can have, and how it is written.</summary>
/// <typeparam name="T">What the words stand for.</typeparam>
/// <param name="Value">What it means.</param>
/// <param name="Words">Its word first and other spellings after.</param>
internal sealed record Choice<T>(T Value, params string[] Words);
