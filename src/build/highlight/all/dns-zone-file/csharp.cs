using System{comment|;}
using static System.Math{comment|;}
using Alias = System.Collections.Generic.Dictionary<string, int>{comment|;}

namespace Kitchen.Tea
\{
    /// <summary>A kettle.</summary>
    [Serializable, Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}]
    public sealed record Kettle<T>{punctuation|(}double Litres{punctuation|)} : Pot, IDisposable where T : class, new{punctuation|(}{punctuation|)}
    \{
        private readonly List<T> items = new{punctuation|(}{punctuation|)}{comment|;}
        public string Label => ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{comment|;}
        public event EventHandler? Boiled{comment|;}
#region work
        public async Task<int> BoilAsync{punctuation|(}in CancellationToken t, params object[] rest{punctuation|)}
        \{
            var q = from i in items where i is not null orderby i descending select new \{ i, N = 0x1FuL \}{comment|;}
            int? n = default{comment|; char c = '\\u00e9';}
            try \{ await foreach {punctuation|(}var x in Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??= x?.Count ?? -1{comment|; \}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e.Message.Length > 1_000{punctuation|)} \{ throw{comment|; \}}
            return q switch \{ \{ \} p => 1, null => {punctuation|(}int{punctuation|)}2.5e3m, _ => nameof{punctuation|(}T{punctuation|)}.Length \}{comment|;}
        \}
#endregion
        public void Dispose{punctuation|(}{punctuation|)} \{ unsafe \{ fixed {punctuation|(}byte* p = b{punctuation|)} *p++ = 0b1{comment|; \} \}}
    \}
\}
