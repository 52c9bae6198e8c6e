using System{punctuation|;}
using {keyword|static} System{punctuation|.}Math{punctuation|;}
using Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}{keyword|string}{punctuation|,} {keyword|int}{operator|>}{punctuation|;}

namespace Kitchen{punctuation|.}Tea
{operator|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle{operator|<}T{operator|>}{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} {keyword|class}{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    {operator|\{}
        private readonly List{operator|<}T{operator|>} items {operator|=} {function|new}{punctuation|(}{punctuation|)}{punctuation|;}
        public {keyword|string} Label {operator|=>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        public {keyword|event} EventHandler{operator|?} Boiled{punctuation|;}
#region work
        public async Task{operator|<}{keyword|int}{operator|>} {function|BoilAsync}{punctuation|(}in CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {operator|\{}
            {keyword|var} q {operator|=} from i in items where i is {keyword|not} {keyword|null} orderby i descending select {keyword|new} {operator|\{} i{punctuation|,} N {operator|=} {number|0}x1FuL {operator|\}}{punctuation|;}
            {keyword|int}{operator|?} n {operator|=} {keyword|default}{punctuation|;} char c {operator|=} '\\u00e9'{punctuation|;}
            try {operator|\{} await {keyword|foreach} {punctuation|(}{keyword|var} x in {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|??=} x{operator|?}{punctuation|.}Count {operator|??} {operator|-}{number|1}{punctuation|;} {operator|\}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e{punctuation|.}Message{punctuation|.}Length {operator|>} {number|1_000}{punctuation|)} {operator|\{} throw{punctuation|;} {operator|\}}
            {keyword|return} q switch {operator|\{} {operator|\{} {operator|\}} p {operator|=>} {number|1}{punctuation|,} {keyword|null} {operator|=>} {punctuation|(}{keyword|int}{punctuation|)}{number|2.5e3}m{punctuation|,} _ {operator|=>} {function|nameof}{punctuation|(}T{punctuation|)}{punctuation|.}Length {operator|\}}{punctuation|;}
        {operator|\}}
#endregion
        public {keyword|void} {function|Dispose}{punctuation|(}{punctuation|)} {operator|\{} unsafe {operator|\{} fixed {punctuation|(}{keyword|byte}{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} {number|0}b1{punctuation|;} {operator|\}} {operator|\}}
    {operator|\}}
{operator|\}}
