namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>Who asks for less motion gets none.</summary>
internal sealed class NothingMoves : IPageCheck
{
    public IReadOnlyList<Sight> Sights { get; } = [Sight.DarkAndStill];

    public string Script =>
        """
        () => {
          const moving = all('*').filter(part => {
            const style = getComputedStyle(part);
            return style.scrollBehavior === 'smooth' || style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0;
          });
          return answer(all('*'), [...moving, ...document.getAnimations().map(() => 'something is animated')]);
        }
        """;
}
