{keyword|using} System{punctuation|;}
{keyword|using} static System{punctuation|.}Math{punctuation|;}
{keyword|using} Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary<string{punctuation|,} int>{punctuation|;}

{keyword|namespace} {class-name|Kitchen{punctuation|.}Tea}
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle<T>{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} class{punctuation|,} {keyword|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List<T> items {operator|=} {keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
        public string Label {operator|=>} {interpolation-string|{string|$"Kettle }{interpolation|{punctuation|\{}{expression language-qsharp|Litres{punctuation|:}F1}{punctuation|\}}}{string| }{interpolation|{punctuation|\{}{punctuation|\{}{expression language-qsharp|x{punctuation|\}}}{punctuation|\}}}{string| }{interpolation|{punctuation|\{}{expression language-qsharp|{punctuation|(}Litres > {number|1} ? {string|"big"} {punctuation|:} @{string|"sm"}"all"{punctuation|)}}{punctuation|\}}}{string|"}}{punctuation|;}
        public event EventHandler? Boiled{punctuation|;}
#region work
        public async Task<int> {function|BoilAsync}{punctuation|(}{keyword|in} CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} from i {keyword|in} items where i {keyword|is} {operator|not} null orderby i descending select {keyword|new} {punctuation|\{} i{punctuation|,} N {operator|=} 0x1FuL {punctuation|\}}{punctuation|;}
            int? n {operator|=} default{punctuation|;} char c {operator|=} '\\u00e9'{punctuation|;}
            try {punctuation|\{} await foreach {punctuation|(}var x {keyword|in} {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?{punctuation|.}Count ?? {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e{punctuation|.}Message{punctuation|.}Length > 1_000{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            {keyword|return} q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=>} {number|1}{punctuation|,} null {operator|=>} {punctuation|(}int{punctuation|)}{number|2.}5e3m{punctuation|,} _ {operator|=>} {function|nameof}{punctuation|(}T{punctuation|)}{punctuation|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#endregion
        public void {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} {number|0b1}{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
