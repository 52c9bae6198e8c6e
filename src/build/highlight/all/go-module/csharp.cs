using System;
using static System.Math;
using Alias = System.Collections.Generic.Dictionary<string{punctuation|,} int>;

namespace Kitchen.Tea
\{
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable{punctuation|,} Obsolete{punctuation|(}"use Pot"{punctuation|)}{punctuation|]}
    public sealed record Kettle<T>{punctuation|(}double Litres{punctuation|)} : Pot{punctuation|,} IDisposable where T : class{punctuation|,} new{punctuation|(}{punctuation|)}
    \{
        private readonly List<T> items = new{punctuation|(}{punctuation|)};
        public string Label {operator|=>} $"Kettle \{Litres:F1\} \{\{x\}\} \{{punctuation|(}Litres > 1 ? "big" : @"sm""all"{punctuation|)}\}";
        public event EventHandler? Boiled;
#region work
        public async Task<int> BoilAsync{punctuation|(}in CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        \{
            var q = from i in items where i is not null orderby i descending select new \{ i{punctuation|,} N = 0x1FuL \};
            int? n = default; char c = '\\u00e9';
            try \{ await foreach {punctuation|(}var x in Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??= x?.Count ?? -1; \}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e.Message.Length > 1_000{punctuation|)} \{ throw; \}
            return q switch \{ \{ \} p {operator|=>} 1{punctuation|,} null {operator|=>} {punctuation|(}int{punctuation|)}2.5e3m{punctuation|,} _ {operator|=>} nameof{punctuation|(}T{punctuation|)}.Length \};
        \}
#endregion
        public void Dispose{punctuation|(}{punctuation|)} \{ unsafe \{ fixed {punctuation|(}byte* p = b{punctuation|)} *p++ = 0b1; \} \}
    \}
\}
