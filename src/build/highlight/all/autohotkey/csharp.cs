using System;
using {keyword|static} System{operator|.}Math;
using Alias {operator|=} System{operator|.}Collections{operator|.}Generic{operator|.}Dictionary{operator|<}string{punctuation|,} int{operator|>};

namespace Kitchen{operator|.}Tea
{punctuation|\{}
    {operator|//}{operator|/} {operator|<}summary{operator|>}A kettle{operator|.}{operator|<}{operator|/}summary{operator|>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle{operator|<}T{operator|>}{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} {builtin|class}{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private {keyword|readonly} {keyword|List}{operator|<}T{operator|>} items {operator|=} {function|new}{punctuation|(}{punctuation|)};
        public string {keyword|Label} {operator|=}{operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}{keyword|all}{string|")\}"};
        public event EventHandler{operator|?} Boiled;
{directive important|#region} work
        public async Task{operator|<}int{operator|>} {function|BoilAsync}{punctuation|(}{keyword|in} CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} from i {keyword|in} items where i {keyword|is} {keyword|not} null orderby i descending select new {punctuation|\{} i{punctuation|,} N {operator|=} {number|0}x1FuL {punctuation|\}};
            int{operator|?} n {operator|=} {keyword|default}; char c {operator|=} '\\u00e9';
            {keyword|try} {punctuation|\{} await foreach {punctuation|(}var x {keyword|in} {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}{operator|=} x{operator|?}{operator|.}{keyword|Count} {operator|?}{operator|?} {operator|-}{number|1}; {punctuation|\}}
            {keyword|catch} {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e{operator|.}Message{operator|.}Length {operator|>} {number|1}_000{punctuation|)} {punctuation|\{} {keyword|throw}; {punctuation|\}}
            {command selector|return} q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{operator|>} {number|1}{punctuation|,} null {operator|=}{operator|>} {punctuation|(}int{punctuation|)}{number|2.5e3}m{punctuation|,} _ {operator|=}{operator|>} {function|nameof}{punctuation|(}T{punctuation|)}{operator|.}Length {punctuation|\}};
        {punctuation|\}}
{directive important|#endregion}
        public void {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} {number|0}b1; {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
