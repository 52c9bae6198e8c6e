using {class-name|System}{punctuation|;}
using static {class-name|System}{punctuation|.}{class-name|Math}{punctuation|;}
using {class-name|Alias} {operator|=} {class-name|System}{punctuation|.}{class-name|Collections}{punctuation|.}{class-name|Generic}{punctuation|.}{class-name|Dictionary}{operator|<}{tag|string}{punctuation|,} {keyword|int}{operator|>}{punctuation|;}

namespace {class-name|Kitchen}{punctuation|.}{class-name|Tea}
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}{class-name|Serializable}{punctuation|,} {class-name|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record {class-name|Kettle}{operator|<}{class-name|T}{operator|>}{punctuation|(}double {class-name|Litres}{punctuation|)} {operator|:} {class-name|Pot}{punctuation|,} {class-name|IDisposable} where {class-name|T} {operator|:} {keyword|class}{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {keyword|private} readonly {class-name|List}{operator|<}{class-name|T}{operator|>} items {operator|=} {function|new}{punctuation|(}{punctuation|)}{punctuation|;}
        public {keyword|string} {class-name|Label} {operator|=>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        public event {class-name|EventHandler}{operator|?} {class-name|Boiled}{punctuation|;}
{class-name|#region} work
        public async {class-name|Task}{operator|<}{tag|int}{operator|>} {class-name|BoilAsync}{punctuation|(}{keyword|in} {class-name|CancellationToken} t{punctuation|,} params {keyword|object}{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} from i {keyword|in} items where i is not null orderby i descending select {keyword|new} {punctuation|\{} i{punctuation|,} {class-name|N} {operator|=} {number|0x1FuL} {punctuation|\}}{punctuation|;}
            {keyword|int}{operator|?} n {operator|=} default{punctuation|;} char c {operator|=} {char|'\\u00e9'}{punctuation|;}
            {keyword|try} {punctuation|\{} await foreach {punctuation|(}var x {keyword|in} {class-name|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}{operator|=} x{operator|?}{punctuation|.}{class-name|Count} {operator|?}{operator|?} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            catch {punctuation|(}{class-name|Exception} e{punctuation|)} {keyword|when} {punctuation|(}e{punctuation|.}{class-name|Message}{punctuation|.}{class-name|Length} {operator|>} {number|1}_000{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            return q {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=>} {number|1}{punctuation|,} null {operator|=>} {punctuation|(}{keyword|int}{punctuation|)}{number|2.5e3}m{punctuation|,} _ {operator|=>} {function|nameof}{punctuation|(}{class-name|T}{punctuation|)}{punctuation|.}{class-name|Length} {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{class-name|#endregion}
        public void {class-name|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} {number|0}b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
