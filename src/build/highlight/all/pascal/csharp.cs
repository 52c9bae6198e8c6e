using System{punctuation|;}
using {keyword|static} System{punctuation|.}Math{punctuation|;}
using {keyword|Alias} {operator|=} System{punctuation|.}Collections{punctuation|.}{keyword|Generic}{punctuation|.}Dictionary{operator|<}{keyword|string}{punctuation|,} int{operator|>}{punctuation|;}

namespace Kitchen{punctuation|.}Tea
{comment|\{
    /// <summary>A kettle.</summary>
    [Serializable, Obsolete("use Pot")]
    public sealed record Kettle<T>(double Litres) : Pot, IDisposable where T : class, new()
    \{
        private readonly List<T> items = new();
        public string Label => $"Kettle \{Litres:F1\}} {comment|\{\{x\}}\} {comment|\{(Litres > 1 ? "big" : @"sm""all")\}}"{punctuation|;}
        {keyword|public} event EventHandler? Boiled{punctuation|;}
#region work
        {keyword|public} async Task{operator|<}int{operator|>} BoilAsync{punctuation|(}{operator|in} CancellationToken t{punctuation|,} params {keyword|object}{punctuation|[}{punctuation|]} rest{punctuation|)}
        {comment|\{
            var q = from i in items where i is not null orderby i descending select new \{ i, N = 0x1FuL \}}{punctuation|;}
            int? n {operator|=} {keyword|default}{punctuation|;} char c {operator|=} {string|'\\u00e9'}{punctuation|;}
            {keyword|try} {comment|\{ await foreach (var x in Stream()) n ??= x?.Count ?? -1; \}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e{punctuation|.}{keyword|Message}{punctuation|.}Length {operator|>} {number|1}_000{punctuation|)} {comment|\{ throw; \}}
            return q switch {comment|\{ \{ \}} p {operator|=}{operator|>} {number|1}{punctuation|,} null {operator|=}{operator|>} {punctuation|(}int{punctuation|)}{number|2.5e3}m{punctuation|,} _ {operator|=}{operator|>} nameof{punctuation|(}T{punctuation|)}{punctuation|.}Length \}{punctuation|;}
        \}
{string|#e}ndregion
        {keyword|public} void {keyword|Dispose}{punctuation|(}{punctuation|)} {comment|\{ unsafe \{ fixed (byte* p = b) *p++ = 0b1; \}} \}
    \}
\}
