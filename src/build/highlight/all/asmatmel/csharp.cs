using System{comment|;}
using static System.Math{comment|;}
using Alias {operator|=} System.Collections.Generic.Dictionary{operator|<}string{punctuation|,} int{operator|>}{comment|;}

namespace Kitchen.Tea
\{
    {operator|/}{operator|/}{operator|/} {operator|<}summary{operator|>}{register variable|A} kettle.{operator|<}{operator|/}summary{operator|>}
    [Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}]
    public sealed record Kettle{operator|<}{register variable|T}{operator|>}{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where {register variable|T} {punctuation|:} class{punctuation|,} new{punctuation|(}{punctuation|)}
    \{
        private readonly List{operator|<}{register variable|T}{operator|>} items {operator|=} new{punctuation|(}{punctuation|)}{comment|;}
        public string Label {operator|=}{operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{comment|;}
        public event EventHandler{operator|?} Boiled{comment|;}
#region work
        public async Task{operator|<}int{operator|>} BoilAsync{punctuation|(}{op-code keyword|in} CancellationToken {register variable|t}{punctuation|,} params object[] rest{punctuation|)}
        \{
            var q {operator|=} from {register variable|i} {op-code keyword|in} items where {register variable|i} is not null orderby {register variable|i} descending select new \{ {register variable|i}{punctuation|,} {register variable|N} {operator|=} 0x1FuL \}{comment|;}
            int{operator|?} {register variable|n} {operator|=} default{comment|; char c = '\\u00e9';}
            try \{ await foreach {punctuation|(}var {register variable|x} {op-code keyword|in} Stream{punctuation|(}{punctuation|)}{punctuation|)} {register variable|n} {operator|?}{operator|?=} {register variable|x}{operator|?}{directive property|.Count} {operator|?}{operator|?} {operator|-}{decimal-number number|1}{comment|; \}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e.Message{directive property|.Length} {operator|>} 1_000{punctuation|)} \{ throw{comment|; \}}
            return q switch \{ \{ \} p {operator|=}{operator|>} {decimal-number number|1}{punctuation|,} null {operator|=}{operator|>} {punctuation|(}int{punctuation|)}{decimal-number number|2}.5e3m{punctuation|,} _ {operator|=}{operator|>} nameof{punctuation|(}{register variable|T}{punctuation|)}{directive property|.Length} \}{comment|;}
        \}
#endregion
        public void Dispose{punctuation|(}{punctuation|)} \{ unsafe \{ fixed {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} 0b1{comment|; \} \}}
    \}
\}
