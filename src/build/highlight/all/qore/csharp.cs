using System{punctuation|;}
using {keyword|static} System{punctuation|.}Math{punctuation|;}
using Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}{keyword|string}{punctuation|,} {keyword|int}{operator|>}{punctuation|;}

namespace Kitchen{punctuation|.}Tea
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle{operator|<}T{operator|>}{punctuation|(}{keyword|double} Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} {keyword|class}{punctuation|,} {keyword|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {keyword|private} readonly List{operator|<}T{operator|>} items {operator|=} {keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
        public {keyword|string} Label {operator|=}{operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        public event EventHandler{operator|?} Boiled{punctuation|;}
{comment|#region work}
        public async Task{operator|<}{keyword|int}{operator|>} {function|BoilAsync}{punctuation|(}in CancellationToken t{punctuation|,} params {keyword|object}{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} from i in items where i is not {keyword|null} orderby i descending select {keyword|new} {punctuation|\{} i{punctuation|,} N {operator|=} 0x1FuL {punctuation|\}}{punctuation|;}
            {keyword|int}{operator|?} n {operator|=} {keyword|default}{punctuation|;} {keyword|char} c {operator|=} {string|'\\u00e9'}{punctuation|;}
            {keyword|try} {punctuation|\{} await foreach {punctuation|(}var x in {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}{operator|=} x{operator|?}{punctuation|.}Count {operator|?}{operator|?} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {keyword|catch} {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e{punctuation|.}Message{punctuation|.}Length {operator|>} 1_000{punctuation|)} {punctuation|\{} {keyword|throw}{punctuation|;} {punctuation|\}}
            {keyword|return} q {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{operator|>} {number|1}{punctuation|,} {keyword|null} {operator|=}{operator|>} {punctuation|(}{keyword|int}{punctuation|)}{number|2}{punctuation|.}5e3m{punctuation|,} _ {operator|=}{operator|>} {function|nameof}{punctuation|(}T{punctuation|)}{punctuation|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{comment|#endregion}
        public {keyword|void} {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}{keyword|byte}{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} {number|0b1}{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
