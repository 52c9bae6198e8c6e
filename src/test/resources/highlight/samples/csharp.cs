using System;
using static System.Math;
using Alias = System.Collections.Generic.Dictionary<string, int>;

namespace Kitchen.Tea
{
    /// <summary>A kettle.</summary>
    [Serializable, Obsolete("use Pot")]
    public sealed record Kettle<T>(double Litres) : Pot, IDisposable where T : class, new()
    {
        private readonly List<T> items = new();
        public string Label => $"Kettle {Litres:F1} {{x}} {(Litres > 1 ? "big" : @"sm""all")}";
        public event EventHandler? Boiled;
#region work
        public async Task<int> BoilAsync(in CancellationToken t, params object[] rest)
        {
            var q = from i in items where i is not null orderby i descending select new { i, N = 0x1FuL };
            int? n = default; char c = '\u00e9';
            try { await foreach (var x in Stream()) n ??= x?.Count ?? -1; }
            catch (Exception e) when (e.Message.Length > 1_000) { throw; }
            return q switch { { } p => 1, null => (int)2.5e3m, _ => nameof(T).Length };
        }
#endregion
        public void Dispose() { unsafe { fixed (byte* p = b) *p++ = 0b1; } }
    }
}
