using {type class-name|System}{punctuation|;}
using {keyword|static} {type class-name|System}{punctuation|.}{type class-name|Math}{punctuation|;}
using {type class-name|Alias} {operator|=} {type class-name|System}{punctuation|.}{type class-name|Collections}{punctuation|.}{type class-name|Generic}{punctuation|.}{type class-name|Dictionary}{operator|<}string{punctuation|,} {type class-name|int}{operator|>}{punctuation|;}

namespace {type class-name|Kitchen}{punctuation|.}{type class-name|Tea}
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}{type class-name|Serializable}{punctuation|,} {function|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {keyword|public} sealed record {type class-name|Kettle}{operator|<}{type class-name|T}{operator|>}{punctuation|(}{type class-name|double} {type class-name|Litres}{punctuation|)} {punctuation|:} {type class-name|Pot}{punctuation|,} {type class-name|IDisposable} where {type class-name|T} {punctuation|:} {keyword|class}{punctuation|,} {keyword|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {keyword|private} readonly {type class-name|List}{operator|<}{type class-name|T}{operator|>} items {operator|=} {keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|public} string {type class-name|Label} {operator|=}{operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        {keyword|public} event {type class-name|EventHandler}{operator|?} {type class-name|Boiled}{punctuation|;}
#region work
        {keyword|public} async {type class-name|Task}{operator|<}{type class-name|int}{operator|>} {function|BoilAsync}{punctuation|(}in {type class-name|CancellationToken} t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} from i in items where i is not {keyword|null} orderby i descending select {keyword|new} {punctuation|\{} i{punctuation|,} {type class-name|N} {operator|=} {number|0}x1FuL {punctuation|\}}{punctuation|;}
            {type class-name|int}{operator|?} n {operator|=} {keyword|default}{punctuation|;} {type class-name|char} c {operator|=} {string|'\\u00e9'}{punctuation|;}
            {keyword|try} {punctuation|\{} await {function|foreach} {punctuation|(}var x in {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}{operator|=} x{operator|?}{punctuation|.}{type class-name|Count} {operator|?}{operator|?} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {keyword|catch} {punctuation|(}{type class-name|Exception} e{punctuation|)} {function|when} {punctuation|(}e{punctuation|.}{type class-name|Message}{punctuation|.}{type class-name|Length} {operator|>} {number|1}_000{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            {keyword|return} q {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{operator|>} {number|1}{punctuation|,} {keyword|null} {operator|=}{operator|>} {punctuation|(}{type class-name|int}{punctuation|)}{number|2.5e3}m{punctuation|,} _ {operator|=}{operator|>} {function|nameof}{punctuation|(}{type class-name|T}{punctuation|)}{punctuation|.}{type class-name|Length} {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#endregion
        {keyword|public} {keyword|void} {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} {function|fixed} {punctuation|(}{type class-name|byte}{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} {number|0}b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
