using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Scores;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>Reads calibrators: Platt's, and isotonic ones, which ML.NET names after pool adjacent violators (PAV).</summary>
internal static class CalibratorReader
{
    private const int SinglesPerStep = 3;

    public static ICalibration Read(ComponentSource source)
    {
        if (source.Kind == ComponentKinds.Platt) return ReadPlatt(source);
        return source.Kind == ComponentKinds.Isotonic ? ReadIsotonic(source) : throw source.Unsupported(ComponentKinds.Platt, ComponentKinds.Isotonic);
    }

    public static PlattCalibration ReadPlatt(ComponentSource source)
    {
        if (source.Kind != ComponentKinds.Platt) throw source.Unsupported(ComponentKinds.Platt);
        var calibration = new PlattCalibration(source.Block.Double(), source.Block.Double());
        source.Block.End();
        return double.IsFinite(calibration.A) && double.IsFinite(calibration.B)
            ? calibration
            : throw source.Block.Damaged($"a calibration of {calibration.A} and {calibration.B}", "finite numbers");
    }

    private static IsotonicCalibration ReadIsotonic(ComponentSource source)
    {
        var block = source.Block;
        BinaryPredictorReader.ReadSizeOfSingle(block);
        var count = block.Count("steps", SinglesPerStep * sizeof(float));
        var (from, to, values) = (new float[count], new float[count], new float[count]);
        for (var i = 0; i < count; i++)
            (from[i], to[i], values[i]) = (block.Single(), block.Single(), block.Single());
        block.End();
        return IsotonicCalibration.FindFault(from, to, values) is { } fault
            ? throw block.Damaged(fault.Found, fault.Expected)
            : new IsotonicCalibration(from, to, values);
    }
}
