namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>In a drawing, two things that differ by colour differ as greys too, or by their shape: a copy in black and white says the same.</summary>
/// <remarks>Words need no check of their own: their contrast is measured in greys from the beginning.</remarks>
internal sealed class GreyKeepsShapesApart : IPageCheck
{
    public IReadOnlyList<Sight> Sights { get; } = [Sight.Desktop, Sight.DarkAndStill];

    public string Script =>
        """
        () => {
          const outline = part => `${part.tagName} ${part.getAttribute('d') || ''} ${part.getAttribute('stroke-dasharray') || ''}`;
          const formOf = shape => {
            const mark = shape.closest('[class*="c-mark"]');
            return mark ? [...mark.querySelectorAll('circle, rect, path, line')].map(outline).join() : outline(shape);
          };
          const drawings = all('main svg').filter(shown);
          return answer(drawings, drawings.filter(drawing => {
            const forms = new Map();
            for (const shape of drawing.querySelectorAll('rect, circle, path')) {
              const style = getComputedStyle(shape);
              if (shape.closest('defs, clipPath') || !shown(shape) || isClear(style.fill)) continue;
              const colour = style.fill;
              if (!forms.has(colour)) forms.set(colour, new Set());
              forms.get(colour).add(formOf(shape));
            }
            const colours = [...forms.keys()];
            return colours.some((one, index) => colours.slice(index + 1).some(other =>
              contrast(one, other) < 1.5 && [...forms.get(one)].some(form => forms.get(other).has(form))));
          }));
        }
        """;
}
