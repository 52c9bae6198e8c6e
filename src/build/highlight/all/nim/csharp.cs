{keyword|using} System;
{keyword|using} {keyword|static} System{operator|.}Math;
{keyword|using} Alias {operator|=} System{operator|.}Collections{operator|.}Generic{operator|.}Dictionary{operator|<}string{punctuation|,} int{operator|>};

namespace Kitchen{operator|.}Tea
{punctuation|\{}
    {operator|///} {operator|<}summary{operator|>}A kettle{operator|.</}summary{operator|>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle{operator|<}T{operator|>}{punctuation|(}double Litres{punctuation|)} {operator|:} Pot{punctuation|,} IDisposable where T {operator|:} class{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List{operator|<}T{operator|>} items {operator|=} {function|new}{punctuation|(}{punctuation|)};
        public string Label {operator|=>} {operator|$}{string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}{string|big" : @"}{string|sm""}{string|all")\}"};
        public event EventHandler{operator|?} Boiled;
{comment|#region work}
        public async Task{operator|<}int{operator|>} {function|BoilAsync}{punctuation|(}{operator|in} CancellationToken t{punctuation|,} params {keyword|object}{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            {keyword|var} q {operator|=} {keyword|from} i {operator|in} items where i {operator|is} {operator|not} null orderby i descending select new {punctuation|\{} i{punctuation|,} N {operator|=} {number|0x1Fu}L {punctuation|\}};
            int{operator|?} n {operator|=} default; char c {operator|=} '{operator|\\}u00e9';
            {keyword|try} {punctuation|\{} await {function|foreach} {punctuation|(}{keyword|var} x {operator|in} {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|??=} x{operator|?.}Count {operator|??} {operator|-}{number|1}; {punctuation|\}}
            {function|catch} {punctuation|(}Exception e{punctuation|)} {function|when} {punctuation|(}e{operator|.}Message{operator|.}Length {operator|>} {number|1_000}{punctuation|)} {punctuation|\{} throw; {punctuation|\}}
            {keyword|return} q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=>} {number|1}{punctuation|,} null {operator|=>} {punctuation|(}int{punctuation|)}{number|2.5e3}m{punctuation|,} _ {operator|=>} {function|nameof}{punctuation|(}T{punctuation|)}{operator|.}Length {punctuation|\}};
        {punctuation|\}}
{comment|#endregion}
        public void {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} {function|fixed} {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} {number|0b1}; {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
