using System;
using static System.Math;
{property|using Alias} {operator|=} System.Collections.Generic.Dictionary<string{punctuation|,} int>;

namespace Kitchen.Tea
\{
    /// <summary>A kettle.</summary>
    [Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}]
    public sealed record Kettle<T>{punctuation|(}double Litres{punctuation|)} : Pot{punctuation|,} IDisposable where T : class{punctuation|,} new{punctuation|(}{punctuation|)}
    \{
        {property|private readonly List<T> items} {operator|=} new{punctuation|(}{punctuation|)};
        {property|public string Label} {operator|=}> ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"};
        public event EventHandler? Boiled;
{comment|#region work}
        public async Task<int> BoilAsync{punctuation|(}in CancellationToken t{punctuation|,} params object[] rest{punctuation|)}
        \{
            {property|var q} {operator|=} from i in items where i is not null orderby i descending select new \{ i{punctuation|,} N {operator|=} 0x1FuL \};
            {property|int? n} {operator|=} default; char c {operator|=} {string|'\\u00e9'};
            try \{ await foreach {punctuation|(}var x in Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?.Count ?? -{number|1}; \}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e.Message.Length > 1_000{punctuation|)} \{ throw; \}
            {property|return q switch \{ \{ \} p} {operator|=}> {number|1}{punctuation|,} null {operator|=}> {punctuation|(}int{punctuation|)}{number|2}.5e3m{punctuation|,} _ {operator|=}> nameof{punctuation|(}T{punctuation|)}.Length \};
        \}
{comment|#endregion}
        public void Dispose{punctuation|(}{punctuation|)} \{ unsafe \{ fixed {punctuation|(}byte* p {operator|=} b{punctuation|)} *p++ {operator|=} 0b1; \} \}
    \}
\}
