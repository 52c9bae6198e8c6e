using {module class-name|System};
using static {module class-name|System}{punctuation|.}{module class-name|Math};
using {module class-name|Alias} {operator|=} {module class-name|System}{punctuation|.}{module class-name|Collections}{punctuation|.}{module class-name|Generic}{punctuation|.}{module class-name|Dictionary}<string{punctuation|,} int{operator|>};

namespace {module class-name|Kitchen}{punctuation|.}{module class-name|Tea}
{punctuation|\{}
    {operator|/}{operator|/}{operator|/} {operator|<}summary{operator|>}{module class-name|A} kettle{punctuation|.}{operator|<}{operator|/}summary{operator|>}
    {punctuation|[}{module class-name|Serializable}{punctuation|,} {module class-name|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record {module class-name|Kettle}<{module class-name|T}>{punctuation|(}double {module class-name|Litres}{punctuation|)} : {module class-name|Pot}{punctuation|,} {module class-name|IDisposable} where {module class-name|T} : class{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly {module class-name|List}<{module class-name|T}> items {operator|=} {function|new}{punctuation|(}{punctuation|)};
        public string {module class-name|Label} {operator|=>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"};
        public event {module class-name|EventHandler}? {module class-name|Boiled};
{comment|#region work}
        public async {module class-name|Task}<int{operator|>} {module class-name|BoilAsync}{punctuation|(}{operator|in} {module class-name|CancellationToken} t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} from i {operator|in} items where i is {keyword|not} null orderby i descending select new {punctuation|\{} i{punctuation|,} {module class-name|N} {operator|=} 0x1FuL {punctuation|\}};
            int? n {operator|=} default; char c {operator|=} {string|'\\u00e9'};
            {keyword|try} {punctuation|\{} await {function|foreach} {punctuation|(}var x {operator|in} {module class-name|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?{punctuation|.}{module class-name|Count} ?? {operator|-}{number|1}; {punctuation|\}}
            {function|catch} {punctuation|(}{module class-name|Exception} e{punctuation|)} {function|when} {punctuation|(}e{punctuation|.}{module class-name|Message}{punctuation|.}{module class-name|Length} {operator|>} {number|1_000}{punctuation|)} {punctuation|\{} throw; {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=>} {number|1}{punctuation|,} null {operator|=>} {punctuation|(}int{punctuation|)}{number|2}{punctuation|.}5e3m{punctuation|,} _ {operator|=>} {function|nameof}{punctuation|(}{module class-name|T}{punctuation|)}{punctuation|.}{module class-name|Length} {punctuation|\}};
        {punctuation|\}}
{comment|#endregion}
        public void {module class-name|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} {function|fixed} {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} {number|0b1}; {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
