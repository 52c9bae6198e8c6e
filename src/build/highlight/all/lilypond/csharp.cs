using System;
using static System{punctuation|.}Math;
using Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{punctuation|<}string{punctuation|,} int{punctuation|>};

namespace Kitchen{punctuation|.}Tea
{punctuation|\{}
    /// {punctuation|<}summary{punctuation|>}A kettle{punctuation|.}{punctuation|<}/summary{punctuation|>}
    {punctuation|[}Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle{punctuation|<}T{punctuation|>}{punctuation|(}double Litres{punctuation|)} : Pot{punctuation|,} IDisposable where T : class{punctuation|,} new{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List{punctuation|<}T{punctuation|>} items {operator|=} new{punctuation|(}{punctuation|)};
        public string Label {operator|=}{punctuation|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"};
        public event EventHandler? Boiled;
{embedded-scheme|{punctuation|#}{scheme language-scheme|region}} work
        public async Task{punctuation|<}int{punctuation|>} BoilAsync{punctuation|(}in CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} from i in items where i is not null orderby i descending select new {punctuation|\{} i{punctuation|,} N {operator|=} 0x1FuL {punctuation|\}};
            int? n {operator|=} default; char c {operator|=} '{keyword|{punctuation|\\}u00e9}{punctuation|'};
            try {punctuation|\{} await foreach {punctuation|(}var x in Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?.Count ?? -{number|1}; {punctuation|\}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e{punctuation|.}Message{punctuation|.}Length {punctuation|>} {number|1}{punctuation|_}{number|000}{punctuation|)} {punctuation|\{} throw; {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{punctuation|>} {number|1}{punctuation|,} null {operator|=}{punctuation|>} {punctuation|(}int{punctuation|)}{number|2}{punctuation|.}5e3m{punctuation|,} _ {operator|=}{punctuation|>} nameof{punctuation|(}T{punctuation|)}{punctuation|.}Length {punctuation|\}};
        {punctuation|\}}
{embedded-scheme|{punctuation|#}{scheme language-scheme|endregion}}
        public void Dispose{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte* p {operator|=} b{punctuation|)} *p++ {operator|=} 0b1; {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
