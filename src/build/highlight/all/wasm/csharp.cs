using System;
using static System.Math;
using Alias = System.Collections.Generic.Dictionary<string, int>;

namespace Kitchen.Tea
\{
    /// <summary>A kettle.</summary>
    [Serializable, Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}]
    public sealed record Kettle<T>{punctuation|(}double Litres{punctuation|)} : Pot, IDisposable where T : class, new{punctuation|(}{punctuation|)}
    \{
        private readonly List<T> items = new{punctuation|(}{punctuation|)};
        public string Label => ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"};
        public event EventHandler? Boiled;
#region work
        public async Task<int> BoilAsync{punctuation|(}in CancellationToken t, params object[] rest{punctuation|)}
        \{
            var q = from i in items where i is not null orderby i descending {keyword|select} new \{ i, N = 0x1FuL \};
            int? n = default; char c = '\\u00e9';
            try \{ await foreach {punctuation|(}var x in Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??= x?.Count ?? {number|-1}; \}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e.Message.Length > {number|1_000}{punctuation|)} \{ throw; \}
            {keyword|return} q switch \{ \{ \} p => {number|1}, null => {punctuation|(}int{punctuation|)}{number|2}.5e3m, _ => nameof{punctuation|(}T{punctuation|)}.Length \};
        \}
#endregion
        public void Dispose{punctuation|(}{punctuation|)} \{ unsafe \{ fixed {punctuation|(}byte* p = b{punctuation|)} *p++ = 0b1; \} \}
    \}
\}
