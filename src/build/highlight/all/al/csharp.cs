using System{punctuation|;}
using static System{punctuation|.}Math{punctuation|;}
using Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}{class-name|Dictionary}{operator|<}string{punctuation|,} int{operator|>}{punctuation|;}

namespace Kitchen{punctuation|.}Tea
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed {class-name|record} Kettle{operator|<}T{operator|>}{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} class{punctuation|,} new{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly {class-name|List}{operator|<}T{operator|>} items {operator|=} new{punctuation|(}{punctuation|)}{punctuation|;}
        public string {keyword|Label} {operator|=}{operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        public {keyword|event} EventHandler? Boiled{punctuation|;}
#region work
        public async Task{operator|<}int{operator|>} BoilAsync{punctuation|(}{keyword|in} CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            {keyword|var} q {operator|=} from i {keyword|in} items where i is {operator|not} null orderby i descending select new {punctuation|\{} i{punctuation|,} N {operator|=} {number|0x1FuL} {punctuation|\}}{punctuation|;}
            int? n {operator|=} default{punctuation|;} {class-name|char} c {operator|=} {string|'\\u00e9'}{punctuation|;}
            try {punctuation|\{} await {keyword|foreach} {punctuation|(}{keyword|var} x {keyword|in} Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?{punctuation|.}Count ?? {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e{punctuation|.}Message{punctuation|.}Length {operator|>} 1_000{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{operator|>} {number|1}{punctuation|,} null {operator|=}{operator|>} {punctuation|(}int{punctuation|)}{number|2.}5e3m{punctuation|,} _ {operator|=}{operator|>} nameof{punctuation|(}T{punctuation|)}{punctuation|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#endregion
        public void Dispose{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} {keyword|fixed} {punctuation|(}{class-name|byte}{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
