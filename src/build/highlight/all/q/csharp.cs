using System{punctuation|;}
using static System{punctuation|.}Math{punctuation|;}
using Alias {verb operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{verb operator|<}{keyword|string}{verb operator|,} int{verb operator|>}{punctuation|;}

namespace Kitchen{punctuation|.}Tea
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable{verb operator|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle{verb operator|<}T{verb operator|>}{punctuation|(}double Litres{punctuation|)} {verb operator|:} Pot{verb operator|,} IDisposable {keyword|where} T {verb operator|:} class{verb operator|,} new{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List{verb operator|<}T{verb operator|>} items {verb operator|=} new{punctuation|(}{punctuation|)}{punctuation|;}
        public {keyword|string} Label {verb operator|=}{verb operator|>} {verb operator|$}{string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}{keyword|all}{string|")\}"}{punctuation|;}
        public event EventHandler{verb operator|?} Boiled{punctuation|;}
{verb operator|#}region work
        public async Task{verb operator|<}int{verb operator|>} BoilAsync{punctuation|(}{keyword|in} CancellationToken t{verb operator|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            {keyword|var} q {verb operator|=} {keyword|from} i {keyword|in} items {keyword|where} i is {keyword|not} {keyword|null} orderby i descending {keyword|select} new {punctuation|\{} i{verb operator|,} N {verb operator|=} {number|0x1F}uL {punctuation|\}}{punctuation|;}
            int{verb operator|?} n {verb operator|=} default{punctuation|;} char c {verb operator|=} {adverb function|'}{keyword|\\u00e9}{adverb function|'}{punctuation|;}
            try {punctuation|\{} await foreach {punctuation|(}{keyword|var} x {keyword|in} Stream{punctuation|(}{punctuation|)}{punctuation|)} n {verb operator|?}{verb operator|?}{verb operator|=} x{verb operator|?}{punctuation|.}Count {verb operator|?}{verb operator|?} {verb operator|-}{number|1}{punctuation|;} {punctuation|\}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e{punctuation|.}Message{punctuation|.}Length {verb operator|>} {number|1}_000{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {verb operator|=}{verb operator|>} {number|1}{verb operator|,} {keyword|null} {verb operator|=}{verb operator|>} {punctuation|(}int{punctuation|)}{number|2.5e3}m{verb operator|,} {verb operator|_} {verb operator|=}{verb operator|>} nameof{punctuation|(}T{punctuation|)}{punctuation|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{verb operator|#}endregion
        public void Dispose{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte{verb operator|*} p {verb operator|=} b{punctuation|)} {verb operator|*}p{verb operator|+}{verb operator|+} {verb operator|=} {number|0b}{number|1}{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
