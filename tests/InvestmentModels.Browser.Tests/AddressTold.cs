namespace InvestmentModels.Browser.Tests;

/// <summary>Hears the address a preview tells of itself.</summary>
internal sealed class AddressTold : StringWriter
{
    private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Scheme, host and port.</summary>
    public Task<string> Origin => _address.Task;

    public override Task WriteLineAsync(string? value)
    {
        if (value?.Split(' ').FirstOrDefault(word => word.StartsWith("http://", StringComparison.Ordinal)) is { } address)
        {
            _address.TrySetResult(address.TrimEnd('/'));
        }

        return base.WriteLineAsync(value);
    }
}
