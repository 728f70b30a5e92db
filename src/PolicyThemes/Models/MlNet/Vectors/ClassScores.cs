namespace PolicyThemes.Models.MlNet.Vectors;

/// <summary>Combines the scores of classes with the roundings of ML.NET.</summary>
internal static class ClassScores
{
    // classes that lie further below the best add nothing to the sum
    private const float SoftmaxReach = 30;

    public static void Combine(ClassCombination combination, Span<float> scores)
    {
        switch (combination)
        {
            case ClassCombination.Probabilities:
                DivideBySum(scores);
                break;
            case ClassCombination.Exponentials:
                Exponentials(scores);
                break;
            case ClassCombination.MaximumEntropy:
                Softmax(scores);
                break;
        }
    }

    /// <summary>The index of the largest score, the first of equals; -1 where none is a number.</summary>
    public static int Largest(ReadOnlySpan<float> scores)
    {
        var largest = -1;
        for (var i = 0; i < scores.Length; i++)
        {
            if (!float.IsNaN(scores[i]) && (largest < 0 || scores[i] > scores[largest])) largest = i;
        }

        return largest;
    }

    private static void DivideBySum(Span<float> probabilities)
    {
        var sum = 0.0;
        foreach (ref var probability in probabilities)
        {
            if (float.IsNaN(probability)) continue;
            if (probability < 0) probability = 0;
            sum += probability;
        }

        if (!(sum > 0)) return;
        foreach (ref var probability in probabilities)
            probability = (float)(probability / sum);
    }

    private static void Exponentials(Span<float> scores)
    {
        var exponentials = new double[scores.Length];
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++)
            sum += exponentials[i] = Math.Exp(scores[i]);
        for (var i = 0; i < scores.Length; i++)
            scores[i] = (float)(exponentials[i] / sum);
    }

    private static void Softmax(Span<float> scores)
    {
        var largest = Largest(scores);
        var max = largest < 0 ? float.NaN : scores[largest];
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++)
        {
            if (i != largest && scores[i] > max - SoftmaxReach)
                sum += Math.Exp(scores[i] - max);
        }

        var logarithm = sum > 0 ? (float)(max + Math.Log(1 + sum)) : max;
        foreach (ref var score in scores)
            score = (float)Math.Exp(score - logarithm);
    }
}
