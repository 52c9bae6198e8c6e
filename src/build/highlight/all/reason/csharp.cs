using {constructor|System}{punctuation|;}
using static {class-name|System}{punctuation|.}{constructor|Math}{punctuation|;}
using {constructor|Alias} {operator|=} {class-name|System}{punctuation|.}{class-name|Collections}{punctuation|.}{class-name|Generic}{punctuation|.}{constructor|Dictionary}{operator|<}string{punctuation|,} int{operator|>}{punctuation|;}

namespace {class-name|Kitchen}{punctuation|.}{constructor|Tea}
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}{constructor|Serializable}{punctuation|,} {constructor|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record {constructor|Kettle}{operator|<}{constructor|T}{operator|>}{punctuation|(}double {constructor|Litres}{punctuation|)} {punctuation|:} {constructor|Pot}{punctuation|,} {constructor|IDisposable} where {constructor|T} {punctuation|:} {keyword|class}{punctuation|,} {keyword|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {keyword|private} readonly {constructor|List}{operator|<}{constructor|T}{operator|>} items {operator|=} {keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
        public string {constructor|Label} {operator|=>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        public event {constructor|EventHandler}{operator|?} {constructor|Boiled}{punctuation|;}
{operator|#}region work
        public async {constructor|Task}{operator|<}int{operator|>} {constructor|BoilAsync}{punctuation|(}{keyword|in} {constructor|CancellationToken} t{punctuation|,} params {keyword|object}{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} from i {keyword|in} items where i is not null orderby i descending select {keyword|new} {punctuation|\{} i{punctuation|,} {constructor|N} {operator|=} {number|0}x1FuL {punctuation|\}}{punctuation|;}
            int{operator|?} n {operator|=} default{punctuation|;} char c {operator|=} {operator|'}\\u00e9{operator|'}{punctuation|;}
            {keyword|try} {punctuation|\{} await foreach {punctuation|(}var x {keyword|in} {constructor|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}{operator|=} x{operator|?}{punctuation|.}{constructor|Count} {operator|?}{operator|?} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            catch {punctuation|(}{constructor|Exception} e{punctuation|)} {keyword|when} {punctuation|(}e{punctuation|.}{class-name|Message}{punctuation|.}{constructor|Length} {operator|>} {number|1}_000{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            return q {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=>} {number|1}{punctuation|,} null {operator|=>} {punctuation|(}int{punctuation|)}{number|2.5e3}m{punctuation|,} _ {operator|=>} nameof{punctuation|(}{constructor|T}{punctuation|)}{punctuation|.}{constructor|Length} {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{operator|#}endregion
        public void {constructor|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} {number|0}b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
