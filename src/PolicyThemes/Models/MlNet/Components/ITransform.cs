using PolicyThemes.Models.MlNet.Pipelines;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>A step of a pipeline as the file describes it.</summary>
internal interface ITransform
{
    /// <summary>Defines the columns that the step makes.</summary>
    void Bind(PipelineBuilder builder);
}
