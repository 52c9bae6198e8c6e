using {class-name|System}{punctuation|;}
using {keyword|static} {class-name|System}{punctuation|.}{class-name|Math}{punctuation|;}
using {class-name|Alias} {operator|=} {class-name|System}{punctuation|.}{class-name|Collections}{punctuation|.}{class-name|Generic}{punctuation|.}{class-name|Dictionary}{operator|<}string{punctuation|,} int{operator|>}{punctuation|;}

namespace {class-name|Kitchen}{punctuation|.}{class-name|Tea}
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}{class-name|Serializable}{punctuation|,} {class-name|Obsolete}{punctuation|(}{string-literal|{string|"use Pot"}}{punctuation|)}{punctuation|]}
    public sealed record {class-name|Kettle}{operator|<}{class-name|T}{operator|>}{punctuation|(}double {class-name|Litres}{punctuation|)} {operator|:} {class-name|Pot}{punctuation|,} IDisposable where {class-name|T} {operator|:} {keyword|class}{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly {class-name|List}{operator|<}{class-name|T}{operator|>} items {operator|=} {function|new}{punctuation|(}{punctuation|)}{punctuation|;}
        public string {class-name|Label} {operator|=}{operator|>} ${string-literal|{string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}}big{string-literal|{string|" : @"}}sm{string-literal|{string|""}}all{string-literal|{string|")\}"}}{punctuation|;}
        public event EventHandler{operator|?} {class-name|Boiled}{punctuation|;}
{attribute keyword|#region} work
        public async {class-name|Task}{operator|<}int{operator|>} {function|BoilAsync}{punctuation|(}{keyword|in} CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            {keyword|var} q {operator|=} from i {keyword|in} items where i {keyword|is} not {null keyword|null} orderby i descending select {function|new} {punctuation|\{} i{punctuation|,} {class-name|N} {operator|=} 0x1FuL {punctuation|\}}{punctuation|;}
            int{operator|?} n {operator|=} default{punctuation|;} char c {operator|=} '\\u00e9'{punctuation|;}
            {function|try} {punctuation|\{} await {function|foreach} {punctuation|(}{keyword|var} x {keyword|in} {class-name|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}{operator|=} x{operator|?}{punctuation|.}{class-name|Count} {operator|?}{operator|?} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {function|catch} {punctuation|(}{class-name|Exception} e{punctuation|)} {function|when} {punctuation|(}e{punctuation|.}{class-name|Message}{punctuation|.}{class-name|Length} {operator|>} 1_000{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            {keyword|return} q {function|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{operator|>} {number|1}{punctuation|,} {null keyword|null} {operator|=}{operator|>} {punctuation|(}int{punctuation|)}{number|2}{punctuation|.}5e3m{punctuation|,} _ {operator|=}{operator|>} {function|nameof}{punctuation|(}{class-name|T}{punctuation|)}{punctuation|.}{class-name|Length} {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{attribute keyword|#endregion}
        public void {class-name|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} {function|unsafe} {punctuation|\{} {function|fixed} {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
