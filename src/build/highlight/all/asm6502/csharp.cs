using System{comment|;}
using static System.Math{comment|;}
using Alias = System.Collections.Generic.Dictionary<string{punctuation|,} int>{comment|;}

namespace Kitchen.Tea
\{
    /// <summary>{register variable|A} kettle.</summary>
    [Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}]
    public sealed record Kettle<T>{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} class{punctuation|,} new{punctuation|(}{punctuation|)}
    \{
        private readonly List<T> items = new{punctuation|(}{punctuation|)}{comment|;}
        public string Label => ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{comment|;}
        public event EventHandler? Boiled{comment|;}
#region work
        public async Task<int> BoilAsync{punctuation|(}in CancellationToken t{punctuation|,} params object[] rest{punctuation|)}
        \{
            var q = from i in items where i is not null orderby i descending select new \{ i{punctuation|,} N = 0x1FuL \}{comment|;}
            int? n = default{comment|; char c = '\\u00e9';}
            try \{ await foreach {punctuation|(}var {register variable|x} in Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??= {register variable|x}?{directive property|.Count} ?? -{decimal-number number|1}{comment|; \}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e.Message{directive property|.Length} > 1_000{punctuation|)} \{ throw{comment|; \}}
            return q switch \{ \{ \} p => {decimal-number number|1}{punctuation|,} null => {punctuation|(}int{punctuation|)}{decimal-number number|2}.5e3m{punctuation|,} _ => nameof{punctuation|(}T{punctuation|)}{directive property|.Length} \}{comment|;}
        \}
#endregion
        public void Dispose{punctuation|(}{punctuation|)} \{ unsafe \{ fixed {punctuation|(}byte* p = b{punctuation|)} *p++ = 0b1{comment|; \} \}}
    \}
\}
