namespace PolicyThemes.Models.MlNet.Components;

/// <summary>A step of a pipeline as the file describes it.</summary>
internal interface ITransform
{
}
