using System;
using static System.Math;
using Alias {punctuation|=} System.Collections.Generic.Dictionary<string{punctuation|,} int{operator|>};

namespace Kitchen.Tea
\{
    /// <summary{operator|>}A kettle.</summary{operator|>}
    [Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}]
    public sealed record Kettle<T{operator|>}{punctuation|(}double Litres{punctuation|)} : Pot{punctuation|,} IDisposable where T : class{punctuation|,} new{punctuation|(}{punctuation|)}
    \{
        private {structural-keyword keyword|readonly} List<T{operator|>} items {punctuation|=} new{punctuation|(}{punctuation|)};
        public string Label {punctuation|=}{operator|>} {operator|$}{string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"};
        public event EventHandler? Boiled;
#region work
        public async Task<int{operator|>} BoilAsync{punctuation|(}in CancellationToken t{punctuation|,} params object[] rest{punctuation|)}
        \{
            var q {punctuation|=} from i in items where i is not null orderby i descending select new \{ i{punctuation|,} N {punctuation|=} 0x1FuL \};
            int? n {punctuation|=} default; char {comment|c = '\\u00e9';}
            try \{ await foreach {punctuation|(}var x in Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??{punctuation|=} x?.Count ?? -{number|1}; \}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e.{header-statement bold|Message}.Length {operator|>} 1_000{punctuation|)} \{ throw; \}
            {rule-keyword keyword|return} q switch \{ \{ \} p {punctuation|=}{operator|>} {number|1}{punctuation|,} null {punctuation|=}{operator|>} {punctuation|(}int{punctuation|)}{number|2}.5e3m{punctuation|,} _ {punctuation|=}{operator|>} nameof{punctuation|(}T{punctuation|)}.Length \};
        \}
#endregion
        public void Dispose{punctuation|(}{punctuation|)} \{ unsafe \{ fixed {punctuation|(}byte* p {punctuation|=} b{punctuation|)} *p{operator|+}{operator|+} {punctuation|=} 0b1; \} \}
    \}
\}
