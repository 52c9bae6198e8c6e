using System{punctuation|;}
using static {host url|System.Math}{punctuation|;}
using Alias = System.Collections.Generic.Dictionary<string, int>{punctuation|;}

namespace {host url|Kitchen.Tea}
\{
    /// <summary>A kettle.</summary>
    [Serializable, Obsolete("use Pot")]
    public sealed record Kettle<T>(double Litres) : Pot, IDisposable where T : class, new()
    \{
        private readonly List<T> items = new(){punctuation|;}
        public string Label => $"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "big" : @"sm""all")\}"{punctuation|;}
        public event EventHandler? Boiled{punctuation|;}
#region work
        public async Task<int> BoilAsync(in CancellationToken t, params object[] rest)
        \{
            var q = from i in items where i is not null orderby i descending select new \{ i, N = 0x1FuL \}{punctuation|;}
            int? n = default{punctuation|;} char c = '\\u00e9'{punctuation|;}
            try \{ await foreach (var x in Stream()) n ??= x?.Count ?? -1{punctuation|;} \}
            catch (Exception e) when (e.Message.Length > 1_000) \{ throw{punctuation|;} \}
            return q switch \{ \{ \} p => 1, null => (int)2.5e3m, _ => nameof(T).Length \}{punctuation|;}
        \}
#endregion
        public void Dispose() \{ unsafe \{ fixed (byte* p = b) {host url|{important|*}p++} = 0b1{punctuation|;} \} \}
    \}
\}
