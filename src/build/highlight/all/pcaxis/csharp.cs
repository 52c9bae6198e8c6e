using System{punctuation|;}
using static System.Math{punctuation|;}
using Alias {operator|=} System.Collections.Generic.Dictionary<string{punctuation|,} int>{punctuation|;}

namespace Kitchen.Tea
\{
    /// <summary>A kettle.</summary>
    [Serializable{punctuation|,} Obsolete({string|"use Pot"})]
    public sealed record Kettle<T>(double Litres) : Pot{punctuation|,} IDisposable where T : class{punctuation|,} new()
    \{
        private readonly List<T> items {operator|=} new(){punctuation|;}
        public string Label {operator|=}> ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        public event EventHandler? Boiled{punctuation|;}
#region work
        public async Task<int> BoilAsync(in CancellationToken t{punctuation|,} params object[] rest)
        \{
            var q {operator|=} from i in items where i is not null orderby i descending select new \{ i{punctuation|,} N {operator|=} 0x1FuL \}{punctuation|;}
            int? n {operator|=} default{punctuation|;} char c {operator|=} '\\u00e9'{punctuation|;}
            try \{ await foreach (var x in Stream()) n ??{operator|=} x?.Count ?? -1{punctuation|;} \}
            catch (Exception e) when (e.Message.Length > 1_000) \{ throw{punctuation|;} \}
            return q switch \{ \{ \} p {operator|=}> {number|1}{punctuation|,} null {operator|=}> (int)2.5e3m{punctuation|,} _ {operator|=}> nameof(T).Length \}{punctuation|;}
        \}
#endregion
        public void Dispose() \{ unsafe \{ fixed (byte* p {operator|=} b) *p++ {operator|=} 0b1{punctuation|;} \} \}
    \}
\}
