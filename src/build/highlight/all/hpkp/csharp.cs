using System{punctuation|;}
using static System.Math{punctuation|;}
using Alias {operator|=} System.Collections.Generic.Dictionary<string, int>{punctuation|;}

namespace Kitchen.Tea
\{
    /// <summary>A kettle.</summary>
    [Serializable, Obsolete("use Pot")]
    public sealed record Kettle<T>(double Litres) : Pot, IDisposable where T : class, new()
    \{
        private readonly List<T> items {operator|=} new(){punctuation|;}
        public string Label {operator|=}> $"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "big" : @"sm""all")\}"{punctuation|;}
        public event EventHandler? Boiled{punctuation|;}
#region work
        public async Task<int> BoilAsync(in CancellationToken t, params object[] rest)
        \{
            var q {operator|=} from i in items where i is not null orderby i descending select new \{ i, N {operator|=} 0x1FuL \}{punctuation|;}
            int? n {operator|=} default{punctuation|;} char c {operator|=} '\\u00e9'{punctuation|;}
            try \{ await foreach (var x in Stream()) n ??{operator|=} x?.Count ?? -1{punctuation|;} \}
            catch (Exception e) when (e.Message.Length > 1_000) \{ throw{punctuation|;} \}
            return q switch \{ \{ \} p {operator|=}> 1, null {operator|=}> (int)2.5e3m, _ {operator|=}> nameof(T).Length \}{punctuation|;}
        \}
#endregion
        public void Dispose() \{ unsafe \{ fixed (byte* p {operator|=} b) *p++ {operator|=} 0b1{punctuation|;} \} \}
    \}
\}
