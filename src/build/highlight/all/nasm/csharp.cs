using System{comment|;}
using static System.Math{comment|;}
using Alias {operator|=} System.Collections.Generic.Dictionary{operator|<}string, int{operator|>}{comment|;}

namespace Kitchen.Tea
\{
    {operator|/}{operator|/}{operator|/} {operator|<}summary{operator|>}A kettle.{operator|<}{operator|/}summary{operator|>}
    {operator|[}Serializable, Obsolete({string|"use Pot"}){operator|]}
    public sealed record Kettle{operator|<}T{operator|>}(double Litres) : Pot, IDisposable where T : class, new()
    \{
        private readonly List{operator|<}T{operator|>} items {operator|=} new(){comment|;}
        public string Label {operator|=}{operator|>} {operator|$}{string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{comment|;}
        public event EventHandler? Boiled{comment|;}
#region work
        public async Task{operator|<}int{operator|>} BoilAsync(in CancellationToken t, params object{operator|[}{operator|]} rest)
        \{
            var q {operator|=} from i in items where i is not null orderby i descending select new \{ i, N {operator|=} 0x1FuL \}{comment|;}
            int? n {operator|=} default{comment|; char c = '\\u00e9';}
            try \{ await foreach (var x in Stream()) n ??{operator|=} x?.Count ?? {operator|-}{number|1}{comment|; \}}
            catch (Exception e) when (e.Message.Length {operator|>} 1_000) \{ throw{comment|; \}}
            return q switch \{ \{ \} p {operator|=}{operator|>} {number|1}, null {operator|=}{operator|>} (int){number|2}.5e3m, _ {operator|=}{operator|>} nameof(T).Length \}{comment|;}
        \}
#endregion
        public void Dispose() \{ unsafe \{ fixed (byte{operator|*} p {operator|=} b) {operator|*}p{operator|+}{operator|+} {operator|=} {number|0b1}{comment|; \} \}}
    \}
\}
