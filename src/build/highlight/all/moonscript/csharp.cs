{keyword|using} {class-name|System};
{keyword|using} static {class-name|System}{punctuation|.}{class-name|Math};
{keyword|using} {class-name|Alias} {operator|=} {class-name|System}{punctuation|.}{class-name|Collections}{punctuation|.}{class-name|Generic}{punctuation|.}{class-name|Dictionary}{operator|<}string{punctuation|,} int{operator|>};

namespace {class-name|Kitchen}{punctuation|.}{class-name|Tea}
{punctuation|\{}
    {operator|/}{operator|/}{operator|/} {operator|<}summary{operator|>}{class-name|A} kettle{punctuation|.}{operator|<}{operator|/}summary{operator|>}
    {punctuation|[}{class-name|Serializable}{punctuation|,} {class-name|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record {class-name|Kettle}{operator|<}{class-name|T}{operator|>}{punctuation|(}double {class-name|Litres}{punctuation|)} {operator|:} {class-name|Pot}{punctuation|,} {class-name|IDisposable} where {class-name|T} {operator|:} {keyword|class}{punctuation|,} new{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly {class-name|List}{operator|<}{class-name|T}{operator|>} items {operator|=} new{punctuation|(}{punctuation|)};
        public string {class-name|Label} {operator|=>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"};
        public event {class-name|EventHandler}? {class-name|Boiled};
{operator|#}region work
        public async {class-name|Task}{operator|<}int{operator|>} {class-name|BoilAsync}{punctuation|(}{keyword|in} {class-name|CancellationToken} t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} {keyword|from} i {keyword|in} items where i is {operator|not} null orderby i descending {function|select} new {punctuation|\{} i{punctuation|,} {class-name|N} {operator|=} 0x1FuL {punctuation|\}};
            int? n {operator|=} default; char c {operator|=} {string|'\\u00e9'};
            try {punctuation|\{} await foreach {punctuation|(}var x {keyword|in} {class-name|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?{punctuation|.}{class-name|Count} ?? {operator|-}{number|1}; {punctuation|\}}
            catch {punctuation|(}{class-name|Exception} e{punctuation|)} {keyword|when} {punctuation|(}e{punctuation|.}{class-name|Message}{punctuation|.}{class-name|Length} {operator|>} 1_000{punctuation|)} {punctuation|\{} throw; {punctuation|\}}
            {keyword|return} q {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=>} {number|1}{punctuation|,} null {operator|=>} {punctuation|(}int{punctuation|)}{number|2}{punctuation|.}5e3m{punctuation|,} _ {operator|=>} nameof{punctuation|(}{class-name|T}{punctuation|)}{punctuation|.}{class-name|Length} {punctuation|\}};
        {punctuation|\}}
{operator|#}endregion
        public void {class-name|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} 0b1; {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
