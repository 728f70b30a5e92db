using System.Collections;

namespace PolicyThemes;

/// <summary>One calibrated probability for each label, by index and by name, in the order of <see cref="ThemeClassifier.Labels"/>.</summary>
/// <remarks>Immutable; safe from any thread.</remarks>
public readonly struct ThemeScores : IReadOnlyList<KeyValuePair<string, float>>, IEquatable<ThemeScores>
{
    private readonly string[] _labels;
    private readonly float[] _values;

    internal ThemeScores(string[] labels, float[] values) => (_labels, _values) = (labels, values);

    /// <summary>Number of labels.</summary>
    public int Count => _values?.Length ?? 0;

    /// <summary>The probability of a label, 0 to 1.</summary>
    /// <param name="label">One of <see cref="ThemeClassifier.Labels"/>, compared by its characters.</param>
    /// <exception cref="KeyNotFoundException">The model has no such label.</exception>
    public float this[string label]
    {
        get
        {
            var index = Array.IndexOf(_labels ?? [], label);
            return index >= 0
                ? _values[index]
                : throw new KeyNotFoundException($"unknown theme '{label}'. Themes of this model are {string.Join(", ", _labels ?? [])}.");
        }
    }

    /// <summary>The label at an index and its probability, 0 to 1.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    public KeyValuePair<string, float> this[int index] => new(_labels[index], _values[index]);

    /// <summary>The probabilities alone, in the order of the labels.</summary>
    public ReadOnlySpan<float> Values => _values;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, float>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    /// <inheritdoc/>
    public bool Equals(ThemeScores other) =>
        Values.SequenceEqual(other.Values) && (_labels ?? []).AsSpan().SequenceEqual(other._labels ?? []);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ThemeScores other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var value in Values)
            hash.Add(value);
        return hash.ToHashCode();
    }

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(ThemeScores left, ThemeScores right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(ThemeScores left, ThemeScores right) => !left.Equals(right);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
