using PolicyThemes.Models.MlNet.Pipelines;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>Steps in order; those that prediction skips are left out.</summary>
internal sealed record TransformerChain(IReadOnlyList<ITransform> Members) : ITransform
{
    /// <summary>All steps, chains within chains laid flat.</summary>
    public IEnumerable<ITransform> Flatten() => Members.SelectMany(member => member is TransformerChain chain ? chain.Flatten() : [member]);

    public void Bind(PipelineBuilder builder)
    {
        foreach (var member in Members)
            member.Bind(builder);
    }
}
