using System{punctuation|;}
using {keyword|static} System{punctuation|.}Math{punctuation|;}
using Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}{builtin|string}{punctuation|,} {builtin|int}{operator|>}{punctuation|;}

namespace Kitchen{punctuation|.}Tea
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}{string quoted-string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record {generic-function|{function|Kettle}{generic|{punctuation|<}{class-name|T}{punctuation|>}}}{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} class{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List{operator|<}T{operator|>} items {operator|=} {function|new}{punctuation|(}{punctuation|)}{punctuation|;}
        public {builtin|string} Label {operator|=}{operator|>} ${string quoted-string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string quoted-string|" : @"}sm{string quoted-string|""}all{string quoted-string|")\}"}{punctuation|;}
        public event EventHandler{operator|?} Boiled{punctuation|;}
#region work
        public async Task{operator|<}{builtin|int}{operator|>} {function|BoilAsync}{punctuation|(}{keyword|in} CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} from i {keyword|in} items where i {keyword|is} not null orderby i descending {keyword|select} new {punctuation|\{} i{punctuation|,} N {operator|=} 0x1FuL {punctuation|\}}{punctuation|;}
            {builtin|int}{operator|?} n {operator|=} default{punctuation|;} char c {operator|=} {string quoted-string|'\\u00e9'}{punctuation|;}
            try {punctuation|\{} await foreach {punctuation|(}var x {keyword|in} {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}{operator|=} x{operator|?}{punctuation|.}Count {operator|?}{operator|?} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e{punctuation|.}Message{punctuation|.}Length {operator|>} {number|1_000}{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            {keyword|return} q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{operator|>} {number|1}{punctuation|,} null {operator|=}{operator|>} {punctuation|(}{builtin|int}{punctuation|)}{number|2}{punctuation|.}5e3m{punctuation|,} _ {operator|=}{operator|>} {function|nameof}{punctuation|(}T{punctuation|)}{punctuation|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#endregion
        public void {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|unsafe} {punctuation|\{} fixed {punctuation|(}{builtin|byte}{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} {number|0b1}{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
