using {class-name|System}{punctuation|;}
using static {class-name|System}{punctuation|.}{class-name|Math}{punctuation|;}
using {class-name|Alias} {operator|=} {class-name|System}{punctuation|.}{class-name|Collections}{punctuation|.}{class-name|Generic}{punctuation|.}{class-name|Dictionary}{operator|<}string{punctuation|,} int{operator|>}{punctuation|;}

namespace {class-name|Kitchen}{punctuation|.}{class-name|Tea}
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}{class-name|Serializable}{punctuation|,} {class-name|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record {class-name|Kettle}{operator|<}{class-name|T}{operator|>}{punctuation|(}double {class-name|Litres}{punctuation|)} {punctuation|:} {class-name|Pot}{punctuation|,} {class-name|IDisposable} where {class-name|T} {punctuation|:} class{punctuation|,} new{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly {class-name|List}{operator|<}{class-name|T}{operator|>} items {operator|=} new{punctuation|(}{punctuation|)}{punctuation|;}
        public string {class-name|Label} {operator|=>} {char|$"}{class-name|Kettle} {punctuation|\{}{class-name|Litres}{punctuation|:}{class-name|F1}{punctuation|\}} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {punctuation|\{}{punctuation|(}{class-name|Litres} {operator|>} {number|1} {operator|?} {string|"big"} {punctuation|:} {operator|@}{string|"sm"}"all{string|")\}"}{punctuation|;}
        public event {class-name|EventHandler}{operator|?} {class-name|Boiled}{punctuation|;}
{operator|#}region work
        public async {class-name|Task}{operator|<}int{operator|>} {class-name|BoilAsync}{punctuation|(}in {class-name|CancellationToken} t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            {keyword|var} q {operator|=} from i in items where i is not null orderby i descending select new {punctuation|\{} i{punctuation|,} {class-name|N} {operator|=} 0x1FuL {punctuation|\}}{punctuation|;}
            int{operator|?} n {operator|=} default{punctuation|;} char c {operator|=} {symbol|'\\u00e9'}{punctuation|;}
            try {punctuation|\{} await foreach {punctuation|(}{keyword|var} x in {class-name|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|??}{operator|=} x{operator|?}{punctuation|.}{class-name|Count} {operator|??} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            catch {punctuation|(}{class-name|Exception} e{punctuation|)} when {punctuation|(}e{punctuation|.}{class-name|Message}{punctuation|.}{class-name|Length} {operator|>} 1_000{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=>} {number|1}{punctuation|,} null {operator|=>} {punctuation|(}int{punctuation|)}{number|2}{punctuation|.}5e3m{punctuation|,} {keyword|_} {operator|=>} nameof{punctuation|(}{class-name|T}{punctuation|)}{punctuation|.}{class-name|Length} {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{operator|#}endregion
        public void {class-name|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} {number|0b1}{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
