using System{punctuation|;}
using static System{punctuation|.}Math{punctuation|;}
using Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}string{punctuation|,} int{operator|>}{punctuation|;}

{keyword|namespace} Kitchen{punctuation|.}Tea
{comment|\{
    /// <summary>A kettle.</summary>
    [Serializable, Obsolete("use Pot")]
    public sealed record Kettle<T>(double Litres) : Pot, IDisposable where T : class, new()
    \{
        private readonly List<T> items = new();
        public string Label => $"Kettle \{Litres:F1\}} {comment|\{\{x\}}\} {comment|\{(Litres > 1 ? "big" : @"sm""all")\}}"{punctuation|;}
        public event EventHandler? Boiled{punctuation|;}
{operator|#}region work
        public async Task{operator|<}int{operator|>} {function|BoilAsync}{punctuation|(}in CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {comment|\{
            var q = from i in items where i is not null orderby i descending select new \{ i, N = 0x1FuL \}}{punctuation|;}
            int? n {operator|=} default{punctuation|;} char c {operator|=} {string|'\\u00e9'}{punctuation|;}
            try {comment|\{ await foreach (var x in Stream()) n ??= x?.Count ?? -1; \}}
            {function|catch} {punctuation|(}Exception e{punctuation|)} {function|when} {punctuation|(}e{punctuation|.}Message{punctuation|.}Length {operator|>} {number|1}_000{punctuation|)} {comment|\{ throw; \}}
            return q switch {comment|\{ \{ \}} p {operator|=>} {number|1}{punctuation|,} null {operator|=>} {punctuation|(}int{punctuation|)}{number|2.5e3}m{punctuation|,} _ {operator|=>} {function|nameof}{punctuation|(}T{punctuation|)}{punctuation|.}Length \}{punctuation|;}
        \}
{operator|#}endregion
        public void {function|Dispose}{punctuation|(}{punctuation|)} {comment|\{ unsafe \{ fixed (byte* p = b) *p++ = 0b1; \}} \}
    \}
\}
