{keyword|using} System{punctuation|;}
{keyword|using} static System{punctuation|.}Math{punctuation|;}
{keyword|using} Alias = System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary<string{punctuation|,} int>{punctuation|;}

namespace Kitchen{punctuation|.}Tea
{punctuation|\{}
    /// {url|{punctuation|<}summary{punctuation|>}}{keyword|A} kettle{punctuation|.}{url|{punctuation|<}/summary{punctuation|>}}
    {punctuation|[}Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle{url|{punctuation|<}T{punctuation|>}}{punctuation|(}double Litres{punctuation|)} {function|{prefix|{punctuation|:}}} Pot{punctuation|,} IDisposable {keyword|where} T {function|{prefix|{punctuation|:}}} class{punctuation|,} new{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List{url|{punctuation|<}T{punctuation|>}} items = new{punctuation|(}{punctuation|)}{punctuation|;}
        public string Label => ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}{keyword|all}{string|")\}"}{punctuation|;}
        public event EventHandler? Boiled{punctuation|;}
{comment|#region work}
        public async Task{url|{punctuation|<}int{punctuation|>}} BoilAsync{punctuation|(}in CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q = {keyword|from} i in items {keyword|where} i is {keyword|not} null orderby i descending {keyword|select} new {punctuation|\{} i{punctuation|,} N = {number|0}x1FuL {punctuation|\}}{punctuation|;}
            int? n = {keyword|default}{punctuation|;} char c = {string|'\\u00e9'}{punctuation|;}
            try {punctuation|\{} await foreach {punctuation|(}var x in Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??= x?{punctuation|.}Count ?? {number|-1}{punctuation|;} {punctuation|\}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e{punctuation|.}Message{punctuation|.}Length > {number|1}_000{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p => {number|1}{punctuation|,} null => {punctuation|(}int{punctuation|)}{number|2.5e3}m{punctuation|,} _ => nameof{punctuation|(}T{punctuation|)}{punctuation|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{comment|#endregion}
        public void Dispose{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte* p = b{punctuation|)} *p++ = {number|0}b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
