using System;
using static System{punctuation|.}Math;
using Alias = System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}string{punctuation|,} int{operator|>};

namespace Kitchen{punctuation|.}Tea
{punctuation|\{}
    {operator|//}{operator|/} {operator|<}summary{operator|>}A kettle{punctuation|.}{operator|<}{operator|/}summary{operator|>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle{operator|<}T{operator|>}{punctuation|(}double Litres{punctuation|)} {operator|:} Pot{punctuation|,} IDisposable where T {operator|:} class{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List{operator|<}T{operator|>} items = {function|new}{punctuation|(}{punctuation|)};
        public string Label ={operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"};
        public event EventHandler{operator|?} Boiled;
#region work
        public async Task{operator|<}int{operator|>} {function|BoilAsync}{punctuation|(}{keyword|in} CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q = from i {keyword|in} items where i is not null orderby i descending select new {punctuation|\{} i{punctuation|,} N = 0x1FuL {punctuation|\}};
            int{operator|?} n = default; char c = {string|'\\u00e9'};
            try {punctuation|\{} await {function|foreach }{punctuation|(}var x {keyword|in} {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}= x{operator|?}{punctuation|.}Count {operator|?}{operator|?} {operator|-}{number|1}; {punctuation|\}}
            {function|catch }{punctuation|(}Exception e{punctuation|)} {function|when }{punctuation|(}e{punctuation|.}Message{punctuation|.}Length {operator|>} 1_000{punctuation|)} {punctuation|\{} throw; {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p ={operator|>} {number|1}{punctuation|,} null ={operator|>} {punctuation|(}int{punctuation|)}{number|2}{punctuation|.}5e3m{punctuation|,} _ ={operator|>} {function|nameof}{punctuation|(}T{punctuation|)}{punctuation|.}Length {punctuation|\}};
        {punctuation|\}}
#endregion
        public void {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} {function|fixed }{punctuation|(}byte{operator|*} p = b{punctuation|)} {operator|*}p{operator|+}{operator|+} = 0b1; {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
