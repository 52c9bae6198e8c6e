using System{comment|;}
using static System.Math{comment|;}
using Alias = System.Collections.Generic.Dictionary<string, int>{comment|;}

namespace Kitchen.Tea
\{
    /// <summary>A kettle.</summary>
    {punctuation|[}{function|Serializable,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle<T>{punctuation|(}{function|double} Litres{punctuation|)} : Pot, IDisposable where T : class, new{punctuation|(}{punctuation|)}
    \{
        private readonly List<T> items = new{punctuation|(}{punctuation|)}{comment|;}
        public string Label => ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{comment|;}
        public event EventHandler? Boiled{comment|;}
#region work
        public async Task<int> BoilAsync{punctuation|(}{function|in} CancellationToken t, params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        \{
            var q = from i in items where i is not null orderby i descending select new \{ i, N = 0x1FuL \}{comment|;}
            int? n = default{comment|; char c = '\\u00e9';}
            try \{ await foreach {punctuation|(}{function|var} x in Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??= x?.Count ?? {number|-1}{comment|; \}}
            catch {punctuation|(}{function|Exception} e{punctuation|)} when {punctuation|(}{function|e.Message.Length} > 1_000{punctuation|)} \{ throw{comment|; \}}
            return q switch \{ \{ \} p => 1, null => {punctuation|(}{function|int}{punctuation|)}2.5e3m, _ => nameof{punctuation|(}{function|T}{punctuation|)}.Length \}{comment|;}
        \}
#endregion
        public void Dispose{punctuation|(}{punctuation|)} \{ unsafe \{ fixed {punctuation|(}{function|byte*} p = b{punctuation|)} *p++ = 0b1{comment|; \} \}}
    \}
\}
