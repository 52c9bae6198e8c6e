using System{punctuation|;}
using static System.Math{punctuation|;}
using Alias {operator|=} System.Collections.Generic.Dictionary{operator|<}{type property|string}{punctuation|,} int{operator|>}{punctuation|;}

namespace Kitchen.Tea
{punctuation|\{}
    /// {operator|<}summary{operator|>}A kettle.{operator|<}{operator|/}summary{operator|>}
    {punctuation|[}Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle{operator|<}T{operator|>}{punctuation|(}double Litres{punctuation|)} {operator|:} Pot{punctuation|,} IDisposable where T {operator|:} class{punctuation|,} new{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List{operator|<}T{operator|>} items {operator|=} new{punctuation|(}{punctuation|)}{punctuation|;}
        public {type property|string} Label => ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        public event EventHandler? Boiled{punctuation|;}
{variable|#}region work
        public async Task{operator|<}int{operator|>} BoilAsync{punctuation|(}{constant|in} CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} {keyword|from} i {constant|in} items where i is {operator|not} null orderby i descending select new {punctuation|\{} i{punctuation|,} N {operator|=} {number|0}{variable|x}{number|1}FuL {punctuation|\}}{punctuation|;}
            int? n {operator|=} default{punctuation|;} {builtin|char} c {operator|=} '{constant|\\}u{number|00}e{number|9}'{punctuation|;}
            try {punctuation|\{} await foreach {punctuation|(}var {variable|x} {constant|in} Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} {variable|x}?.Count ?? {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e.Message.Length {operator|>} {number|1}{constant|_}{number|000}{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p => {number|1}{punctuation|,} null => {punctuation|(}int{punctuation|)}{number|2.5}e{number|3}m{punctuation|,} {constant|_} => nameof{punctuation|(}T{punctuation|)}.Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{variable|#}endregion
        public void Dispose{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}{macro function|byte}{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} {number|0}b{number|1}{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
