using {class-name|System}{punctuation|;}
using {keyword|static} {class-name|System}{punctuation|.}{class-name|Math}{punctuation|;}
using {class-name|Alias} {operator|=} {class-name|System}{punctuation|.}{class-name|Collections}{punctuation|.}{class-name|Generic}{punctuation|.}{class-name|Dictionary}{operator|<}string{punctuation|,} int{operator|>}{punctuation|;}

namespace {class-name|Kitchen}{punctuation|.}{class-name|Tea}
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}{class-name|Serializable}{punctuation|,} {class-name|Obsolete}{punctuation|(}{string-literal|{string|"use Pot"}}{punctuation|)}{punctuation|]}
    {keyword|public} sealed record {class-name|Kettle}{operator|<}{class-name|T}{operator|>}{punctuation|(}double {class-name|Litres}{punctuation|)} {punctuation|:} {class-name|Pot}{punctuation|,} {class-name|IDisposable} {keyword|where} {class-name|T} {punctuation|:} {keyword|class}{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {keyword|private} readonly {class-name|List}{operator|<}{class-name|T}{operator|>} items {operator|=} {function|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|public} string {class-name|Label} {operator|=>} ${string-literal|{string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}}big{string-literal|{string|" : @"}}sm{string-literal|{string|""}}all{string-literal|{string|")\}"}}{punctuation|;}
        {keyword|public} event {class-name|EventHandler}{operator|?} {class-name|Boiled}{punctuation|;}
{other-directive property|#region} work
        {keyword|public} {keyword|async} {class-name|Task}{operator|<}int{operator|>} {class-name|BoilAsync}{punctuation|(}{keyword|in} {class-name|CancellationToken} t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            {keyword|var} q {operator|=} from i {keyword|in} items {keyword|where} i {keyword|is} not null orderby i descending select new {punctuation|\{} i{punctuation|,} {class-name|N} {operator|=} 0x1FuL {punctuation|\}}{punctuation|;}
            int{operator|?} n {operator|=} {keyword|default}{punctuation|;} char c {operator|=} '{punctuation|\\}u00e9'{punctuation|;}
            {keyword|try} {punctuation|\{} {keyword|await} {function|foreach} {punctuation|(}{keyword|var} x {keyword|in} {class-name|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|??=} x{operator|?}{punctuation|.}{class-name|Count} {operator|??} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {keyword|catch} {punctuation|(}{class-name|Exception} e{punctuation|)} {function|when} {punctuation|(}e{punctuation|.}{class-name|Message}{punctuation|.}{class-name|Length} {operator|>} {number|1_000}{punctuation|)} {punctuation|\{} {keyword|throw}{punctuation|;} {punctuation|\}}
            {keyword|return} q {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=>} {number|1}{punctuation|,} null {operator|=>} {punctuation|(}int{punctuation|)}{number|2}{punctuation|.}5e3m{punctuation|,} {omit keyword|_} {operator|=>} {function|nameof}{punctuation|(}{class-name|T}{punctuation|)}{punctuation|.}{class-name|Length} {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{other-directive property|#endregion}
        {keyword|public} void {class-name|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|unsafe} {punctuation|\{} {function|fixed} {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} {number|0b1}{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
