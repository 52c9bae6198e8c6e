using System;
using static System.Math;
using Alias {operator|=} System.Collections.Generic.Dictionary{operator|<}string{punctuation|,} int{operator|>};

namespace Kitchen.Tea
{punctuation|\{}
    {operator|/}{operator|/}{operator|/} {operator|<}summary{operator|>}A kettle.{operator|<}{operator|/}summary{operator|>}
    [Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}]
    public sealed {class-name|record} Kettle{operator|<}T{operator|>}{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable {keyword|where} T {punctuation|:} {class-name|class}{punctuation|,} new{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List{operator|<}T{operator|>} items {operator|=} new{punctuation|(}{punctuation|)};
        public string Label {operator|=}{operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"};
        public event EventHandler? Boiled;
{comment|#region work}
        public async Task{operator|<}int{operator|>} BoilAsync{punctuation|(}{keyword|in} CancellationToken t{punctuation|,} params object[] rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} {keyword|from} i {keyword|in} items {keyword|where} i {operator|is not} null orderby i descending select new {punctuation|\{} i{punctuation|,} N {operator|=} 0x1FuL {punctuation|\}};
            int? n {operator|=} default; char c {operator|=} '\\u00e9';
            {keyword|try} {punctuation|\{} await foreach {punctuation|(}var x {keyword|in} Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?.Count ?? {operator|-}{number|1}; {punctuation|\}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e.Message.Length {operator|>} 1_000{punctuation|)} {punctuation|\{} throw; {punctuation|\}}
            {keyword|return} q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{operator|>} {number|1}{punctuation|,} null {operator|=}{operator|>} {punctuation|(}int{punctuation|)}{number|2.}5e3m{punctuation|,} _ {operator|=}{operator|>} nameof{punctuation|(}T{punctuation|)}.Length {punctuation|\}};
        {punctuation|\}}
{comment|#endregion}
        public void Dispose{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} 0b1; {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
