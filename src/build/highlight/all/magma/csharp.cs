using System{punctuation|;}
using static System{punctuation|.}Math{punctuation|;}
using Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}{generator class-name|Dictionary}{punctuation|<}string{punctuation|,} int{punctuation|>}{punctuation|;}

namespace Kitchen{punctuation|.}Tea
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record {generator class-name|Kettle}{punctuation|<}T{punctuation|>}{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable {keyword|where} T {punctuation|:} class{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly {generator class-name|List}{punctuation|<}T{punctuation|>} items {operator|=} {function|new}{punctuation|(}{punctuation|)}{punctuation|;}
        public string Label {operator|=}{punctuation|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        public event EventHandler? Boiled{punctuation|;}
{operator|#}region work
        public async {generator class-name|Task}{punctuation|<}int{punctuation|>} {function|BoilAsync}{punctuation|(}{keyword|in} CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} from i {keyword|in} items {keyword|where} i {keyword|is} {keyword|not} null orderby i descending {keyword|select} new {punctuation|\{} i{punctuation|,} N {operator|=} 0x1FuL {punctuation|\}}{punctuation|;}
            int? n {operator|=} {keyword|default}{punctuation|;} char c {operator|=} '\\u00e9'{punctuation|;}
            {keyword|try} {punctuation|\{} await {function|foreach} {punctuation|(}var x {keyword|in} {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?{punctuation|.}Count ?? {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {keyword|catch} {punctuation|(}Exception e{punctuation|)} {keyword|when} {punctuation|(}e{punctuation|.}Message{punctuation|.}Length {punctuation|>} 1_000{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            {keyword|return} q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{punctuation|>} {number|1}{punctuation|,} null {operator|=}{punctuation|>} {punctuation|(}int{punctuation|)}2{punctuation|.}5e3m{punctuation|,} {keyword|_} {operator|=}{punctuation|>} {function|nameof}{punctuation|(}T{punctuation|)}{punctuation|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{operator|#}endregion
        public void {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} {function|fixed} {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
